/**
 * The parser of saved settings: what cannot be read falls back to nothing said, each field alone. It stands in the first load, so it
 * checks by hand; the schema for backups is made from the same choices.
 */

import { languages } from "../i18n/languages.ts";

export const choices = {
	language: languages,
	theme: ["light", "dark", "system"],
	/** Whether single keys answer and move; whoever dictates or types by accident switches them off (WCAG 2.1.4). */
	shortcuts: [true, false],
	/** How dates and numbers are written. */
	notation: ["language", "british", "american", "italian", "iso"],
	density: ["comfortable", "compact"],
	/** Percent of the browser's own text size. */
	textSize: [100, 112, 125, 150],
} as const;

type Choices = typeof choices;

/** Language and look of the interface. */
export type Settings = { [K in keyof Choices]: Choices[K][number] } & {
	/** Columns of the gap table, besides the gap itself; null: as usual. */
	gapColumns: string[] | null;
};

/** Null: not said, or not readable. */
export type SavedSettings = { [K in keyof Settings]: Settings[K] | null };

const oneOf = <V>(allowed: readonly V[], value: unknown): V | null => allowed.find((candidate) => candidate === value) ?? null;

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((entry) => typeof entry === "string");

/** Settings from their saved text, or null where nothing was saved. */
export function parseSettings(text: string | null): SavedSettings {
	const data = fieldsOf(text ?? "null");
	return {
		language: oneOf(choices.language, data.language),
		theme: oneOf(choices.theme, data.theme),
		shortcuts: oneOf(choices.shortcuts, data.shortcuts),
		notation: oneOf(choices.notation, data.notation),
		density: oneOf(choices.density, data.density),
		textSize: oneOf(choices.textSize, data.textSize),
		gapColumns: isTexts(data.gapColumns) ? data.gapColumns : null,
	};
}

function fieldsOf(text: string): Partial<Record<keyof Settings, unknown>> {
	try {
		const data: unknown = JSON.parse(text);
		return typeof data === "object" && data !== null ? data : {};
	} catch {
		return {};
	}
}
