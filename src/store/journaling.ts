/** What one tab has in the journal: of each review the edits that are not stored yet, or the whole where that is shorter. */
import { clearJournal, editEntry, type JournalEntry, writeJournal } from "../browser/journal.ts";
import type { Review } from "../domain/review/review.ts";
import type { Told } from "../domain/review/stamp.ts";

/** A review as it now is; null: removed. In the journal, `null` stands for a removed one too. */
export interface Change {
	id: string;
	review: Review | null;
}

/** A review of that many edits in the journal is written as a whole again. */
const mostEdits = 100;

/** So many signs local storage takes without holding the page. */
const mostAtOnce = 250_000;

/** Whether the texts of a value have more signs than that; no further is looked. */
function isLarge(value: unknown, left = { signs: mostAtOnce }): boolean {
	if (typeof value === "string") left.signs -= value.length;
	else if (value && typeof value === "object") return Object.values(value).some((part) => isLarge(part, left));
	return left.signs < 0;
}

export class Journaling {
	private readonly writer: string;
	private readonly entries = new Map<string, JournalEntry[]>();
	/** Reviews of which an edit found no room: the next one is written with the whole. */
	private readonly roomless = new Set<string>();
	private count = 0;

	/** `writer`: the id under which this tab makes its edits. */
	constructor(writer: string) {
		this.writer = writer;
	}

	/** Writes an edit or, where there is none, the review as a whole. What is large waits for the database. */
	write(change: Change, told: Told | null): void {
		if (isLarge(this.roomless.has(change.id) ? change : (told ?? change))) this.roomless.add(change.id);
		else this.put(change, told);
	}

	/** Writes a review that found no room, however large it is: the database does not take it. */
	keep(change: Change): void {
		if (this.isMissing(change.id)) this.put(change, null);
	}

	private put({ id, review }: Change, told: Told | null): void {
		const former = this.entries.get(id) ?? [];
		const isAppended = told !== null && former.length < mostEdits && !this.roomless.has(id);
		const entry = isAppended
			? editEntry(id, this.writer, ++this.count, JSON.stringify(told))
			: { id, text: JSON.stringify(review) };
		if (!writeJournal(entry)) {
			this.roomless.add(id);
			return;
		}
		this.roomless.delete(id);
		if (!isAppended) for (const edit of former) if (edit.key) clearJournal(edit);
		this.entries.set(id, isAppended ? [...former, entry] : [entry]);
	}

	/** Takes over what an earlier tab left. */
	take(id: string, entries: JournalEntry[]): void {
		this.entries.set(id, entries);
	}

	/** The database has it all. */
	leave(id: string): void {
		for (const entry of this.entries.get(id) ?? []) clearJournal(entry);
		this.entries.delete(id);
		this.roomless.delete(id);
	}

	/** Whether an edit of this review stands nowhere but in memory. */
	isMissing(id: string): boolean {
		return this.roomless.has(id);
	}
}
