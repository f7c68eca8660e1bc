import { type Review, withWorkload } from "../../domain/review.ts";
import type { RestoreChoice, Restored, Taking } from "../../features/settings/types.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import type { Backup } from "../../parse/backup.ts";
import type { SavedSettings, Settings } from "../../parse/settings.ts";
import { edits } from "../../store/edits.ts";
import { useReviews } from "../../store/reviews.ts";
import { settingsOf, useSettings } from "../../store/settings.ts";

type Undo = () => void;

/** Brings what was chosen of a backup; answers what was done and the way back. */
export async function bringBackup(backup: Backup, choice: RestoreChoice, phrases: Phrases): Promise<Restored> {
	const undos = backup.reviews.flatMap((review) => {
		const taking = choice.reviews[review.id];
		return taking ? [bringReview(taking === "copy" ? namedCopy(review, backup, phrases) : review, taking)] : [];
	});
	const undoSettings = choice.settings ? bringSettings(backup.settings) : () => undefined;
	if (choice.setAside) await useReviews.getState().bringAside(backup.setAside);
	if (choice.milestones) await bringMilestones(backup.milestones);
	return {
		reviews: undos.length,
		hasMore: choice.setAside || choice.milestones,
		undo: () => {
			for (const undo of undos) undo();
			undoSettings();
		},
	};
}

/** Taking another's place is an edit like any other, so that other tabs follow and it can be undone on the screens, too. */
function bringReview(review: Review, taking: Taking): Undo {
	const { reviews, add, remove } = useReviews.getState();
	const former = reviews[review.id];
	if (taking === "replace" && former) {
		edits.edit(review.id, () => review);
		return () => edits.edit(review.id, () => former);
	}
	const id = add(review);
	return () => remove(id);
}

/** Two reviews of one name could not be told apart. */
const namedCopy = (review: Review, { savedAt }: Backup, { t, date }: Phrases): Review =>
	withWorkload(review, {
		name: t("settings.restore.copyName", { name: review.workload.name || t("review.unnamed"), date: date(savedAt) }),
	});

function bringSettings(settings: SavedSettings): Undo {
	const former = settingsOf(useSettings.getState());
	const { change } = useSettings.getState();
	change(saidOf(settings));
	return () => change(former);
}

/** The fields that say something; the others stay as they are set. */
export function saidOf(settings: SavedSettings): Partial<Settings> {
	return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null));
}

async function bringMilestones(milestones: unknown[]): Promise<void> {
	const { useMilestones } = await import("../../store/milestones.ts");
	for (const milestone of milestones) await useMilestones.getState().add(milestone);
}
