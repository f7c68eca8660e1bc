/** The texts of several lenses as those of one (composeLens.ts), and which of them stand in another language. */
import type { Borrowed } from "./fallback.ts";
import type { Lens } from "./lens.ts";
import type { ItemTexts, LensTexts, WrittenTexts } from "./lensTexts.ts";
import { namesOfPart, type PartNames } from "./partNames.ts";
import { isSentence, type Sentence } from "./sentence.ts";

export interface TextsOfPart {
	lens: Pick<Lens, "id">;
	texts: WrittenTexts;
	/** Absent: none. */
	borrowed?: readonly Borrowed[];
}

interface Composed {
	texts: WrittenTexts;
	borrowed: Borrowed[];
}

/** Sections of texts by id; those of `pillars` and of the whole lens apart. */
const sections = [
	"facts",
	"derivedFacts",
	"topics",
	"items",
	"recommendations",
	"tensions",
	"policies",
	"advisor",
	"notices",
	"tradeoffSources",
	"sources",
] as const;

/** Sections that are absent where a lens has none. */
const optional = ["presets", "formerFacts", "incompatibilities"] as const;

type Section = (typeof sections)[number] | (typeof optional)[number];

const isSection = (key: string | undefined): boolean => [...sections, ...optional].some((section) => section === key);

/** In the language asked for, where a lens has it, else in that of the first. `isFirstOut` as where the lenses are put together. */
export function composeTexts(parts: readonly [TextsOfPart, ...TextsOfPart[]], asked: string, isFirstOut = false): Composed {
	const [first] = parts;
	const spoken = parts.some(({ texts }) => texts.language === asked) ? asked : first.texts.language;
	const renamed = parts.map((part, place) => (place === 0 && !isFirstOut ? part : asPart(part)));
	const all = (section: Section) => Object.assign({}, ...renamed.map(({ texts }) => texts[section] ?? {}));
	const isAlone = parts.length === 1;
	const scope = (field: keyof LensTexts["scope"]) =>
		isAlone ? first.texts.scope[field] : parts.map(({ texts }) => `${texts.title}: ${texts.scope[field]}`).join(" ");
	const texts = {
		language: spoken,
		title: parts.map(({ texts: { title } }) => title).join(" + "),
		...(!isAlone && { parts: Object.fromEntries(parts.map(({ lens, texts: { title } }) => [lens.id, title])) }),
		scope: { inside: scope("inside"), outside: scope("outside"), edition: scope("edition") },
		pillars: Object.fromEntries(
			parts.flatMap((part, place) => ownPillars(parts, place).map((id) => [id, part.texts.pillars[id]])),
		),
		...Object.fromEntries(sections.map((section) => [section, all(section)])),
		...Object.fromEntries(
			optional.filter((section) => renamed.some((part) => part.texts[section])).map((section) => [section, all(section)]),
		),
	} as WrittenTexts;
	return { texts, borrowed: renamed.flatMap((part, place) => borrowedOf(part, ownPillars(parts, place), spoken)) };
}

/** Pillars of a part that none before it has: of pillars of one id, the words of the first lens stand. */
const ownPillars = (parts: readonly TextsOfPart[], place: number): string[] =>
	Object.keys(parts[place]?.texts.pillars ?? {}).filter(
		(id) => !parts.slice(0, place).some(({ texts }) => Object.hasOwn(texts.pillars, id)),
	);

/** What a part has in other languages than the whole. */
function borrowedOf({ texts, borrowed = [] }: TextsOfPart, pillars: string[], spoken: string): Borrowed[] {
	if (texts.language === spoken) return [...borrowed];
	const places = [...sections, ...optional].flatMap((section) =>
		Object.keys(texts[section] ?? {}).map((id): string[] => [section, id]),
	);
	return [{ language: texts.language, places: [...places, ...pillars.map((id) => ["pillars", id])] }, ...borrowed];
}

/** A part after the first under its names; the conditions of its sentences, too. */
function asPart({ lens, texts, borrowed = [] }: TextsOfPart): TextsOfPart {
	const names = namesOfPart(lens.id);
	const moved = borrowed.map(({ language, places }) => ({ language, places: places.flatMap((at) => placeOf(at, names)) }));
	return { lens, texts: withNamesInTexts(texts, names), borrowed: moved };
}

/** Texts of a lens with other names for its ids, as `withNames` gives its structure. */
export function withNamesInTexts(texts: WrittenTexts, names: PartNames): WrittenTexts {
	const read = withConditions(texts, names) as WrittenTexts;
	const renamed = Object.fromEntries(
		Object.entries(read).map(([section, value]) => [section, isSection(section) ? names.keys(value) : value]),
	) as unknown as WrittenTexts;
	const items = Object.entries(renamed.items).map(([id, item]): [string, ItemTexts<Sentence>] => [
		id,
		item.parts ? { ...item, parts: names.keys(item.parts) } : item,
	]);
	const pillars = Object.entries(renamed.pillars).map(([id, pillar]) => [names.pillar(id), pillar]);
	return { ...renamed, items: Object.fromEntries(items), pillars: Object.fromEntries(pillars) };
}

/** Where a text of a part stands in the whole; nowhere where it is the lens's own, as its title. */
const placeOf = ([section = "", key = "", ...rest]: readonly string[], { id }: PartNames): string[][] => {
	if (!isSection(section)) return [];
	const [within, part, ...deeper] = rest;
	const below = section === "items" && within === "parts" && part !== undefined ? [within, id(part), ...deeper] : rest;
	return [[section, id(key), ...below]];
};

function withConditions(value: unknown, names: PartNames): unknown {
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) {
		if (!isSentence(value)) return value.map((one) => withConditions(one, names));
		return value.map(({ when, otherwise, ...part }) => ({
			...part,
			...(when !== undefined && { when: names.when(when) }),
			...(otherwise !== undefined && { otherwise: withConditions(otherwise, names) }),
		}));
	}
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withConditions(one, names)]));
}
