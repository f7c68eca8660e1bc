/** Of each review, the versions its next change is made from: the one in the database, and this tab's own since then. */
export class Origins {
	/** By review, instants of change. */
	private readonly versions = new Map<string, readonly string[]>();
	/** Reviews whose change came from the journal: it does not say what it was made from. */
	private readonly unsure = new Set<string>();

	/** Takes note of what the database holds; null: nothing. */
	setStored(id: string, changedAt: string | null): void {
		this.unsure.delete(id);
		this.versions.set(id, changedAt === null ? [] : [changedAt]);
	}

	/** Takes note of a version that is about to be written; answers those it was made from. */
	add(id: string, changedAt: string): readonly string[] {
		const former = this.versions.get(id) ?? [];
		this.versions.set(id, [...former, changedAt]);
		return former;
	}

	/** Until the database has answered, what this review was made from does not count as known. */
	doubt(id: string): void {
		this.unsure.add(id);
	}

	isUnsure(id: string): boolean {
		return this.unsure.has(id);
	}

	/** The database took or refused what was doubted. */
	settle(id: string): void {
		this.unsure.delete(id);
	}

	/** The database took a version: those before it no longer matter, those after it are still on their way. */
	setSaved(id: string, changedAt: string): void {
		const versions = this.versions.get(id) ?? [];
		this.versions.set(id, [changedAt, ...versions.slice(versions.indexOf(changedAt) + 1)]);
	}
}
