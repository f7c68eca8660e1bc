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
	save.state === "failed" ? save.reason === "memoryOnly" : save.state === "saving" && save.unkept === true;

/** "noAnswer": the database may be held by another tab. */
export type FailReason = "journalOnly" | "noAnswer" | "memoryOnly";

/** Why the database took nothing. */
export const failReason = (error: unknown): FailReason => (error instanceof NoAnswer ? "noAnswer" : "journalOnly");
