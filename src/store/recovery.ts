/** What stands in the database and in the journal, joined without losing any of it. */
import { now, today } from "../browser/clock.ts";
import type { SetAside, StoredRecord } from "../browser/database.ts";
import type { JournalEntry } from "../browser/journal.ts";
import { isPlain } from "../domain/plain.ts";
import { failure, problem, type Result, success } from "../domain/result.ts";
import { mergeReviews } from "../domain/review/merge.ts";
import type { Review } from "../domain/review/review.ts";
import { type Told, withTold } from "../domain/review/stamp.ts";
import { parseJson } from "../parse/json.ts";
import { parseKeptReview } from "../parse/review.ts";
import { parseEdit } from "../parse/reviewPart.ts";
import { reviewMarker } from "../parse/reviewSchema.ts";
import { keepCopy, keepFormer } from "./copies.ts";
import type { Change } from "./journaling.ts";
import type { Replay, Version } from "./saver.ts";

/** Something that cannot be shown as a review, and where it still stands. */
export interface Leftover {
	entry: SetAside;
	source: { kind: "database"; record: string } | { kind: "journal"; entry: JournalEntry };
	/** False where a newer version of the app will read it, or its text is not all of it: then it stays where it is. */
	isMoved: boolean;
}

export interface Recovered {
	reviews: Record<string, Review>;
	/** Of each review in the database, the version there. */
	stored: Record<string, Version>;
	/** Changes of the journal that the database may not have yet. */
	replays: Replay[];
	leftovers: Leftover[];
}

interface Recovery extends Recovered {
	/** Stored records of an earlier format, as they were. */
	former: { id: string; version: number; data: unknown }[];
	/** Versions of the database that became one with what the journal had, as they were. */
	merged: Review[];
}

interface Saved {
	records: StoredRecord[];
	setAside: SetAside[];
	journal: JournalEntry[];
}

/** What was saved, as it goes on; what it changes is kept as a copy first. `isRead`: false where the database could not be read. */
export async function recovered({ isRead, ...saved }: Saved & { isRead: boolean }): Promise<Recovered> {
	const { former, merged, leftovers, ...read } = recover(saved, { now: now(), today: today() });
	for (const { id, version, data } of former) await keepFormer(id, version, data);
	for (const review of merged) await keepCopy(review, "merge");
	// An edit whose review the database has not told of is none: it waits.
	const isWaiting = ({ source }: Leftover) => source.kind === "journal" && source.entry.key !== undefined;
	return { ...read, leftovers: isRead ? leftovers : leftovers.filter((one) => !isWaiting(one)) };
}

/** Reviews with the journal's changes over the database's; what cannot be read is left over. `now`: this instant; `today`: its day here. */
function recover({ records, setAside, journal }: Saved, { now, today }: { now: string; today: string }): Recovery {
	const reviews = new Map<string, Review>();
	const leftovers: Leftover[] = [];
	const former: Recovery["former"] = [];
	const merged: Review[] = [];
	const leave = (id: string, text: string, source: Leftover["source"], isMoved: boolean) => {
		const entry = { id: freeId(id, [...setAside, ...leftovers.map((leftover) => leftover.entry)]), day: today, text };
		leftovers.push({ entry, source, isMoved });
	};
	for (const { id, data } of records) {
		const review = readReview(id, data);
		if (review.ok) reviews.set(id, review.value);
		if (review.ok && versionOf(data) < review.value.formatVersion) former.push({ id, version: versionOf(data), data });
		if (!review.ok)
			leave(id, textOf(data), { kind: "database", record: id }, !isTooNew(review) && data !== undefined && isPlain(data));
	}
	const stored = Object.fromEntries(reviews);
	const journaled = new Map<string, Omit<Replay, "change">>();
	const keep = (id: string, entries: JournalEntry[], isSure: boolean) => {
		const former = journaled.get(id) ?? { entries: [], isSure };
		journaled.set(id, { entries: [...former.entries, ...entries], isSure: former.isSure && isSure });
	};
	const isLeft = (id: string) =>
		leftovers.some(({ isMoved, source }) => !isMoved && source.kind === "database" && source.record === id);
	for (const entry of journal) {
		const source = { kind: "journal", entry } as const;
		if (entry.key !== undefined) {
			const [told, review] = [readEdit(entry), reviews.get(entry.id)];
			if (told.ok && review) reviews.set(entry.id, withTold(review, told.value));
			if (told.ok && review) keep(entry.id, [entry], true);
			else leave(entry.id, entry.text, source, !isLeft(entry.id));
			continue;
		}
		const change = readEntry(entry);
		const review = change.ok ? change.value.review : null;
		if (!change.ok) leave(entry.id, entry.text, source, !isTooNew(change));
		else if (!review) {
			reviews.delete(entry.id);
			keep(entry.id, [entry], false);
		} else {
			const there = reviews.get(entry.id);
			const standing = there ? joined(there, review, now) : review;
			if (there && standing !== there && standing !== review) merged.push(there);
			// Without stamps nobody knows which of its changes gave way.
			const isAside = standing !== review && !isStamped(review);
			if (isAside) leave(entry.id, setAsideText(review), source, true);
			if (isAside && standing === there) continue;
			reviews.set(entry.id, standing);
			// What is set aside leaves the journal once it is stored as such, not with what it became part of.
			keep(entry.id, isAside ? [] : [entry], false);
		}
	}
	const replays = [...journaled].map(([id, left]) => ({ ...left, change: { id, review: reviews.get(id) ?? null } }));
	return { reviews: Object.fromEntries(reviews), stored, replays, leftovers, former, merged };
}

