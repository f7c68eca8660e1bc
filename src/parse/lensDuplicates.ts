/** Ids that must be one of their kind. */

import type { ItemChoice } from "../domain/lens/kinds/choices.ts";
import { traitsOf } from "../domain/lens/kinds/traits.ts";
import type { ChecklistItem, Lens, Recommendation, Tradeoff } from "../domain/lens/lens.ts";
import { type Problem, problem } from "../domain/result.ts";
import { entries, type Placed, placeIn, plain } from "./lensPlaces.ts";

/** Ids that stand twice where each must be one of its kind. */
export function findDuplicates(lens: Lens): Problem[] {
	const lists = (["pillars", "tensions", "policies", "advisor", "notices", "sources"] as const).map((list) =>
		entries(list, lens[list]),
	);
	return [
		...lists.flatMap((list) => repeated(list)),
		...repeated(
			[
				...entries("facts", lens.facts),
				...entries("derivedFacts", lens.derivedFacts),
				...entries("formerFacts", lens.formerFacts),
			],
			["always"],
		),
		...repeated(entries("incompatibilities", lens.incompatibilities)),
		// A remainder's requirement bears its item's id; further parts have ids of their own.
		...repeated([
			...entries("items", lens.items),
			...entries("recommendations", lens.recommendations),
			...lens.items.flatMap(({ id, parts }, index) => entries(`${placeIn("items", index, id)}.parts`, parts)),
		]),
		...lens.facts.flatMap(({ id, values }, index) => repeated(plain(`${placeIn("facts", index, id)}.values`, values))),
		...lens.items.flatMap((item, index) => duplicatesInItem(item, placeIn("items", index, item.id))),
		...lens.recommendations.flatMap((row, index) => duplicatesInRow(row, placeIn("recommendations", index, row.id))),
		...lens.notices.flatMap(({ id, links }, index) => repeated(entries(`${placeIn("notices", index, id)}.links`, links))),
	];
}

const duplicatesInItem = (item: ChecklistItem, place: string): Problem[] => [
	...repeated(entries(`${place}.options`, item.options)),
	...duplicatesInChoices(traitsOf(item).choices, `${place}.choices`),
	...repeated(entries(`${place}.followUps`, item.followUps)),
	...repeated(plain(`${place}.evidence`, item.evidence)),
	...repeated(tradeoffIds(`${place}.remainder`, item.remainder?.tradeoffs)),
	...(item.parts ?? []).flatMap(({ id, tradeoffs }, index) =>
		repeated(tradeoffIds(placeIn(`${place}.parts`, index, id), tradeoffs)),
	),
	...repeated(
		plain(
			`${place}.recommendations`,
			item.recommendations?.map((link) => link.recommendation),
		),
	),
];

const duplicatesInChoices = (choices: ItemChoice[], place: string): Problem[] => [
	...repeated(entries(place, choices)),
	...choices.flatMap(({ id, links }, index) => repeated(entries(`${placeIn(place, index, id)}.links`, links))),
];

const duplicatesInRow = (row: Recommendation, place: string): Problem[] => [
	...repeated(tradeoffIds(place, row.tradeoffs)),
	...repeated(entries(`${place}.links`, row.links)),
];

const tradeoffIds = (place: string, tradeoffs: Tradeoff[] = []): Placed[] =>
	tradeoffs.flatMap(({ id }, index) => (id === undefined ? [] : { id, place: placeIn(`${place}.tradeoffs`, index, id) }));

function repeated(list: Placed[], taken: string[] = []): Problem[] {
	const seen = new Set(taken);
	return list.flatMap(({ id, place }) => {
		if (seen.has(id)) return problem("duplicate", place, { id });
		seen.add(id);
		return [];
	});
}
