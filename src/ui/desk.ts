import type { Lens } from "../domain/lens/lens.ts";
import type { Report } from "../domain/report/report.ts";
import type { Review } from "../domain/review/review.ts";
import type { Words } from "../i18n/phrases.ts";

/** What a screen of one open review works on: handed to it by the app, the same for every screen. */
export interface Desk {
	review: Review;
	lens: Lens;
	/** Phrases and lens texts of the interface's language. */
	words: Words;
	/** The report of this very review, today. */
	report: Report;
	/** Replaces the review by a changed copy; saved at once. Consecutive edits of one group are one step to undo. */
	edit: (change: (review: Review) => Review, group?: string) => void;
	/** Puts text on the clipboard; false where that is refused. */
	copy: (text: string) => Promise<boolean>;
	/** The whole address of a path of the app, for people to follow on this device. */
	addressOf: (path: string) => string;
	/** Opens the list of every key. */
	showKeys: () => void;
}
