import { largestBackupMegabytes } from "../../browser/files.ts";
import { standingOf } from "../../domain/report/standing.ts";
import { type Problem, problem } from "../../domain/result.ts";
import { lensesOf, shortName } from "../../domain/review/review.ts";
import type { BroughtReview, OpenedBackup, Preview } from "../../features/settings/types.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import { problemText } from "../../i18n/problemText.ts";
import { warningTexts } from "../../i18n/warningTexts.ts";
import type { Backup } from "../../parse/backup.ts";
import { collectWarnings, type Warning } from "../../parse/foreign/warning.ts";
import { isAside, useReviews } from "../../store/reviews.ts";
import { settingsOf, useSettings } from "../../store/settings.ts";
import { catalogue } from "../catalogue.ts";
import { runBackupReading } from "../reading/runReading.ts";
import { unlocked } from "../secret/unlocked.ts";
import { toldProblems } from "../whatOpens.ts";
import type { JobWatch } from "../worker/runInWorker.ts";
import { bringBackup, saidOf } from "./bringBackup.ts";
import { allDrafts, allMilestones } from "./saveBackup.ts";

/** Reads a backup and sets it against what is here; nothing is brought before somebody has chosen. */
export async function openBackup(asItIs: File, phrases: Phrases, watch: JobWatch): Promise<OpenedBackup> {
	const refused = (problems: Problem[]): OpenedBackup => ({
		ok: false,
		problems: toldProblems(problems, phrases, "reader.opensFirst"),
	});
	const file = await unlocked(asItIs, largestBackupMegabytes);
	if (!file) return refused([problem("noPassphrase", "", {})]);
	const read = await runBackupReading(file, watch);
	if (!read) return refused([problem("stopped", "", {})]);
	if (!read.ok) return refused(read.problems);
	const backup = read.value;
	return { ok: true, preview: await previewOf(backup, phrases), restore: (choice) => bringBackup(backup, choice, phrases) };
}

async function previewOf(backup: Backup, phrases: Phrases): Promise<Preview> {
	const { setAside } = useReviews.getState();
	const known = new Set((await allMilestones()).map(milestoneKey));
	const written = new Set((await allDrafts()).map(({ draft }) => draft.lens.id));
	return {
		savedAt: backup.savedAt,
		reviews: backup.reviews.map(broughtReview),
		milestones: backup.milestones.filter((milestone) => !known.has(milestoneKey(milestone))).length,
		drafts: backup.drafts.filter(({ draft }) => !written.has(draft.lens.id)).length,
		setAside: backup.setAside.filter((entry) => !isAside(setAside, entry)).length,
		settings: !isSet(backup),
		irregular: warningTexts([...backup.irregular, ...(await unknownLenses(backup))], phrases),
		unreadable: backup.unreadable.map((one) => problemText(one, phrases)),
	};
}

/** Reviews whose lens is neither here nor in the backup: they come, and cannot be shown. */
async function unknownLenses({ reviews, lenses }: Backup): Promise<Warning[]> {
	const { warn, warnings } = collectWarnings();
	for (const review of reviews) {
		for (const { id } of lensesOf(review)) {
			const isKnown = lenses.some(({ lens }) => lens.id === id) || (await catalogue.has(id));
			if (!isKnown) warn("unknownLens", shortName(review.workload.name) || review.id, { id });
		}
	}
	return warnings();
}

function broughtReview(there: Backup["reviews"][number]): BroughtReview {
	const here = useReviews.getState().reviews[there.id];
	return {
		id: there.id,
		name: there.workload.name,
		archived: there.archived,
		standing: standingOf(here, there),
		changedHere: here?.changedAt ?? null,
		changedThere: there.changedAt,
	};
}

/** All of it: one that was signed since is worth bringing, and so is a genuine one where its seal stands on other data. */
function milestoneKey(record: unknown): string {
	if (typeof record !== "object" || record === null || !("seal" in record)) return "";
	const [milestone, signOffs] = ["milestone" in record && record.milestone, "signOffs" in record && record.signOffs];
	return JSON.stringify([record.seal, milestone, signOffs]);
}

function isSet({ settings }: Backup): boolean {
	const current = settingsOf(useSettings.getState());
	return JSON.stringify({ ...current, ...saidOf(settings) }) === JSON.stringify(current);
}
