/**
 * The schema of a backup: everything that this device keeps, in one file. Reviews and milestones have parsers of their own. A
 * part that an older app did not write is empty; one that this app does not know is dropped.
 */
import * as v from "valibot";
import { day, instant } from "./fields.ts";
import { nothingSaid, settingsSchema } from "./settingsSchema.ts";

/** What the field `plumbline` of a backup says. */
export const backupMarker = "backup";

/** The newest format version this app writes. */
export const backupVersion = 1;

/** A text of any length: a whole review that could not be read, perhaps. */
const setAside = v.object({ id: v.pipe(v.string(), v.nonEmpty()), day, text: v.string() });

export const backupSchema = v.object({
	formatVersion: v.literal(backupVersion),
	savedAt: instant,
	settings: v.fallback(settingsSchema, nothingSaid),
	reviews: v.optional(v.array(v.unknown()), []),
	milestones: v.optional(v.array(v.unknown()), []),
	lenses: v.optional(v.array(v.unknown()), []),
	drafts: v.optional(v.array(v.unknown()), []),
	setAside: v.optional(v.array(setAside), []),
});
