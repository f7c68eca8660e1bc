/** What an edit was about, in words. */

import { findById } from "../domain/lens/findById.ts";
import type { Lens } from "../domain/lens/lens.ts";
import type { Edit, SingleEdit } from "../domain/review/edit.ts";
import type { Words } from "./phrases.ts";
import { pillarName, requirementTitle } from "./reportWords.ts";

/** "answer to “How is data kept …?”", to stand after "Undone:". */
export function editText(edit: Edit, words: Words, lens: Pick<Lens, "tensions">): string {
	if (edit.kind !== "several") return singleText(edit, words, lens);
	const [first, ...others] = edit.edits;
	return first ? words.t("edit.several", { first: singleText(first, words, lens), n: others.length }) : "";
}

function singleText(edit: SingleEdit, words: Words, lens: Pick<Lens, "tensions">): string {
	const { t, list, lens: texts } = words;
	switch (edit.kind) {
		case "answer":
			return t(`edit.answer.${edit.field}`, { item: texts.items[edit.item]?.question ?? edit.item });
		case "given":
			return t("edit.given", { item: texts.items[edit.item]?.question ?? edit.item });
		case "askAgain":
			return t("edit.askAgain", { item: texts.items[edit.item]?.question ?? edit.item });
		case "status":
			return t("edit.status", { requirement: requirementTitle(edit.requirement, texts) });
		case "evidenceReason":
			return t("edit.evidenceReason", { requirement: requirementTitle(edit.requirement, texts) });
		case "decision":
			return t(`edit.decision.${edit.field}`, { requirement: requirementTitle(edit.requirement, texts) });
		case "rating":
			return t(`edit.rating.${edit.field}`, { requirement: requirementTitle(edit.requirement, texts) });
		case "tensionNote": {
			const ends = findById(lens.tensions, edit.tension)?.between ?? [edit.tension];
			return t("edit.tensionNote", { requirements: list(ends.map((id) => requirementTitle(id, texts))) });
		}
		case "workload":
		case "planning":
			return fieldText(edit, words);
		case "fact":
			return t("edit.fact", { fact: texts.facts[edit.fact]?.short ?? edit.fact });
		case "priority":
			return t("edit.priority", { pillar: pillarName(edit.pillar, texts) });
		default:
			return t(`edit.${edit.kind}`);
	}
}

const fieldText = (edit: Extract<SingleEdit, { kind: "workload" | "planning" }>, { t }: Words): string =>
	edit.kind === "workload" ? t(`edit.workload.${edit.field}`) : t(`edit.planning.${edit.field}`);