const versionOf = (data: unknown): number =>
	typeof data === "object" && data !== null && "formatVersion" in data ? Number(data.formatVersion) : 0;

/**
 * What stands where the database and the journal both have a version: one of the two where it was made from the other, else both as one:
 * another tab, perhaps of an older release, could not reach the database while this one went on.
 */
function joined(there: Review, journaled: Review, now: string): Review {
	const isLater = there.changedAt <= journaled.changedAt;
	if (isLater && (!isStamped(there) || isWithin(there, journaled))) return journaled;
	if (!isLater && (!isStamped(journaled) || isWithin(journaled, there))) return there;
	return mergeReviews(there, journaled, now);
}

const isStamped = ({ stamps }: Review): boolean => Object.keys(stamps).length > 0;

/** Whether a later version was made from this one: it has each of its changes, or a later one of the same part. */
function isWithin(former: Review, later: Review): boolean {
	const changes = Object.entries(former.stamps);
	return changes.length > 0 && changes.every(([at, stamp]) => (later.stamps[at] ?? "") >= stamp);
}

const isTooNew = (result: Result<unknown>): boolean => !result.ok && result.problems.some(({ code }) => code === "tooNew");

function readEntry({ id, text }: JournalEntry): Result<Change> {
	const data = parseJson(text);
	if (!data.ok) return data;
	if (data.value === null) return success({ id, review: null });
	const review = readReview(id, data.value);
	return review.ok ? success({ id, review: review.value }) : review;
}

/** An edit that stands in the journal by itself. */
function readEdit({ text }: JournalEntry): Result<Told> {
	const data = parseJson(text);
	return data.ok ? parseEdit(data.value) : data;
}

/** A record under another id than its own would be saved to another place than it came from. */
function readReview(id: string, data: unknown): Result<Review> {
	const review = parseKeptReview(data);
	if (!review.ok || review.value.id === id) return review;
	return failure(problem("wrongValue", "id", { expected: id, found: review.value.id }));
}

/** The record as text; what JSON cannot hold, a broken record can. */
function textOf(data: unknown): string {
	try {
		return JSON.stringify(data) ?? String(data);
	} catch {
		return String(data);
	}
}

/** A version whose place another has taken, as text that opens as a file. */
export const setAsideText = (review: Review): string => JSON.stringify({ plumbline: reviewMarker, ...review }, null, 2);

/** The id itself or, where something else was set aside under it, the id with a number. */
function freeId(id: string, taken: { id: string }[]): string {
	const isTaken = (candidate: string) => taken.some((entry) => entry.id === candidate);
	let free = id;
	for (let count = 2; isTaken(free); count += 1) free = `${id}~${count}`;
	return free;
}
