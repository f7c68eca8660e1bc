/** The schema of a lens's texts in one language. Unknown fields are problems: they would never be shown. */
import * as v from "valibot";
import type { LensTexts } from "../domain/lens/lensTexts.ts";
import { fullText, recordOf, type Same } from "./fields.ts";

const texts = recordOf(fullText);
const shiftWhy = v.exactOptional(v.array(fullText));

const item = v.strictObject({
	title: fullText,
	question: fullText,
	summary: fullText,
	why: fullText,
	evidence: texts,
	options: recordOf(v.strictObject({ label: fullText, text: fullText })),
	followUps: texts,
	notApplicable: fullText,
	remainder: v.exactOptional(
		v.strictObject({
			title: fullText,
			ask: fullText,
			change: fullText,
			benefit: fullText,
			severityWhy: fullText,
			shiftWhy,
			effortWhy: fullText,
			tradeoffs: v.exactOptional(texts),
		}),
	),
	note: v.exactOptional(fullText),
});

const recommendation = v.strictObject({
	title: fullText,
	ask: fullText,
	change: fullText,
	benefit: fullText,
	severityWhy: fullText,
	shiftWhy,
	effortWhy: fullText,
	impactNote: v.exactOptional(fullText),
	prerequisitesNote: v.exactOptional(fullText),
	tradeoffs: texts,
	links: v.exactOptional(texts),
});

export const lensTextsSchema = v.strictObject({
	language: fullText,
	title: fullText,
	scope: v.strictObject({ inside: fullText, outside: fullText, edition: fullText }),
	facts: recordOf(v.strictObject({ question: fullText, short: fullText, values: v.exactOptional(texts) })),
	derivedFacts: recordOf(v.strictObject({ short: fullText })),
	pillars: recordOf(v.strictObject({ name: fullText, short: fullText, purpose: fullText })),
	topics: texts,
	items: recordOf(item),
	recommendations: recordOf(recommendation),
	tensions: recordOf(v.strictObject({ note: fullText, resolution: fullText })),
	policies: recordOf(v.strictObject({ title: fullText, caveat: v.exactOptional(fullText) })),
	advisor: recordOf(v.strictObject({ title: fullText })),
	notices: recordOf(v.strictObject({ text: fullText, links: v.exactOptional(texts) })),
	tradeoffSources: texts,
	sources: texts,
});

// Does not compile once the schema and the domain's type drift apart.
true satisfies Same<v.InferOutput<typeof lensTextsSchema>, LensTexts>;
