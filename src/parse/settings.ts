/** The door for saved settings: what cannot be read falls back to nothing said. */
import * as v from "valibot";
import { parseJson } from "./json.ts";

export type Language = "en" | "it";
export type Theme = "light" | "dark" | "system";

export interface SavedSettings {
	language: Language | null;
	theme: Theme | null;
	/** Whether single keys answer and move. */
	shortcuts: boolean | null;
	/** Columns of the gap table, besides the gap itself. */
	gapColumns: string[] | null;
}

const schema = v.object({
	language: v.fallback(v.nullable(v.picklist(["en", "it"])), null),
	theme: v.fallback(v.nullable(v.picklist(["light", "dark", "system"])), null),
	shortcuts: v.fallback(v.nullable(v.boolean()), null),
	gapColumns: v.fallback(v.nullable(v.array(v.string())), null),
});

/** Settings from their saved text, or null where nothing was saved. */
export function parseSettings(text: string | null): SavedSettings {
	const data = text === null ? null : parseJson(text);
	const parsed = v.safeParse(schema, data?.ok ? data.value : null);
	return parsed.success ? parsed.output : { language: null, theme: null, shortcuts: null, gapColumns: null };
}
