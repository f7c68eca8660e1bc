import { now, today } from "../../browser/clock.ts";
import { openDraftRecords } from "../../browser/draftRecords.ts";
import { openMilestoneRecords } from "../../browser/milestoneRecords.ts";
import type { BackupPart, SaveBackup } from "../../features/settings/types.ts";
import { parseStoredDraft, type StoredDraft } from "../../parse/lensDraft.ts";
import type { StoredLens } from "../../parse/storedLens.ts";
import { useReviews } from "../../store/reviews.ts";
import { settingsOf, useSettings } from "../../store/settings.ts";
import { allAttachments } from "../attachments/keptAttachments.ts";
import { deliver } from "../secret/deliver.ts";
import { noteBackup } from "./reminder.ts";

/**
 * Hands everything that is kept here to the browser's downloads, in one file, under a passphrase where that is asked for. What the database
 * does not give is left out and told, and no backup is noted then.
 */
export async function saveBackup(isProtected = false): ReturnType<SaveBackup> {
	const { writeBackup } = await import("../../formats/backup-json/writeBackup.ts");
	const lacking: BackupPart[] = [];
	const read = <T>(part: BackupPart, found: Promise<T>, none: T): Promise<T> =>
		found.catch(() => {
			lacking.push(part);
			return none;
		});
	const { reviews, setAside } = useReviews.getState();
	const text = writeBackup({
		savedAt: now(),
		settings: settingsOf(useSettings.getState()),
		reviews: Object.values(reviews),
		milestones: await read("milestones", openMilestoneRecords().findAll(), []),
		lenses: await read("lenses", readLenses(), []),
		drafts: await read("drafts", readDrafts(), []),
		setAside,
		attachments: await read("attachments", allAttachments(), {}),
	});
	const isSaved = await deliver(`plumbline-backup-${today()}.json`, new Blob([text], { type: "application/json" }), isProtected);
	if (isSaved && lacking.length === 0) noteBackup();
	return { isSaved, lacking: isSaved ? lacking : [] };
}

/** Without a database there are none. */
export const allMilestones = (): Promise<unknown[]> =>
	openMilestoneRecords()
		.findAll()
		.catch(() => []);

/** Imported ones, as far as they can be read. */
async function readLenses(): Promise<StoredLens[]> {
	const { useLenses } = await import("../../store/lenses.ts");
	await useLenses.getState().load();
	return useLenses.getState().lenses ?? [];
}

/** Lenses that are being written, as far as they can be read. */
async function readDrafts(): Promise<StoredDraft[]> {
	const kept = await openDraftRecords().findAll();
	return kept.map(parseStoredDraft).flatMap((draft) => (draft.ok ? [draft.value] : []));
}

/** The same; without a database there are none. */
export const allDrafts = (): Promise<StoredDraft[]> => readDrafts().catch(() => []);
