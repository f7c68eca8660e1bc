/** The parser of the texts of a lens. */
import type { ItemChoice } from "../domain/lens/kinds/choices.ts";
import { traitsOf } from "../domain/lens/kinds/traits.ts";
import type { ChecklistItem, Lens, Recommendation, Remainder, SeverityRule, Tradeoff } from "../domain/lens/lens.ts";
import type { ChoiceTexts, ItemTexts, RecommendationTexts, RemainderTexts, WrittenTexts } from "../domain/lens/lensTexts.ts";
import { remaindersOf } from "../domain/lens/requirement.ts";
import { partedSentences, type Sentence, type SentencePart } from "../domain/lens/sentence.ts";
import { type Problem, problem, type Result, success } from "../domain/result.ts";
import { checkPlaced, type PlacedExpression } from "./lensExpressions.ts";
import { lensTextsSchema } from "./lensTextsSchema.ts";
import { parseWith, shapeOf } from "./problems.ts";

/** Texts in one language of the lens: every id of its structure has its text, and no text is left over. */
export function parseLensTexts(data: unknown, lens: Lens): Result<WrittenTexts> {
	const texts = parseWith(lensTextsSchema, data);
	if (!texts.ok) return texts;
	const problems = checkTexts(texts.value, lens);
	return problems.length > 0 ? { ok: false, problems } : success(inOrder(texts.value, lens));
}

/** Pillars in the order of the lens, whatever order a file has. */
const inOrder = (texts: WrittenTexts, lens: Lens): WrittenTexts => {
	const pillars = lens.pillars.flatMap(({ id }) => Object.entries(texts.pillars).filter(([name]) => name === id));
	return { ...texts, pillars: Object.fromEntries(pillars) };
};

interface Named {
	id: string;
}

function checkTexts(texts: WrittenTexts, lens: Lens): Problem[] {
	return [
		...checkLanguage(texts.language, lens.languages),
		...compare("parts", idsOf(lens.parts), texts.parts),
		...compareEach("facts", lens.facts, texts.facts, checkValues),
		...compare("presets", idsOf(lens.presets), texts.presets ?? {}),
		...compareEach("formerFacts", lens.formerFacts ?? [], texts.formerFacts ?? {}, checkValues),
		...compare("derivedFacts", idsOf(lens.derivedFacts), texts.derivedFacts),
		...compare("pillars", idsOf(lens.pillars), texts.pillars),
		...compare("topics", [...new Set(lens.items.flatMap(({ topic }) => topic ?? []))], texts.topics),
		...compareEach("items", lens.items, texts.items, checkItem),
		...compareEach("recommendations", lens.recommendations, texts.recommendations, checkRow),
		...compare("tensions", idsOf(lens.tensions), texts.tensions),
		...compare("incompatibilities", idsOf(lens.incompatibilities), texts.incompatibilities),
		...compareEach("policies", lens.policies, texts.policies, ({ hasCaveat }, { caveat }, place) =>
			comparePresence(`${place}.caveat`, hasCaveat === true, caveat),
		),
		...compare("advisor", idsOf(lens.advisor), texts.advisor),
		...compareEach("notices", lens.notices, texts.notices, ({ links }, text, place) =>
			compare(`${place}.links`, idsOf(links), text.links),
		),
		// The headings of the tradeoff articles are a list of their own: not every one needs to be quoted.
		...findMissing("tradeoffSources", sourcesOf(lens), texts.tradeoffSources),
		...compare("sources", idsOf(lens.sources), texts.sources),
		...checkPlaced(
			partedSentences(texts).flatMap(({ place, parts }) => conditionsOf(parts, place)),
			lens,
		),
	];
}

/** The conditions of a sentence's parts, with those of what stands in their place. */
const conditionsOf = (parts: SentencePart[], place: string): PlacedExpression[] =>
	parts.flatMap(({ when, otherwise }, index): PlacedExpression[] => [
		...(when === undefined ? [] : [{ expression: when, place: `${place}[${index}].when` }]),
		...(Array.isArray(otherwise) ? conditionsOf(otherwise, `${place}[${index}].otherwise`) : []),
	]);

const checkLanguage = (language: string, languages: string[]): Problem[] =>
	languages.includes(language)
		? []
		: [problem("wrongValue", "language", { expected: languages.map(shapeOf).join(" | "), found: shapeOf(language) })];

