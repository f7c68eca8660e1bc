/** The schema of a lens's texts in one language. Unknown fields are problems: they would never be shown. */
import * as v from "valibot";
import type { WrittenTexts } from "../domain/lens/lensTexts.ts";
import { mayFallAway, type Sentence } from "../domain/lens/sentence.ts";
import { fullText, recordOf, type Same } from "./fields.ts";
import { expressionSchema } from "./lensSchema.ts";

const sentenceOrNothing: v.GenericSchema<Sentence> = v.lazy((said) => (Array.isArray(said) ? parts : fullText));

const parts = v.pipe(
	v.array(
		v.strictObject({
			text: fullText,
			when: v.exactOptional(expressionSchema),
			otherwise: v.exactOptional(sentenceOrNothing),
		}),
	),
	v.nonEmpty(),
);

/** A sentence of which every profile leaves something. */
const sentence = v.pipe(
	sentenceOrNothing,
	v.check((said) => !mayFallAway(said), "mayFallAway"),
);

const texts = recordOf(fullText);
const sentences = recordOf(sentence);
const sentencesOrNothing = recordOf(sentenceOrNothing);
const shiftWhy = v.exactOptional(v.array(sentence));

const remainder = v.strictObject({
	title: sentence,
	ask: sentence,
	change: sentence,
	benefit: sentence,
	severityWhy: sentence,
	shiftWhy,
	effortWhy: sentence,
	tradeoffs: v.exactOptional(sentences),
});

const facts = recordOf(v.strictObject({ question: fullText, short: fullText, values: v.exactOptional(texts) }));

const choice = v.strictObject({
	label: sentence,
	text: v.exactOptional(sentenceOrNothing),
	plan: v.exactOptional(sentenceOrNothing),
	links: v.exactOptional(sentencesOrNothing),
});

const item = v.strictObject({
	title: sentence,
	question: sentence,
	summary: sentence,
	why: sentence,
	evidence: sentencesOrNothing,
	options: recordOf(v.strictObject({ label: sentence, text: sentence })),
	choices: v.exactOptional(recordOf(choice)),
	followUps: sentences,
	notApplicable: sentence,
	remainder: v.exactOptional(remainder),
	parts: v.exactOptional(recordOf(remainder)),
	note: v.exactOptional(sentenceOrNothing),
});

const recommendation = v.strictObject({
	title: sentence,
	ask: sentence,
	change: sentence,
	benefit: sentence,
	severityWhy: sentence,
	shiftWhy,
	effortWhy: sentence,
	impactNote: v.exactOptional(sentenceOrNothing),
	prerequisitesNote: v.exactOptional(sentenceOrNothing),
	tradeoffs: sentences,
	links: v.exactOptional(sentencesOrNothing),
});

export const lensTextsSchema = v.strictObject({
	language: fullText,
	title: fullText,
	parts: v.exactOptional(texts),
	scope: v.strictObject({ inside: fullText, outside: fullText, edition: fullText }),
	facts,
	presets: v.exactOptional(texts),
	formerFacts: v.exactOptional(facts),
	derivedFacts: recordOf(v.strictObject({ short: fullText })),
	pillars: recordOf(v.strictObject({ name: fullText, short: fullText, purpose: fullText })),
	topics: texts,
	items: recordOf(item),
	recommendations: recordOf(recommendation),
	tensions: recordOf(v.strictObject({ note: sentence, resolution: sentence })),
	incompatibilities: v.exactOptional(recordOf(v.strictObject({ title: fullText, note: sentence, resolution: sentence }))),
	policies: recordOf(v.strictObject({ title: fullText, caveat: v.exactOptional(sentence) })),
	advisor: recordOf(v.strictObject({ title: fullText })),
	notices: recordOf(v.strictObject({ text: sentence, links: v.exactOptional(texts) })),
	tradeoffSources: texts,
	sources: texts,
});

// Does not compile once the schema and the domain's type drift apart.
true satisfies Same<v.InferOutput<typeof lensTextsSchema>, WrittenTexts>;
