/** All reviews of this device: in memory, saved with every edit, in step with the other tabs. */
import { create } from "zustand";
import { findBegun, keepBegun } from "../browser/begun.ts";
import { joinChannel } from "../browser/channel.ts";
import { now } from "../browser/clock.ts";
import { type Database, openDatabase, type SetAside } from "../browser/database.ts";
import { newId } from "../browser/ids.ts";
import { copyOf, newReview, type Review } from "../domain/review/review.ts";
import type { History } from "./history.ts";
import { hearNews, meetStored } from "./otherTabs.ts";
import { readSaved } from "./readSaved.ts";
import { findReview, noHistory, type ReviewsState, type StoreParts, without, withReview } from "./reviewsState.ts";
import { Saver } from "./saver.ts";

/** A store over a database; a test gives each of its tabs one. */
export const createReviews = (database: Database = openDatabase()) =>
	create<ReviewsState>()((set, get) => {
		let tell = (_id: string): void => undefined;
		const writer = newId().slice(0, 12);
		const saver = new Saver(database, writer, {
			onState: (save) => set({ save }),
			onSaved: (id) => {
				tell(id);
				// It answers after all.
				if (wasMissed) void read();
			},
			onOutrun: (review) => meetStored(parts, review),
		});
		const parts: StoreParts = { database, saver, get, set };
		let loading: Promise<void> | null = null;
		/** Whether the database could not be read when it was asked. */
		let wasMissed = false;
		const read = async () => {
			wasMissed = false;
			wasMissed = !(await readSaved(parts));
		};
		const start = () => {
			database.hearGone(() => {
				// A database that cannot be opened any more says so with the next change.
				void import("./gone.ts").then(({ findLost }) => findLost(parts)).catch(() => undefined);
			});
			tell = joinChannel("reviews", (id) => void hearNews(parts, id));
			return read();
		};
		return {
			status: "loading",
			reviews: {},
			begun: broughtBack(),
			histories: {},
			save: { state: "saved" },
			setAside: [],
			load: () => {
				loading ??= start();
				return loading;
			},
			begin: (lens, more) => {
				const begun = newReview(newId(), lens, now(), more);
				keepBegun(begun);
				set({ begun });
				return begun.id;
			},
			writer,
			take: ({ review, changes, stamp }, history) => {
				// Nothing of a review that was only begun is stored yet: its first edit is kept with the whole.
				const isWhole = changes.length === 0 || get().begun?.id === review.id;
				show(parts, review, history);
				saver.save({ id: review.id, review }, isWhole ? null : { changes, stamp });
			},
			refuse: (problem) => saver.setRefused(problem),
			remove: (id) => {
				set(({ reviews, histories }) => ({ reviews: without(reviews, id), histories: without(histories, id) }));
				saver.save({ id, review: null });
			},
			add: (review) => put(parts, isTaken(get(), review.id) ? { ...review, id: newId() } : review),
			duplicate: (review, name) => put(parts, copyOf(review, { id: newId(), name, now: now() })),
			bringAside: (entries) => bringAside(parts, entries),
			restore: (review) => {
				if (!findReview(get(), review.id)) put(parts, review);
			},
		};
	});

export const useReviews = createReviews();

export type ReviewsStore = typeof useReviews;

/** What a reload took from memory before anybody wrote in it. */
function broughtBack(): Review | null {
	const kept = findBegun();
	return kept && newReview(kept.id, kept.lens, now(), kept.moreLenses);
}

/** What was set aside may still stand under its id. */
const isTaken = (state: ReviewsState, id: string): boolean =>
	findReview(state, id) !== undefined || state.setAside.some((entry) => entry.id === id);

function put(parts: StoreParts, review: Review): string {
	show(parts, review, noHistory);
	parts.saver.save({ id: review.id, review });
	return review.id;
}

function show({ get, set }: StoreParts, review: Review, history: History): void {
	if (get().begun?.id === review.id) keepBegun(null);
	set(({ reviews, begun, histories }) => ({
		reviews: withReview(reviews, review),
		begun: begun?.id === review.id ? null : begun,
		histories: { ...histories, [review.id]: history },
	}));
}

async function bringAside({ database, get, set }: StoreParts, entries: SetAside[]): Promise<void> {
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
