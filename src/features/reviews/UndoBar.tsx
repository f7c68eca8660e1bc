import { useId } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";

interface UndoBarProps {
	name: string;
	onUndo: () => void;
	onClose: () => void;
}

/** Stands at the foot of the window after a deletion, until it is undone or closed; whoever focuses "undo" hears what of. */
export function UndoBar({ name, onUndo, onClose }: UndoBarProps) {
	const { t } = usePhrases();
	const said = useId();
	return (
		<div className="reviews-undo">
			<span id={said}>{t("reviews.deleted", { name: name.trim() || t("review.unnamed") })}</span>
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
