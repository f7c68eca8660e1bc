/** Of each review, what the database does not have yet. */
import type { Told } from "../domain/review/stamp.ts";

/** What came since the stored version, in order; null: something that no edit tells of. */
type Since = readonly (Told | null)[];

export class Unstored {
	private readonly lists = new Map<string, Since>();

	add(id: string, told: Told | null): void {
		this.lists.set(id, [...this.of(id), told]);
	}

	of(id: string): Since {
		return this.lists.get(id) ?? [];
	}

	/** The database has these; what came meanwhile is still on its way. */
	settle(id: string, stored: Since): void {
		this.lists.set(id, this.of(id).slice(stored.length));
	}

	/** This tab has taken over another version. */
	forget(id: string): void {
		this.lists.delete(id);
	}
}

/** What came as edits; null where others than edits did: then the whole has to be written. */
export function editsIn(since: Since): Told[] | null {
	const edits = since.flatMap((told) => told ?? []);
	return edits.length === since.length ? edits : null;
}
