import { now, today } from "../../browser/clock.ts";
import { openDraftRecords } from "../../browser/draftRecords.ts";
import { openMilestoneRecords } from "../../browser/milestoneRecords.ts";
import { parseStoredDraft, type StoredDraft } from "../../parse/lensDraft.ts";
import type { StoredLens } from "../../parse/storedLens.ts";
import { useReviews } from "../../store/reviews.ts";
import { settingsOf, useSettings } from "../../store/settings.ts";
import { allAttachments } from "../attachments/keptAttachments.ts";
import { deliver } from "../secret/deliver.ts";
import { noteBackup } from "./reminder.ts";

/** Hands everything that is kept here to the browser's downloads, in one file, under a passphrase where that is asked for. */
export async function saveBackup(isProtected = false): Promise<void> {
	const { writeBackup } = await import("../../formats/backup-json/writeBackup.ts");
	const { reviews, setAside } = useReviews.getState();
	const text = writeBackup({
		savedAt: now(),
		settings: settingsOf(useSettings.getState()),
		reviews: Object.values(reviews),
		milestones: await allMilestones(),
		lenses: await allLenses(),
		drafts: await allDrafts(),
		setAside,
		attachments: await allAttachments(),
	});
	const isSaved = await deliver(`plumbline-backup-${today()}.json`, new Blob([text], { type: "application/json" }), isProtected);
	if (isSaved) noteBackup();
}

/** Without a database there are none. */
export const allMilestones = (): Promise<unknown[]> =>
	openMilestoneRecords()
		.findAll()
		.catch(() => []);

/** Imported ones, as far as they can be read. */
async function allLenses(): Promise<StoredLens[]> {
	const { useLenses } = await import("../../store/lenses.ts");
	await useLenses
		.getState()
		.load()
		.catch(() => undefined);
	return useLenses.getState().lenses ?? [];
}

/** Lenses that are being written, as far as they can be read; without a database there are none. */
export async function allDrafts(): Promise<StoredDraft[]> {
	const kept = await openDraftRecords()
		.findAll()
		.catch(() => []);
	return kept.map(parseStoredDraft).flatMap((draft) => (draft.ok ? [draft.value] : []));
}
