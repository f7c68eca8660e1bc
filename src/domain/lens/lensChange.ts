/** What a later version of a lens asks otherwise than an earlier one. */

import { findAnswer } from "../review/answer.ts";
import type { Review } from "../review/review.ts";
import { formerAnswersTo } from "./formerFact.ts";
import type { Lens } from "./lens.ts";

/** Ids of items that are new or say something else, in the order of the later version; what it no longer asks is none of them. */
export const changedItems = (before: Record<string, string>, after: Record<string, string>): string[] =>
	Object.keys(after).filter((item) => !Object.hasOwn(before, item) || before[item] !== after[item]);

/** What a review that was answered under an earlier version of its lens is asked anew. */
export interface AskedAnew {
	/** Items whose answers may no longer mean what they say, answered or not. */
	items: string[];
	/** Those of them that were answered. */
	answered: string[];
	/** Facts that took the place of one that was answered. */
	facts: string[];
}

/** Null where the review is of this version, of a later one, or of one that is no row of numbers. */
export function askedAnew(lens: Pick<Lens, "version" | "items" | "facts" | "formerFacts">, review: Review): AskedAnew | null {
	const former = review.lens.version;
	if (!isEarlier(former, lens.version)) return null;
	const items = lens.items.flatMap(({ id, askedSince }) => (askedSince && isEarlier(former, askedSince) ? [id] : []));
	const { facts } = review.workload;
	return {
		items,
		answered: items.filter((item) => findAnswer(review, item).choice !== null),
		facts: lens.facts.map(({ id }) => id).filter((id) => formerAnswersTo(id, lens, facts).length > 0),
	};
}

/** Whether one version comes before another, both as rows of numbers: "1.10.0" after "1.9.2". */
export function isEarlier(version: string, than: string): boolean {
	const [own, other] = [numbersOf(version), numbersOf(than)];
	if (!own || !other) return false;
	const at = other.findIndex((number, index) => number !== (own[index] ?? 0));
	return at >= 0 && (own[at] ?? 0) < (other[at] ?? 0);
}

const numbersOf = (version: string): number[] | null => (/^\d+(\.\d+)*$/.test(version) ? version.split(".").map(Number) : null);
