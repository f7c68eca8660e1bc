import { type Review, renamed, shortName } from "../../domain/review/review.ts";
import type { RestoreChoice, Restored, Taking } from "../../features/settings/types.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import { problemText } from "../../i18n/problemText.ts";
import type { Backup } from "../../parse/backup.ts";
import type { StoredDraft } from "../../parse/lensDraft.ts";
import type { SavedSettings, Settings } from "../../parse/settings.ts";
import type { StoredLens } from "../../parse/storedLens.ts";
import { keepCopy } from "../../store/copies.ts";
import { edits } from "../../store/edits.ts";
import { useReviews } from "../../store/reviews.ts";
import { settingsOf, useSettings } from "../../store/settings.ts";
import { bringAttachments } from "../attachments/keptAttachments.ts";

/** What became of one thing: the way back, or why it did not come. */
type Brought = { undo: () => void } | { missed: string };

/** Brings what was chosen of a backup; answers what was done, what did not come, and the way back. One that fails keeps no other out. */
export async function bringBackup(backup: Backup, choice: RestoreChoice, phrases: Phrases): Promise<Restored> {
	const { undo: undoLenses, lost: lostLenses } = await bringLenses(backup.lenses);
	// Before the reviews that name them.
	const lostFiles = backup.attachments ? await bringAttachments(backup.attachments) : 0;
	const brought: Brought[] = [];
	for (const review of backup.reviews) {
		const taking = choice.reviews[review.id];
		if (taking) brought.push(await bringReview(taking === "copy" ? namedCopy(review, backup, phrases) : review, taking, phrases));
	}
	const undoDrafts = choice.drafts ? await bringDrafts(backup.drafts) : () => undefined;
	const undos = brought.flatMap((one) => ("undo" in one ? [one.undo] : []));
	const undoSettings = choice.settings ? bringSettings(backup.settings) : () => undefined;
	if (choice.setAside) await useReviews.getState().bringAside(backup.setAside);
	const { lost, refused } = await bringMilestones(choice.milestones ? backup.milestones : []);
	return {
		reviews: undos.length,
		hasMore: choice.setAside || (choice.milestones && lost + refused < backup.milestones.length),
		missed: [
			...brought.flatMap((one) => ("missed" in one ? [one.missed] : [])),
			...(lostLenses > 0 ? [phrases.t("settings.restore.lostLenses", { n: lostLenses })] : []),
			...(lostFiles > 0 ? [phrases.t("settings.restore.lostFiles", { n: lostFiles })] : []),
			...(lost > 0 ? [phrases.t("settings.restore.lostMilestones", { n: lost })] : []),
			...(refused > 0 ? [phrases.t("settings.restore.refusedMilestones", { n: refused })] : []),
		],
		undo: () => {
			for (const undo of undos) undo();
			undoSettings();
			undoLenses();
			undoDrafts();
		},
	};
}

/** Reviews need their lenses: those that are not here come along, without a question; one that is here stays as it is. */
async function bringLenses(lenses: StoredLens[]): Promise<{ undo: () => void; lost: number }> {
	if (lenses.length === 0) return { undo: () => undefined, lost: 0 };
	const { useLenses } = await import("../../store/lenses.ts");
	const { load, add, remove } = useLenses.getState();
	await load().catch(() => undefined);
	const here = new Set(useLenses.getState().lenses?.map(({ lens }) => lens.id));
	const missing = lenses.filter(({ lens }) => !here.has(lens.id));
	const added: StoredLens[] = [];
	for (const lens of missing)
		await add(lens).then(
			() => added.push(lens),
			() => undefined,
		);
	const undo = () => {
		for (const { lens } of added) void remove(lens.id);
	};
	return { undo, lost: missing.length - added.length };
}

/** One that is being written here under the same id stays as it is. */
async function bringDrafts(drafts: StoredDraft[]): Promise<() => void> {
	const { draftIn, useDrafts } = await import("../../store/drafts.ts");
	await useDrafts
		.getState()
		.load()
		.catch(() => undefined);
	const missing = drafts.filter(({ draft }) => !draftIn(useDrafts.getState(), draft.lens.id));
	for (const { draft } of missing) useDrafts.getState().put(draft);
	return () => {
		for (const { draft } of missing) void useDrafts.getState().remove(draft.lens.id);
	};
}

/**
 * Taking another's place is an edit like any other, so that other tabs follow and it can be undone on the screens, too; of what stands there
 * a copy is kept first.
 */
async function bringReview(review: Review, taking: Taking, phrases: Phrases): Promise<Brought> {
	const { add, remove } = useReviews.getState();
	const here = useReviews.getState().reviews[review.id];
	if (taking !== "replace" || !here) {
		const id = add(review);
		return { undo: () => remove(id) };
	}
	if (!(await keepCopy(here, "restore")))
		return {
			missed: phrases.t("settings.restore.noCopy", { name: nameOf(here, phrases), beside: phrases.t("settings.restore.copy") }),
		};
	// Somebody may have typed meanwhile.
	const former = useReviews.getState().reviews[review.id] ?? here;
	const [problem] = edits.edit(review.id, () => review);
	if (!problem) return { undo: () => edits.edit(review.id, () => former) };
	return { missed: `${nameOf(review, phrases)}: ${problemText(problem, phrases)}` };
}

const nameOf = ({ workload }: Review, { t }: Phrases): string => shortName(workload.name) || t("review.unnamed");

/** Two reviews of one name could not be told apart. */
const namedCopy = (review: Review, { savedAt }: Backup, phrases: Phrases): Review =>
	renamed(review, phrases.t("settings.restore.copyName", { name: nameOf(review, phrases), date: phrases.date(savedAt) }));

function bringSettings(settings: SavedSettings): () => void {
	const former = settingsOf(useSettings.getState());
	const { change } = useSettings.getState();
	change(saidOf(settings));
	return () => change(former);
}

/** The fields that say something; the others stay as they are set. */
export function saidOf(settings: SavedSettings): Partial<Settings> {
	return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null));
}

/** How many could not be kept, since unlike a review a milestone lives in the database alone, and how many were not taken in. */
async function bringMilestones(milestones: unknown[]): Promise<{ lost: number; refused: number }> {
	const { useMilestones } = await import("../../store/milestones.ts");
	const { add } = useMilestones.getState();
	const missed = { lost: 0, refused: 0 };
	for (const milestone of milestones) {
		const added = await add(milestone).catch(() => null);
		if (added?.ok) continue;
		missed[added && "faults" in added ? "refused" : "lost"] += 1;
	}
	return missed;
}
