/** Autosave: each edit goes to the journal at once, the review then to the database, and the edits leave the journal. */
import type { Database } from "../browser/database.ts";
import type { JournalEntry } from "../browser/journal.ts";
import type { Problem } from "../domain/result.ts";
import type { Review } from "../domain/review/review.ts";
import type { Told } from "../domain/review/stamp.ts";
import { type Change, Journaling } from "./journaling.ts";
import { Origins } from "./origins.ts";
import { type FailReason, failReason, type SaveState } from "./saveState.ts";
import { editsIn, Unstored } from "./unstored.ts";

/** What is to know of a stored version. */
export type Version = Pick<Review, "changedAt" | "stamps">;

/** What an earlier tab left in the journal. */
export interface Replay {
	change: Change;
	entries: JournalEntry[];
	/** Whether it was made from what the database holds; a whole review does not say. */
	isSure: boolean;
}

/** A change on its way to the database, with the instants of the versions it was made from. */
interface Pending extends Change {
	origins: readonly string[];
}

interface Listeners {
	onState: (save: SaveState) => void;
	/** The database holds the last change of this review. */
	onSaved: (id: string) => void;
	/** The database held another tab's version, so this one was not written; the journal keeps it until the two have met. */
	onOutrun: (review: Review) => Promise<void>;
}

/** One writer for all reviews: one put at a time for each, and of several waiting changes the last alone. */
export class Saver {
	private readonly database: Database;
	private readonly listeners: Listeners;
	private readonly waiting = new Map<string, Pending>();
	private readonly running = new Set<string>();
	private readonly failed = new Map<string, Pending>();
	private failedBy: FailReason = "journalOnly";
	private readonly journal: Journaling;
	/** By review, the parts that this tab changed since the database had it. */
	private readonly unsaved = new Map<string, Set<string>>();
	private readonly unstored = new Unstored();
	private readonly origins = new Origins();
	private readonly bases = new Map<string, Version["stamps"]>();
	private wasOutrun = false;
	private wasOverruled = false;
	private refused: Problem | null = null;
	private told = "";

	/** `writer`: the id under which this tab makes its edits. */
	constructor(database: Database, writer: string, listeners: Listeners) {
		this.database = database;
		this.journal = new Journaling(writer);
		this.listeners = listeners;
	}

	/** Takes a change; never waits. `told`: the edit that led to it, where there was one. */
	save(change: Change, told: Told | null = null): void {
		this.journal.write(change, told);
		const unsaved = this.unsaved.get(change.id) ?? new Set();
		for (const { at } of told?.changes ?? []) unsaved.add(at);
		this.unsaved.set(change.id, unsaved);
		this.unstored.add(change.id, told);
		this.wasOutrun = false;
		this.wasOverruled = false;
		this.refused = null;
		this.enqueue(change);
	}

	/** Takes what became of this tab's version and the stored one; the journal has this tab's edits already. */
	saveMet(change: Change, wasOverruled: boolean): void {
		this.wasOverruled ||= wasOverruled;
		this.unstored.add(change.id, null);
		this.enqueue(change);
	}

	/** Takes a change that an earlier tab left in the journal. */
	replay({ change, entries, isSure }: Replay): void {
		this.journal.take(change.id, entries);
		if (!isSure) this.origins.doubt(change.id);
		this.unstored.add(change.id, null);
		this.enqueue(change);
	}

	/** The parts of a review that this tab changed and the database may not have. */
	unsavedParts(id: string): ReadonlySet<string> {
		return this.unsaved.get(id) ?? new Set();
	}

	/** This tab's version gave way to one that it could not be joined with. */
	setOutrun(): void {
		this.wasOutrun = true;
	}

	/** Takes note of the version that the database holds, as it was read; null: none. */
	setStored(id: string, stored: Version | null): void {
		this.unstored.forget(id);
		this.origins.setStored(id, stored?.changedAt ?? null);
		this.bases.set(id, stored?.stamps ?? {});
	}