const checkValues = ({ values }: { values?: string[] }, text: { values?: Record<string, string> }, place: string): Problem[] =>
	compare(`${place}.values`, values, text.values);

const idsOf = (list: Named[] = []): string[] => list.map(({ id }) => id);

/** Our own judgement has no heading to quote. */
const sourcesOf = (lens: Lens): string[] => [
	...new Set(
		[...lens.recommendations, ...lens.items.flatMap(remaindersOf)].flatMap(({ tradeoffs = [] }) =>
			tradeoffs.flatMap(({ source }) => (source === undefined || source === "judgement" ? [] : source)),
		),
	),
];

function checkItem(item: ChecklistItem, texts: ItemTexts<Sentence>, place: string): Problem[] {
	const { remainder } = texts;
	return [
		...compare(`${place}.evidence`, item.evidence, texts.evidence),
		...compare(`${place}.options`, idsOf(item.options), texts.options),
		...compareEach(`${place}.choices`, traitsOf(item).choices, texts.choices ?? {}, checkChoice),
		...compare(`${place}.followUps`, idsOf(item.followUps), texts.followUps),
		...comparePresence(`${place}.remainder`, item.remainder !== undefined, remainder),
		...(item.remainder && remainder ? checkRemainder(item.remainder, remainder, `${place}.remainder`) : []),
		...compareEach(`${place}.parts`, item.parts ?? [], texts.parts ?? {}, checkRemainder),
	];
}

const checkChoice = ({ links }: ItemChoice, texts: ChoiceTexts<Sentence>, place: string): Problem[] =>
	compare(`${place}.links`, idsOf(links), texts.links);

const checkRemainder = ({ severity, tradeoffs = [] }: Remainder, texts: RemainderTexts<Sentence>, place: string): Problem[] => [
	...checkShifts(`${place}.shiftWhy`, severity, texts.shiftWhy),
	...compare(`${place}.tradeoffs`, tradeoffIds(tradeoffs), texts.tradeoffs),
];

const tradeoffIds = (tradeoffs: Tradeoff[]): string[] => tradeoffs.flatMap(({ id }) => id ?? []);

const checkRow = (row: Recommendation, texts: RecommendationTexts<Sentence>, place: string): Problem[] => [
	...checkShifts(`${place}.shiftWhy`, row.severity, texts.shiftWhy),
	...compare(`${place}.tradeoffs`, tradeoffIds(row.tradeoffs), texts.tradeoffs),
	...compare(`${place}.links`, idsOf(row.links), texts.links),
];

/** One reason for each raise and each lowering. */
function checkShifts(place: string, { raise = [], lower = [] }: SeverityRule, reasons: Sentence[] = []): Problem[] {
	const expected = raise.length + lower.length;
	return reasons.length === expected ? [] : [problem("wrongCount", place, { expected, found: reasons.length })];
}

/** Ids without a text, and texts without an id. */
function compare(place: string, ids: string[] = [], texts: Record<string, unknown> = {}): Problem[] {
	const known = new Set(ids);
	const leftover = Object.keys(texts).filter((id) => !known.has(id));
	return [...findMissing(place, ids, texts), ...leftover.map((id) => problem("leftoverText", place, { id }))];
}

const findMissing = (place: string, ids: string[], texts: Record<string, unknown>): Problem[] =>
	ids.filter((id) => !Object.hasOwn(texts, id)).map((id) => problem("missingText", place, { id }));

/** Like `compare`, and each text against the entry it belongs to. */
function compareEach<E extends Named, T>(
	place: string,
	list: E[],
	texts: Record<string, T>,
	check: (entry: E, text: T, place: string) => Problem[],
): Problem[] {
	const within = list.flatMap((entry) => {
		const text = Object.hasOwn(texts, entry.id) ? texts[entry.id] : undefined;
		return text === undefined ? [] : check(entry, text, `${place}.${entry.id}`);
	});
	return [...compare(place, idsOf(list), texts), ...within];
}

function comparePresence(place: string, wanted: boolean, text: unknown): Problem[] {
	if (wanted === (text !== undefined)) return [];
	const at = place.lastIndexOf(".");
	return [problem(wanted ? "missingText" : "leftoverText", place.slice(0, at), { id: place.slice(at + 1) })];
}
