/** All reviews of this device: in memory, saved with every edit, in step with the other tabs. */
import { create } from "zustand";
import { joinChannel } from "../browser/channel.ts";
import { now, today } from "../browser/clock.ts";
import { type Database, openDatabase, type SetAside } from "../browser/database.ts";
import { newId } from "../browser/ids.ts";
import { clearJournal, readJournal } from "../browser/journal.ts";
import type { Lens } from "../domain/lens.ts";
import type { Problem } from "../domain/result.ts";
import { copyOf, newReview, type Review } from "../domain/review.ts";
import type { History } from "./history.ts";
import type { Leftover, Recovery, recover } from "./recovery.ts";
import { Saver, type SaveState } from "./saver.ts";

export interface ReviewsState {
	status: "loading" | "ready";
	reviews: Record<string, Review>;
	/** The steps back and forward of each review, as long as this tab is open and no other changes the review. */
	histories: Record<string, History>;
	save: SaveState;
	/** Saved data that could not be read, and versions whose place another tab has taken; never overwritten. */
	setAside: SetAside[];
	/** Reads what is saved, once. */
	load: () => Promise<void>;
	/** A new review with this lens; answers its id. */
	create: (lens: Pick<Lens, "id" | "version">) => string;
	/** Puts a changed version in a review's place, with the steps that lead to it; edits.ts makes them. */
	replace: (review: Review, history: History) => void;
	/** An edit was not taken, which is said until the next; null: it was. */
	refuse: (problem: Problem | null) => void;
	remove: (id: string) => void;
	/** Takes in a review from a file; answers its id, a new one where its own is taken. */
	add: (review: Review) => string;
	/** A copy under a name of its own; answers its id. */
	duplicate: (review: Review, name: string) => string;
	/** Takes in what was set aside on another device; what is here already stays as it is. */
	bringAside: (entries: SetAside[]) => Promise<void>;
	/** Brings a removed review back, unless another tab has done so. */
	restore: (review: Review) => void;
}

/** What the actions of one store work with. */
interface Room {
	database: Database;
	saver: Saver;
	get: () => ReviewsState;
	set: (change: (state: ReviewsState) => Partial<ReviewsState>) => void;
}

/** A store over a database; a test gives each of its tabs one. */
export const createReviews = (database: Database = openDatabase()) =>
	create<ReviewsState>()((set, get) => {
		let tell = (_id: string): void => undefined;
		const saver = new Saver(database, {
			onState: (save) => set({ save }),
			onSaved: (id) => tell(id),
			onOutrun: (review) => giveWay(room, review),
		});
		const room: Room = { database, saver, get, set };
		let loading: Promise<void> | null = null;
		const start = () => {
			tell = joinChannel((id) => void hearNews(room, id));
			return load(room);
		};
		return {
			status: "loading",
			reviews: {},
			histories: {},
			save: { state: "saved" },
			setAside: [],
			load: () => {
				loading ??= start();
				return loading;
			},
			create: (lens) => put(room, newReview(newId(), lens, now())),
			replace: (review, history) => {
				put(room, review, history);
			},
			refuse: (problem) => saver.setRefused(problem),
			remove: (id) => {
				set(({ reviews, histories }) => ({ reviews: without(reviews, id), histories: without(histories, id) }));
				saver.save({ id, review: null });
			},
			add: (review) => put(room, isTaken(get(), review.id) ? { ...review, id: newId() } : review),
			duplicate: (review, name) => put(room, copyOf(review, { id: newId(), name, now: now() })),
			bringAside: (entries) => bringAside(room, entries),
			restore: (review) => {
				if (!findReview(get(), review.id)) put(room, review);
			},
		};
	});

export const useReviews = createReviews();

export type ReviewsStore = typeof useReviews;

const withReview = (reviews: ReviewsState["reviews"], review: Review) => ({ ...reviews, [review.id]: review });

function without<T>(record: Record<string, T>, id: string): Record<string, T> {
	const { [id]: _removed, ...rest } = record;
	return rest;
}

const findReview = ({ reviews }: ReviewsState, id: string): Review | undefined =>
	Object.hasOwn(reviews, id) ? reviews[id] : undefined;

export const noHistory: History = { past: [], future: [] };

/** The steps of a review, back and forward. */
export const historyOf = ({ histories }: Pick<ReviewsState, "histories">, id: string): History =>
	Object.hasOwn(histories, id) ? (histories[id] ?? noHistory) : noHistory;