	/** The database lost these reviews: they stand in this tab alone until the next change of any stores them anew. */
	setLost(reviews: readonly Review[]): void {
		for (const review of reviews) {
			const { id } = review;
			this.setStored(id, null);
			this.unstored.add(id, null);
			this.failed.set(id, { id, review, origins: [] });
		}
		if (reviews.length > 0) this.failedBy = "databaseGone";
		this.report();
	}

	/** Who had changed which part of the version that this tab's unsaved changes were made from. */
	baseOf(id: string): Version["stamps"] {
		return this.bases.get(id) ?? {};
	}

	/** An edit was not taken, which is said until the next; null: it was. */
	setRefused(problem: Problem | null): void {
		if (this.refused === problem) return;
		this.refused = problem;
		this.report();
	}

	/** Whether a change of this review is not in the database yet. */
	isBusy(id: string): boolean {
		return this.waiting.has(id) || this.running.has(id) || this.failed.has(id);
	}

	/** What failed before is tried again with every new change. */
	private enqueue(change: Change): void {
		for (const [failed, former] of this.failed) if (!this.waiting.has(failed)) this.waiting.set(failed, former);
		const { id, review } = change;
		this.waiting.set(id, { ...change, origins: review ? this.origins.add(id, review.changedAt) : [] });
		for (const waiting of [...this.waiting.keys()]) void this.run(waiting);
		this.report();
	}

	private async run(id: string): Promise<void> {
		if (this.running.has(id)) return;
		this.running.add(id);
		for (let change = this.waiting.get(id); change; change = this.waiting.get(id)) {
			this.waiting.delete(id);
			await this.write(change);
		}
		this.running.delete(id);
		this.report();
	}

	private async write(change: Pending): Promise<void> {
		const { id, review } = change;
		try {
			const stored = await this.store(change);
			this.failed.delete(id);
			if (this.waiting.has(id)) return;
			if (stored) this.listeners.onSaved(id);
			else if (review) await this.listeners.onOutrun(review);
			if (this.waiting.has(id)) return;
			this.journal.leave(id);
			this.unsaved.delete(id);
		} catch (error) {
			this.failedBy = failReason(error);
			// What came while this was tried is the newer one, and it is what the journal must hold.
			this.journal.keep(this.waiting.get(id) ?? change);
			this.failed.set(id, change);
		}
	}

	private async store({ id, review, origins }: Pending): Promise<boolean> {
		if (!review) await this.database.remove(id);
		const since = this.unstored.of(id);
		const edits = editsIn(since);
		const from = { origins: this.origins.isUnsure(id) ? null : origins, stamps: this.baseOf(id), ...(edits && { edits }) };
		const stored = !review || (await this.database.save(review, from));
		this.origins.settle(id);
		if (stored) this.unstored.settle(id, since);
		if (!review || !stored) return stored;
		this.origins.setSaved(id, review.changedAt);
		this.bases.set(id, review.stamps);
		return stored;
	}

	/** The same state is not told twice. */
	private report(): void {
		const state = this.state();
		const told = JSON.stringify(state);
		if (told === this.told) return;
		this.told = told;
		this.listeners.onState(state);
	}

	private state(): SaveState {
		if (this.refused) return { state: "refused", problem: this.refused };
		if (this.failed.size > 0) {
			const inMemory = [...this.failed.keys()].some((id) => this.journal.isMissing(id));
			return { state: "failed", reason: inMemory ? "memoryOnly" : this.failedBy };
		}
		if (this.wasOutrun) return { state: "failed", reason: "changedElsewhere" };
		const saving = [...this.waiting.keys(), ...this.running];
		return {
			state: saving.length > 0 ? "saving" : "saved",
			...(this.wasOverruled && { overruled: true }),
			...(saving.some((id) => this.journal.isMissing(id)) && { unkept: true }),
		};
	}
}
