/** What is to say about saving. */
import { NoAnswer } from "../browser/connection.ts";
import type { Problem } from "../domain/result.ts";

/**
 * "saved" only while the last edit of every review is in the database; "refused": the last edit was not taken. `overruled`: two
 * tabs changed one part at once; the later change stands, and the other is a step back. `unkept`: the last edit stands nowhere but
 * in memory until it is saved.
 */
export type SaveState =
	| { state: "saved" | "saving"; overruled?: true; unkept?: true }
	| { state: "failed"; reason: FailReason | "changedElsewhere" }
	| { state: "refused"; problem: Problem };

/** Whether an edit would be gone with the page. */
export const isUnkept = (save: SaveState): boolean =>
	save.state === "failed"
		? save.reason === "memoryOnly" || save.reason === "databaseGone"
		: save.state === "saving" && save.unkept === true;

/** "noAnswer": the database may be held by another tab; "newerDatabase": a newer version of the app has changed it; "databaseGone": it was deleted under this tab. */
export type FailReason = "journalOnly" | "noAnswer" | "newerDatabase" | "memoryOnly" | "databaseGone";

/** Why the database took nothing. */
export function failReason(error: unknown): FailReason {
	if (error instanceof NoAnswer) return "noAnswer";
	return error instanceof DOMException && error.name === "VersionError" ? "newerDatabase" : "journalOnly";
}