/** What was set aside may still stand under its id. */
const isTaken = (state: ReviewsState, id: string): boolean =>
	findReview(state, id) !== undefined || state.setAside.some((entry) => entry.id === id);

function put({ saver, set }: Room, review: Review, history: History = noHistory): string {
	set(({ reviews, histories }) => ({
		reviews: withReview(reviews, review),
		histories: { ...histories, [review.id]: history },
	}));
	saver.save({ id: review.id, review });
	return review.id;
}

async function load({ database, saver, get, set }: Room): Promise<void> {
	const saved = await database.load().catch(() => null);
	const { records, setAside } = saved ?? { records: [], setAside: [] };
	const { reviews, stored, replays, leftovers } = await recovery({ records, setAside, journal: readJournal() });
	for (const leftover of leftovers) await moveAside(database, leftover);
	// What this tab began meanwhile is in its saver's hands already.
	const own = get().reviews;
	for (const [id, changedAt] of Object.entries(stored)) if (!Object.hasOwn(own, id)) saver.setStored(id, changedAt);
	set((state) => ({
		status: "ready",
		reviews: { ...reviews, ...own },
		setAside: [...setAside, ...leftovers.map(({ entry }) => entry)],
		save: saved ? state.save : { state: "failed", reason: "journalOnly" },
	}));
	for (const { change, entry } of replays) if (!Object.hasOwn(own, change.id)) saver.replay(change, entry);
}

/** What was saved, read. Where nothing was, what reads it is not loaded: a first visit has no use for it. */
async function recovery(saved: Parameters<typeof recover>[0]): Promise<Recovery> {
	if (saved.records.length + saved.journal.length === 0) return { reviews: {}, stored: {}, replays: [], leftovers: [] };
	const { recover } = await import("./recovery.ts");
	return recover(saved, today());
}

/** Where that fails, it stays where it stands, and the next start tries again. */
async function moveAside(database: Database, { entry, source, isMoved }: Leftover): Promise<void> {
	if (!isMoved) return;
	try {
		await database.setAside(entry, source.kind === "database" ? source.record : undefined);
		if (source.kind === "journal") clearJournal(source.entry);
	} catch {
		// Offered from memory until then.
	}
}

/** Another tab stored a version of its own: this tab's is set aside, and the stored one takes its place. */
async function giveWay(room: Room, review: Review): Promise<void> {
	// Another tab may set its version of the same review aside at the same moment.
	const { setAsideText } = await import("./recovery.ts");
	const entry = { id: `${review.id}~${newId()}`, day: today(), text: setAsideText(review) };
	await room.database.setAside(entry);
	room.set(({ setAside }) => ({ setAside: [...setAside, entry] }));
	await takeStored(room, review.id, review);
}

async function bringAside({ database, get, set }: Room, entries: SetAside[]): Promise<void> {
	for (const entry of entries) {
		const { setAside } = get();
		if (isAside(setAside, entry)) continue;
		const isFree = setAside.every(({ id }) => id !== entry.id);
		const brought = isFree ? entry : { ...entry, id: `${entry.id}~${newId()}` };
		// Where that fails, it is offered from memory.
		await database.setAside(brought).catch(() => undefined);
		set((state) => ({ setAside: [...state.setAside, brought] }));
	}
}

/** Whether the very text is among those set aside. */
export const isAside = (setAside: SetAside[], { text }: SetAside): boolean => setAside.some((known) => known.text === text);

/** While this tab has a change of its own to write, the two meet when it is written. */
async function hearNews(room: Room, id: string): Promise<void> {
	if (room.saver.isBusy(id)) return;
	try {
		await takeStored(room, id, findReview(room.get(), id));
	} catch {
		// A database that cannot be read has no news.
	}
}

/** Puts the stored version in the place of `mine`, unless `mine` was changed meanwhile; steps back would undo another's work. */
async function takeStored({ database, saver, get, set }: Room, id: string, mine: Review | undefined): Promise<void> {
	const [{ parseReview }, data] = await Promise.all([import("../parse/review.ts"), database.find(id)]);
	if (findReview(get(), id) !== mine) return;
	const stored = data === undefined ? null : parseReview(data);
	if (stored && !stored.ok) return;
	saver.setStored(id, stored?.value.changedAt ?? null);
	if (stored && JSON.stringify(stored.value) === JSON.stringify(mine)) return;
	set(({ reviews, histories }) => ({
		reviews: stored ? withReview(reviews, stored.value) : without(reviews, id),
		histories: without(histories, id),
	}));
}
