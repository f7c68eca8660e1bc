import "./editor.css";
import { useEffect, useMemo, useState } from "react";
import type { StartersIn } from "../../domain/draft/adding.ts";
import type { LensDraft } from "../../domain/draft/draft.ts";
import { nameLater, partAt, partName, partNamed, placeByIds } from "../../domain/draft/parts.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { useQuery, withEntry } from "../../ui/useQuery.ts";
import { CheckCard, type Checked } from "./CheckCard.tsx";
import { DraftingContext, type EditDraft } from "./drafting.ts";
import { EditorHead, type HeadActions } from "./EditorHead.tsx";
import { focusPlace } from "./focusPlace.ts";
import { Outline } from "./Outline.tsx";
import { PartForm } from "./PartForm.tsx";

interface EditorScreenProps extends HeadActions {
	draft: LensDraft;
	startersIn: StartersIn;
	onEdit: EditDraft;
	/** Null: it is being checked. */
	checked: Checked | null;
}

/** The name that the address has for a part, or what the part is called since an undo or another tab gave it another id. */
function useFollowed(name: string, lens: Lens, ask: ReturnType<typeof useQuery>[1]): string {
	const [seen, see] = useState({ name, lens });
	const later = name === seen.name ? (nameLater(name, seen.lens, lens) ?? name) : name;
	useEffect(() => {
		see({ name: later, lens });
		if (later !== name) ask((now) => withEntry(now, "part", later));
	}, [later, name, lens, ask]);
	return later;
}

/** A lens being written: its outline, the form of one part, and the check. Which part it is says the address. */
export function EditorScreen({ draft, startersIn, onEdit, checked, ...head }: EditorScreenProps) {
	const { t } = usePhrases();
	const [query, ask] = useQuery();
	const part = partNamed(useFollowed(query.get("part") ?? "", draft.lens, ask), draft.lens);
	const name = partName(part);
	const wanted = query.get("at") ?? "";
	useEffect(() => {
		if (wanted === "") return;
		focusPlace(wanted === "form" ? "" : wanted);
		ask((now) => withEntry(now, "at", ""));
	}, [wanted, ask]);
	const drafting = useMemo(
		() => ({ draft, edit: onEdit, startersIn, show: (to: string) => ask(() => ({ ...(to && { part: to }), at: "form" })) }),
		[draft, onEdit, startersIn, ask],
	);
	const showPlace = (place: string) => {
		const to = partName(partAt(placeByIds(place), draft.lens));
		ask(() => ({ ...(to && { part: to }), at: place }));
	};
	return (
		<DraftingContext value={drafting}>
			<div className="page editor">
				<EditorHead title={t("editor.title")} isReady={checked?.problems.length === 0} {...head} />
				<div className="editor-body">
					<Outline shown={part} />
					<div className="editor-form" key={name}>
						<PartForm part={part} />
					</div>
					<CheckCard checked={checked} onShow={showPlace} />
				</div>
			</div>
		</DraftingContext>
	);
}
