/** An answer as the value of a native select. */

import type { ChecklistItem } from "../../domain/lens/lens.ts";
import type { Choice, Confidence } from "../../domain/review/answer.ts";
import { selectionText } from "../../i18n/answerWords.ts";
import type { Words } from "../../i18n/phrases.ts";

/** Options bear a prefix, so that no lens can give one the name of another choice. */
const optionPrefix = "option:";

/** What a select offers for an item: nothing said, its options from worst to best, a selection as it stands, don't know, not applicable. Choices are ticked at the question. */
export function offersOf(item: ChecklistItem, words: Words, choice: Choice | null): { value: string; label: string }[] {
	const { t } = words;
	const options = words.lens.items[item.id]?.options ?? {};
	return [
		{ value: "", label: t("overview.answer.none") },
		...item.options.map(({ id }) => ({ value: optionPrefix + id, label: options[id]?.label ?? id })),
		...(choice?.kind === "selection" ? [{ value: "selection", label: selectionText(choice, item.id, words.lens, words) }] : []),
		{ value: "dontKnow", label: t("questions.dontKnow") },
		{ value: "notApplicable", label: t("questions.notApplicable") },
	];
}

export function choiceValue(choice: Choice | null): string {
	if (choice === null) return "";
	return choice.kind === "option" ? optionPrefix + choice.option : choice.kind;
}

/** The choice that a value stands for; `reason` goes with "not applicable". */
export function choiceOf(value: string, reason: string): Choice | null {
	if (value === "dontKnow") return { kind: "dontKnow" };
	if (value === "notApplicable") return { kind: "notApplicable", reason };
	return value.startsWith(optionPrefix) ? { kind: "option", option: value.slice(optionPrefix.length) } : null;
}

/** Best first. */
export const confidences: Confidence[] = ["sure", "fairly", "guess"];
