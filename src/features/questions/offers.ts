import type { ChecklistItem } from "../../domain/lens/lens.ts";
import type { ItemTexts } from "../../domain/lens/lensTexts.ts";
import type { Choice } from "../../domain/review/answer.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import type { ActOf } from "../../ui/useSingleKeys.ts";

/** One radio of the group. Its key is its value, too: the digit or letter that chooses it. */
export interface Offer {
	key: string;
	label: string;
	text: string;
	choice: Choice;
	look: "option" | "other";
}

/** What an item offers: its options by number, then "don't know yet" and "not applicable". */
export function offersOf(item: ChecklistItem, texts: ItemTexts, { t }: Phrases, reason: string): Offer[] {
	const options = item.options.map(({ id }, index): Offer => {
		const { label, text } = texts.options[id] ?? { label: id, text: "" };
		return { key: String(index + 1), label, text, choice: { kind: "option", option: id }, look: "option" };
	});
	return [
		...options,
		{ key: "0", label: t("questions.dontKnow"), text: t("questions.dontKnow.text"), choice: { kind: "dontKnow" }, look: "other" },
		{
			key: "X",
			label: t("questions.notApplicable"),
			text: t("questions.notApplicable.text"),
			choice: { kind: "notApplicable", reason },
			look: "other",
		},
	];
}

/** The key of the offer that a single key means; moves mean none. */
export function keyOf(act: ActOf<"questions">): string | null {
	if (act.kind === "option") return String(act.number);
	if (act.kind === "dontKnow") return "0";
	return act.kind === "notApplicable" ? "X" : null;
}

/** Whether two choices mean the same offer, whatever reason was typed. */
export function isSameOffer(a: Choice, b: Choice | null): boolean {
	if (a.kind === "option") return b?.kind === "option" && a.option === b.option;
	return a.kind === b?.kind;
}
