/** The door for settings, saved or from a backup: what cannot be read falls back to nothing said, each field alone. */
import * as v from "valibot";
import { parseJson } from "./json.ts";

const fields = {
	language: v.picklist(["en", "it"]),
	theme: v.picklist(["light", "dark", "system"]),
	/** Whether single keys answer and move; whoever dictates or types by accident switches them off (WCAG 2.1.4). */
	shortcuts: v.boolean(),
	/** How dates and numbers are written. */
	notation: v.picklist(["language", "british", "american", "italian", "iso"]),
	density: v.picklist(["comfortable", "compact"]),
	/** Percent of the browser's own text size. */
	textSize: v.picklist([100, 112, 125, 150]),
	/** Columns of the gap table, besides the gap itself; null: as usual. */
	gapColumns: v.nullable(v.array(v.string())),
};

type Fields = typeof fields;

/** Language and look of the interface. */
export type Settings = { [K in keyof Fields]: v.InferOutput<Fields[K]> };

export type Language = Settings["language"];

/** Null: not said, or not readable. */
export type SavedSettings = { [K in keyof Settings]: Settings[K] | null };

const optional = <S extends v.GenericSchema>(field: S) => v.fallback(v.nullable(field), null);

export const settingsSchema = v.object({
	language: optional(fields.language),
	theme: optional(fields.theme),
	shortcuts: optional(fields.shortcuts),
	notation: optional(fields.notation),
	density: optional(fields.density),
	textSize: optional(fields.textSize),
	gapColumns: v.fallback(fields.gapColumns, null),
});

export const nothingSaid: SavedSettings = {
	language: null,
	theme: null,
	shortcuts: null,
	notation: null,
	density: null,
	textSize: null,
	gapColumns: null,
};

/** Settings from their saved text, or null where nothing was saved. */
export function parseSettings(text: string | null): SavedSettings {
	const data = text === null ? null : parseJson(text);
	const parsed = v.safeParse(settingsSchema, data?.ok ? data.value : null);
	return parsed.success ? parsed.output : nothingSaid;
}
