/** Marks in JSON by which its readers are told apart. */
import { has, member } from "./fields.ts";

/** What the field `plumbline` of a lens file says. */
export const lensMarker = "lens";

/** A file of ours bears a mark; a lens of ours without it is told by its members, since it has items, too. */
export const isOurs = (data: unknown): boolean =>
	has(data, "plumbline") || (member(data, "schemaVersion") === 1 && has(data, "facts") && has(data, "items"));
