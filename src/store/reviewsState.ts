/** What the store of the reviews holds, and what its parts work with. */
import type { Database, SetAside } from "../browser/database.ts";
import type { Lens } from "../domain/lens/lens.ts";
import type { Problem } from "../domain/result.ts";
import type { Review } from "../domain/review/review.ts";
import type { Edited } from "./editing.ts";
import type { History } from "./history.ts";
import type { Saver } from "./saver.ts";
import type { SaveState } from "./saveState.ts";

export interface ReviewsState {
	status: "loading" | "ready";
	reviews: Record<string, Review>;
	/** A new review that nobody wrote in yet: it is among the others, and saved, from its first entry. */
	begun: Review | null;
	/** The steps back and forward of each review, as long as this tab is open and no other changes the review. */
	histories: Record<string, History>;
	save: SaveState;
	/** Saved data that could not be read, and versions whose place another tab has taken; never overwritten. */
	setAside: SetAside[];
	/** Reads what is saved, once. */
	load: () => Promise<void>;
	/** A new review with this lens and, where they are named, more of them, in the place of one that was begun and not written in; answers its id. */
	begin: (lens: Pick<Lens, "id" | "version">, more?: readonly Pick<Lens, "id" | "version">[]) => string;
	/** Who changes reviews here: this tab, as long as it is open. */
	writer: string;
	/** Takes an edit in, with the steps that lead to it; edits.ts makes them. */
	take: (edited: Edited, history: History) => void;
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
export interface StoreParts {
	database: Database;
	saver: Saver;
	get: () => ReviewsState;
	set: (change: (state: ReviewsState) => Partial<ReviewsState>) => void;
}

export const withReview = (reviews: ReviewsState["reviews"], review: Review) => ({ ...reviews, [review.id]: review });

export function without<T>(record: Record<string, T>, id: string): Record<string, T> {
	const { [id]: _removed, ...rest } = record;
	return rest;
}

/** A review of this device, or the one that was just begun. */
export function findReview({ reviews, begun }: Pick<ReviewsState, "reviews" | "begun">, id: string): Review | undefined {
	if (Object.hasOwn(reviews, id)) return reviews[id];
	return begun?.id === id ? begun : undefined;
}

export const noHistory: History = { past: [], future: [] };

/** The steps of a review, back and forward. */
export const historyOf = ({ histories }: Pick<ReviewsState, "histories">, id: string): History =>
	Object.hasOwn(histories, id) ? (histories[id] ?? noHistory) : noHistory;
