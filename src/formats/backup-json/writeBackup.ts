import type { Review } from "../../domain/review/review.ts";
import type { Backup } from "../../parse/backup.ts";
import { backupMarker, backupVersion } from "../../parse/backupSchema.ts";
import { reviewMarker } from "../../parse/reviewSchema.ts";

/** A backup as a file; each review stands in it as in a file of its own, in the order of their ids. */
export function writeBackup({ savedAt, settings, reviews, ...rest }: Omit<Backup, "unreadable" | "irregular">): string {
	const { milestones, lenses, drafts, setAside, attachments = {} } = rest;
	const inOrder = reviews.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(asFile);
	const file = {
		plumbline: backupMarker,
		formatVersion: backupVersion,
		savedAt,
		settings,
		reviews: inOrder,
		milestones,
		lenses,
		drafts,
		setAside,
		...(Object.keys(attachments).length > 0 && { attachments }),
	};
	return `${JSON.stringify(file, null, 2)}\n`;
}

const asFile = (review: Review) => ({ plumbline: reviewMarker, ...review });
