/** Daily copies: the last state of each day on which a review changed, and one before it is changed as a whole. */
import { dayOf, now, today } from "../browser/clock.ts";
import type { CopyReason, DailyCopy } from "../browser/connection.ts";
import { openCopyRecords } from "../browser/copyRecords.ts";
import { plainReview } from "../domain/review/plainReview.ts";
import { lensesOf, type Review } from "../domain/review/review.ts";

/** Days for which a copy is kept. */
export const keptDays = 7;

const records = openCopyRecords();

/** What this tab has kept, so that an edit asks the database once a day. */
const known = new Map<string, Promise<boolean>>();

/** Copies kept earlier are let go. */
const firstKept = (): string => new Date(Date.parse(now()) - keptDays * 86_400_000).toISOString();

/** All that are kept, the last one first. Where there is no database, there are none. */
export const findCopies = async (): Promise<DailyCopy[]> => {
	const copies = await records.findAll(firstKept()).catch(() => []);
	return copies.toSorted((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
};

/**
 * Keeps what an edit is about to change: the last state of an earlier day, and the state before a newer lens is taken up. Where it
 * cannot be kept, the edit goes on.
 */
export async function keepBefore(before: Review, after: Review): Promise<void> {
	const day = dayOf(before.changedAt);
	if (day < today()) await keepOnce(`${before.id} day ${day}`, "day", before.id, () => plainReview(before));
	if (isUpgrade(before, after)) await keepCopy(before, "upgrade");
}

/** Keeps a state before something changes it as a whole. Of merges of tabs, which may follow each other closely, the first of an hour. False: it could not be kept. */
export async function keepCopy(review: Review, why: Exclude<CopyReason, "day">): Promise<boolean> {
	const since = why === "merge" ? now().slice(0, 13) : now();
	return keepOnce(`${review.id} ${why} ${since}`, why, review.id, () => plainReview(review));
}

/** Keeps a stored record as an earlier format wrote it. */
export const keepFormer = (review: string, version: number, data: unknown): Promise<boolean> =>
	keepOnce(`${review} upgrade ${version}`, "upgrade", review, () => data);

const isUpgrade = (before: Review, after: Review): boolean => {
	const known = new Map(lensesOf(before).map(({ id, version }) => [id, version]));
	return lensesOf(after).some(({ id, version }) => known.has(id) && known.get(id) !== version);
};

function keepOnce(id: string, why: CopyReason, review: string, make: () => unknown): Promise<boolean> {
	const keeping =
		known.get(id) ??
		records.keep({ id, review, why, keptAt: now(), data: make() }, firstKept()).then(
			() => true,
			() => {
				known.delete(id);
				return false;
			},
		);
	known.set(id, keeping);
	return keeping;
}
