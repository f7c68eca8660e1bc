/** Autosave: each change goes to the journal at once, then to the database, then leaves the journal. */
import type { Database } from "../browser/database.ts";
import { clearJournal, type JournalEntry, writeJournal } from "../browser/journal.ts";
import type { Problem } from "../domain/result.ts";
import type { Review } from "../domain/review/review.ts";
import { Origins } from "./origins.ts";

/** "saved" only while the last edit of every review is in the database; "refused": the last edit was not taken. */
export type SaveState =
	| { state: "saved" | "saving" }
	| { state: "failed"; reason: "journalOnly" | "memoryOnly" | "changedElsewhere" }
	| { state: "refused"; problem: Problem };

/** A review as it now is; null: removed. In the journal, `null` stands for a removed one too. */
export interface Change {
	id: string;
	review: Review | null;
}

/** A change on its way to the database, with the instants of the versions it was made from. */
interface Pending extends Change {
	origins: readonly string[];
}

interface Listeners {
	onState: (save: SaveState) => void;
	/** The database holds the last change of this review. */
	onSaved: (id: string) => void;
	/** The database held another tab's version, so this one was not written; the journal keeps it until this settles. */
	onOutrun: (review: Review) => Promise<void>;
}

/** One writer for all reviews: one put at a time for each, and of several waiting changes the last alone. */
export class Saver {
	private readonly database: Database;
	private readonly listeners: Listeners;
	private readonly waiting = new Map<string, Pending>();
	private readonly running = new Set<string>();
	private readonly failed = new Map<string, Pending>();
	/** What this tab last wrote to the journal, by review. */
	private readonly journaled = new Map<string, JournalEntry>();
	/** Reviews whose last change found no room in the journal. */
	private readonly unjournaled = new Set<string>();
	private readonly origins = new Origins();
	private wasOutrun = false;
	private refused: Problem | null = null;

	constructor(database: Database, listeners: Listeners) {
		this.database = database;
		this.listeners = listeners;
	}

	/** Takes a change; never waits. */
	save(change: Change): void {
		const entry = { id: change.id, text: JSON.stringify(change.review) };
		if (writeJournal(entry)) {
			this.journaled.set(change.id, entry);
			this.unjournaled.delete(change.id);
		} else this.unjournaled.add(change.id);
		this.wasOutrun = false;
		this.refused = null;
		this.enqueue(change);
	}

	/** Takes a change that an earlier tab left in the journal. */
	replay(change: Change, entry: JournalEntry): void {
		this.journaled.set(change.id, entry);
		this.origins.doubt(change.id);
		this.enqueue(change);
	}

	/** Takes note of the version that the database holds, as it was read; null: none. */
	setStored(id: string, changedAt: string | null): void {
		this.origins.setStored(id, changedAt);
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
			else if (review) await this.giveWay(review);
			this.leaveJournal(id);
		} catch {
			this.failed.set(id, change);
		}
	}

	private async store({ id, review, origins }: Pending): Promise<boolean> {
		if (!review) await this.database.remove(id);
		const stored = !review || (await this.database.save(review, this.origins.isUnsure(id) ? null : origins));
		this.origins.settle(id);
		if (review && stored) this.origins.setSaved(id, review.changedAt);
		return stored;
	}

	private async giveWay(review: Review): Promise<void> {
		await this.listeners.onOutrun(review);
		this.wasOutrun = true;
	}

	private leaveJournal(id: string): void {
		const entry = this.journaled.get(id);
		if (entry) clearJournal(entry);
		this.journaled.delete(id);
		this.unjournaled.delete(id);
	}

	private report(): void {
		this.listeners.onState(this.state());
	}

	private state(): SaveState {
		if (this.refused) return { state: "refused", problem: this.refused };
		if (this.failed.size > 0) {
			const inMemory = [...this.failed.keys()].some((id) => this.unjournaled.has(id));
			return { state: "failed", reason: inMemory ? "memoryOnly" : "journalOnly" };
		}
		if (this.wasOutrun) return { state: "failed", reason: "changedElsewhere" };
		return { state: this.waiting.size + this.running.size > 0 ? "saving" : "saved" };
	}
}
