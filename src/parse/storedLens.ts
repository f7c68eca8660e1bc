/** The parser of imported lenses as this device keeps them. */
import * as v from "valibot";
import { type Borrowed, filledFrom } from "../domain/lens/fallback.ts";
import type { Lens } from "../domain/lens/lens.ts";
import type { WrittenTexts } from "../domain/lens/lensTexts.ts";
import type { LensOrigin } from "../domain/lens/origin.ts";
import { type Result, success } from "../domain/result.ts";
import { ownEntry } from "../domain/review/parts.ts";
import { instant } from "./fields.ts";
import { parseLens } from "./lens.ts";
import { parseLensTexts } from "./lensTexts.ts";
import { parseWith, within } from "./problems.ts";

/** An imported lens with its texts in one language. */
export interface StoredLens {
	/** ISO instant. */
	savedAt: string;
	lens: Lens;
	/** In the language that was asked for, what it lacks in the first of the lens. */
	texts: WrittenTexts;
	/** What it lacked. */
	borrowed?: Borrowed[];
	/** Texts in further languages of the lens, as far as each goes, by language. */
	translations?: Record<string, unknown>;
	origin: LensOrigin;
}

const notCarried = v.strictObject({
	what: v.picklist(["tradeoffs", "policies", "advisor", "queries", "untitled", "shortened"]),
	n: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const storedSchema = v.object({
	savedAt: instant,
	lens: v.unknown(),
	texts: v.unknown(),
	translations: v.exactOptional(v.record(v.string(), v.unknown())),
	origin: v.object({
		format: v.picklist(["plumbline", "awsCustomLens", "azureChecklist", "azureGuide"]),
		file: v.string(),
		licence: v.string(),
		attribution: v.string(),
		notCarried: v.array(notCarried),
	}),
});

/** A lens that can be reviewed with, in a language if it has that one, else in its first; problems name their place in the record. */
export function parseStoredLens(data: unknown, language?: string): Result<StoredLens> {
	const stored = parseWith(storedSchema, data);
	if (!stored.ok) return stored;
	const lens = within("lens", parseLens(stored.value.lens));
	if (!lens.ok) return lens;
	const texts = within("texts", parseLensTexts(stored.value.texts, lens.value));
	if (!texts.ok) return texts;
	const whole = { ...stored.value, lens: lens.value, texts: texts.value };
	const own = language === undefined ? undefined : ownEntry(whole.translations ?? {}, language);
	if (own === undefined) return success(whole);
	const { texts: filled, borrowed } = filledFrom(own, texts.value);
	const translated = within(`translations.${language}`, parseLensTexts(filled, lens.value));
	return translated.ok ? success({ ...whole, texts: translated.value, borrowed: [borrowed] }) : translated;
}
