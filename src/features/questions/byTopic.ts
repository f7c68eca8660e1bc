import { shownPlaces } from "../../domain/judge/questionPlaces.ts";
import type { QuestionRow } from "../../domain/judge/questionRow.ts";
import { keptValues } from "../../domain/kept.ts";
import { traitsOf } from "../../domain/lens/kinds/traits.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import { remembered } from "../../domain/remembered.ts";

/** Items of one topic; null: of none. */
export interface TopicGroup {
	topic: string | null;
	/** Ids. */
	items: string[];
}

/** Items of the questions of a pillar that apply, as positions among all of them; both lists are the same as long as they hold the same. */
export const shownIn = (questions: QuestionRow[], pillar: string): Shown => ({
	items: itemsOf(questions),
	places: shownPlaces(questions).get(pillar) ?? none,
});

interface Shown {
	/** Ids. */
	items: readonly string[];
	places: readonly number[];
}

const none: readonly number[] = [];

const itemsOf = keptValues(({ item }: QuestionRow) => item);

/** Items of checklists stand under their categories, which one looks for; others in one list. */
export function byTopic({ items, places }: Shown, lens: Pick<Lens, "items">): TopicGroup[] {
	const categories = categoriesOf(lens.items);
	const groups = new Map<string | null, string[]>();
	for (const item of places.flatMap((place) => items[place] ?? [])) {
		const topic = categories.get(item) ?? null;
		const own = groups.get(topic);
		if (own) own.push(item);
		else groups.set(topic, [item]);
	}
	return [...groups].map(([topic, own]) => ({ topic, items: own }));
}

const categoriesOf = remembered((items: Lens["items"]) => new Map(items.map((item) => [item.id, traitsOf(item).category])));
