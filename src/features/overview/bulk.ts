/** One change for many questions. */

import { findById } from "../../domain/lens/findById.ts";
import type { ChecklistItem, Lens } from "../../domain/lens/lens.ts";
import type { LensTexts } from "../../domain/lens/lensTexts.ts";
import { saysSomething } from "../../domain/report/confidence.ts";
import { type Answer, type Choice, type Confidence, findAnswer } from "../../domain/review/answer.ts";
import { withAnswer } from "../../domain/review/changes.ts";
import type { Review } from "../../domain/review/review.ts";

/** A statement that all of them offer, by its id. */
export type OptionWish = `option:${string}`;

export const optionWish = (option: string): OptionWish => `option:${option}`;

/** Statements that each of these questions offers, told alike in all: of a checklist its statuses. None of no question. */
export function sharedOptions(
	lens: Pick<Lens, "items">,
	texts: LensTexts,
	asked: readonly string[],
): { id: string; label: string }[] {
	const labelOf = (item: string, option: string) => texts.items[item]?.options[option]?.label ?? option;
	const items = asked.map((id) => findById(lens.items, id));
	const [first] = items;
	return (first?.options ?? []).flatMap(({ id }) => {
		const label = labelOf(first?.id ?? "", id);
		const isIn = (item: ChecklistItem | undefined) =>
			item?.options.some((one) => one.id === id) && labelOf(item.id, id) === label;
		return items.every(isIn) ? [{ id, label }] : [];
	});
}

/** What to set in every selected question; null, like an empty text, leaves a part as it is. */
export interface BulkWish {
	answer: "dontKnow" | "notApplicable" | "clear" | OptionWish | null;
	/** Why they do not apply; empty: each keeps the reason it has. */
	reason: string;
	owner: string;
	due: string;
	flag: "set" | "clear" | null;
	/** Only where an answer says something one can be sure of. */
	confidence: Confidence | "clear" | null;
}

export const noWish: BulkWish = { answer: null, reason: "", owner: "", due: "", flag: null, confidence: null };

/** Those of the items in which a wish changes anything. */
export const itemsChangedBy = (wish: BulkWish, review: Review, items: string[]): string[] =>
	items.filter((item) => {
		const answer = findAnswer(review, item);
		return JSON.stringify({ ...answer, ...partOf(wish, answer) }) !== JSON.stringify(answer);
	});

/** The review with a wish fulfilled in these items; what it would leave as it is, is not touched. */
export const withWish = (review: Review, wish: BulkWish, items: string[]): Review =>
	itemsChangedBy(wish, review, items).reduce(
		(changed, item) => withAnswer(changed, item, partOf(wish, findAnswer(review, item))),
		review,
	);

function partOf({ answer, reason, owner, due, flag, confidence }: BulkWish, former: Answer): Partial<Answer> {
	const choice = answer === null ? former.choice : choiceFor(answer, reason, former.choice);
	return {
		choice,
		...(owner.trim() !== "" && { owner: owner.trim() }),
		...(due !== "" && { due }),
		...(flag !== null && { flagged: flag === "set" }),
		...(confidence !== null && saysSomething(choice) && { confidence: confidence === "clear" ? null : confidence }),
	};
}

function choiceFor(answer: NonNullable<BulkWish["answer"]>, reason: string, former: Choice | null): Choice | null {
	if (answer === "clear") return null;
	if (answer === "dontKnow") return { kind: "dontKnow" };
	if (answer !== "notApplicable") return { kind: "option", option: answer.slice("option:".length) };
	const kept = former?.kind === "notApplicable" ? former.reason : "";
	return { kind: "notApplicable", reason: reason.trim() || kept };
}
