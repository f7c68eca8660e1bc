/** What a file carries of a milestone: the same text in every format, so that it can be checked and opened again. */
import type { SealedExport } from "../../domain/milestone/milestone.ts";
import { milestoneMarker } from "../../parse/milestoneSchema.ts";
import { canonicalJson } from "../../seal/canonicalJson.ts";

/** The name of the embedded file, of the script element and of the fenced block that hold it. */
export const carriedName = "plumbline-milestone";

/**
 * One line of canonical JSON, so that the same data give the same text; in it nothing can end an element or a fence, and nothing is
 * invisible.
 */
export function writeCarried({ formatVersion, frozen, seal, signOffs, fileSeal, made, attachments }: SealedExport): string {
	const sealed = { plumbline: milestoneMarker, formatVersion, milestone: frozen, seal, signOffs, fileSeal, made };
	const data = attachments ? { ...sealed, attachments } : sealed;
	return canonicalJson(data).replace(/[<\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu, asEscapes);
}

/** By UTF-16 units, as JSON escapes them. */
const asEscapes = (sign: string): string =>
	[...Array(sign.length).keys()].map((unit) => `\\u${sign.charCodeAt(unit).toString(16).padStart(4, "0")}`).join("");
