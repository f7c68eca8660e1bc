/** The schema of settings in a backup: what cannot be read falls back to nothing said, each field alone. */
import * as v from "valibot";
import { choices, type SavedSettings } from "./settings.ts";

const optional = <S extends v.GenericSchema>(field: S) => v.fallback(v.nullable(field), null);

export const settingsSchema = v.object({
	language: optional(v.picklist(choices.language)),
	theme: optional(v.picklist(choices.theme)),
	shortcuts: optional(v.boolean()),
	notation: optional(v.picklist(choices.notation)),
	density: optional(v.picklist(choices.density)),
	textSize: optional(v.picklist(choices.textSize)),
	gapColumns: optional(v.array(v.string())),
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
