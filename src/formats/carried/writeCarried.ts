/** What a file carries of a milestone: the same text in every format, so that it can be checked and opened again. */
import { version } from "../../../package.json";
import type { SealedExport } from "../../domain/milestone.ts";
import type { Words } from "../../i18n/phrases.ts";
import { milestoneMarker } from "../../parse/milestoneSchema.ts";

/** The name of the embedded file, of the script element and of the fenced block that hold it. */
export const carriedName = "plumbline-milestone";

/** How a file was made, so that its text can be made again of the same data. It stands under no seal. */
export interface Making {
	format: "pdf" | "html" | "markdown";
	/** Version of the app that made it: another one may word or lay it out differently. */
	appVersion: string;
	language: Words["language"];
	notation: Words["notation"];
	/** What else was chosen for this format. */
	options: unknown;
}

/** One line of JSON in which nothing can end an element or a fence, and nothing is invisible. */
export function writeCarried(sealed: SealedExport, making: Omit<Making, "appVersion">): string {
	const { formatVersion, frozen, seal, signOffs, fileSeal } = sealed;
	const made: Making = { ...making, appVersion: version };
	const data = { plumbline: milestoneMarker, formatVersion, milestone: frozen, seal, signOffs, fileSeal, made };
	return JSON.stringify(data).replace(/[<\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu, asEscapes);
}

/** By UTF-16 units, as JSON escapes them. */
const asEscapes = (sign: string): string =>
	[...Array(sign.length).keys()].map((unit) => `\\u${sign.charCodeAt(unit).toString(16).padStart(4, "0")}`).join("");
