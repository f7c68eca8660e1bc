import { useId } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import type { Undoable } from "./types.ts";

/** Stands at the foot of the window until the change is undone or the bar closed; whoever focuses "undo" hears what of. */
export function UndoBar({ done, name, onUndo, onClose }: Undoable) {
	const { t } = usePhrases();
	const said = useId();
	return (
		<div className="reviews-undo">
			<span id={said}>{t(`reviews.undo.${done}`, { name: name.trim() || t("review.unnamed") })}</span>
			<span className="row">
				<Button data-undo aria-describedby={said} onClick={onUndo}>
					{t("common.undo")}
				</Button>
				<Button look="quiet" onClick={onClose}>
					{t("common.close")}
				</Button>
			</span>
		</div>
	);
}
