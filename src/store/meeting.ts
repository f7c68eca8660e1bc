/** Versions of one review that two tabs made apart, brought together; it brings the parser along. */
import { now, today } from "../browser/clock.ts";
import { newId } from "../browser/ids.ts";
import { changesBetween } from "../domain/review/change.ts";
import { lostChanges, mergeReviews } from "../domain/review/merge.ts";
import type { Review } from "../domain/review/review.ts";
import { parseKeptReview } from "../parse/review.ts";
import { keepCopy } from "./copies.ts";
import { type History, withLost, withoutSteps } from "./history.ts";
import { setAsideText } from "./recovery.ts";
import { historyOf, type StoreParts } from "./reviewsState.ts";
import type { Version } from "./saver.ts";

interface Met {
	review: Review;
	/** The version that is stored; null: none is. */
	stored: Version | null;
	history: History;
	/** Whether both had changed the same part, and one gave way. */
	lost: boolean;
}

/** This tab's version and the stored one as one; null where the stored one cannot be read. */
export function meet(parts: StoreParts, mine: Review, data: unknown): Met | null {
	const stored = parseKeptReview(data);
	if (!stored.ok) return null;
	void keepCopy(mine, "merge");
	const review = mergeReviews(mine, stored.value, now());
	const lost = lostOf(parts, mine, stored.value, review);
	const history = withoutSteps(historyOf(parts.get(), mine.id), changesBetween(mine, review));
	return {
		review,
		stored: stored.value,
		history: lost.brings.length > 0 ? withLost(history, lost, review) : history,
		lost: lost.brings.length > 0,
	};
}

/** What this tab lost to the other, and the other to this one, of the parts that both changed: that version is a step back here. */
function lostOf({ saver, get }: StoreParts, mine: Review, stored: Review, both: Review): ReturnType<typeof lostChanges> {
	const [base, { writer }] = [saver.baseOf(mine.id), get()];
	const isTheirs = (at: string) => stored.stamps[at] !== base[at] && !stored.stamps[at]?.endsWith(` ${writer}`);
	const parts = new Set([...saver.unsavedParts(mine.id)].filter(isTheirs));
	const [own, theirs] = [lostChanges(mine, both, parts), lostChanges(stored, both, parts)];
	return { stands: [...own.stands, ...theirs.stands], brings: [...own.brings, ...theirs.brings] };
}

/** The stored version in the place of one that it was made from, and the steps that are left; null where it cannot be read. */
export function readStored(data: unknown, mine: Review | undefined, history: History): Pick<Met, "review" | "history"> | null {
	const stored = parseKeptReview(data);
	if (!stored.ok) return null;
	if (!mine) return { review: stored.value, history };
	if (JSON.stringify(stored.value) === JSON.stringify(mine)) return { review: mine, history };
	return { review: stored.value, history: withoutSteps(history, changesBetween(mine, stored.value)) };
}

/** Keeps a version whose place cannot be shared. Another tab may set its version of the same review aside at the same moment. */
export async function setAside({ database, saver, set }: StoreParts, review: Review): Promise<void> {
	const entry = { id: `${review.id}~${newId()}`, day: today(), text: setAsideText(review) };
	await database.setAside(entry);
	set((state) => ({ setAside: [...state.setAside, entry] }));
	saver.setOutrun();
}
