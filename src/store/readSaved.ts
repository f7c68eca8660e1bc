/** The start: what was saved is read into the store. */
import type { Database } from "../browser/database.ts";
import { clearJournal, readJournal } from "../browser/journal.ts";
import type { Leftover, Recovered, recovered } from "./recovery.ts";
import type { StoreParts } from "./reviewsState.ts";
import { failReason } from "./saveState.ts";

const nothing = { records: [], setAside: [] };

/**
 * Reads the database and the journal. What this tab began meanwhile stays; what cannot be read is set aside. False where the database
 * could not be read: then an edit of the journal, whose review stands there, waits for the next time.
 */
export async function readSaved({ database, saver, get, set }: StoreParts): Promise<boolean> {
	const saved = await database.load().catch((error: unknown) => ({ ...nothing, reason: failReason(error) }));
	const isRead = !("reason" in saved);
	const { records, setAside } = saved;
	const { reviews, stored, replays, leftovers } = await recovery({ records, setAside, journal: readJournal(), isRead });
	if (isRead) for (const leftover of leftovers) await moveAside(database, leftover);
	// What this tab began meanwhile is in its saver's hands already.
	const own = get().reviews;
	for (const [id, version] of Object.entries(stored)) if (!Object.hasOwn(own, id)) saver.setStored(id, version);
	set((state) => ({
		status: "ready",
		reviews: { ...reviews, ...own },
		setAside: [...setAside, ...leftovers.map(({ entry }) => entry)],
		save: isRead ? state.save : { state: "failed", reason: saved.reason },
	}));
	for (const replay of replays) if (!Object.hasOwn(own, replay.change.id)) saver.replay(replay);
	return isRead;
}

/** What was saved, read. Where nothing was, what reads it is not loaded: a first visit has no use for it. */
async function recovery(saved: Parameters<typeof recovered>[0]): Promise<Recovered> {
	if (saved.records.length + saved.journal.length === 0) return { reviews: {}, stored: {}, replays: [], leftovers: [] };
	return (await import("./recovery.ts")).recovered(saved);
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
