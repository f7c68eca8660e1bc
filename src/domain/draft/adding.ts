/** Pillars, items and what hangs on them, added to a draft and taken away with all that names them. */
import type { ChecklistItem, Lens } from "../lens/lens.ts";
import type { LensDraft } from "./draft.ts";
import { newIdIn, newItemId, newRecommendationId } from "./ids.ts";
import { type ItemKind, newItem, newItemTexts, newRecommendation, newRemainderTexts, type Starters } from "./starting.ts";
import { withoutTexts, withTexts } from "./texts.ts";
import { withoutTradeoffsTo } from "./tradeoffs.ts";
import { unnamed } from "./unnamed.ts";

/** Starters by language; null for one that we do not speak. */
export type StartersIn = (language: string) => Starters | null;

/** A draft with a new entry, and its id. */
export interface Added {
	draft: LensDraft;
	id: string;
}

const withLens = (draft: LensDraft, change: (lens: Lens) => Lens): LensDraft => ({ ...draft, lens: change(draft.lens) });

export function addPillar(draft: LensDraft): Added {
	const id = newIdIn(draft.lens.pillars, "p");
	const added = withLens(draft, (lens) => ({ ...lens, pillars: [...lens.pillars, { id }] }));
	return { id, draft: withTexts(added, ["pillars", id], () => ({ name: "", short: "", purpose: "" })) };
}

export function addItem(draft: LensDraft, kind: ItemKind, pillar: string, starters: StartersIn): Added {
	const item = newItem(kind, newItemId(draft), pillar);
	const added = withLens(draft, (lens) => ({ ...lens, items: [...lens.items, item] }));
	const draftWithTexts = withTexts(added, ["items", item.id], (language) => newItemTexts(item, starters(language)));
	return { id: item.id, draft: draftWithTexts };
}

export function addRecommendation(draft: LensDraft, item: ChecklistItem, starters: StartersIn): Added {
	const row = newRecommendation(newRecommendationId(draft), item);
	const link = { recommendation: row.id, link: "direct" as const };
	const added = withLens(draft, (lens) => ({
		...lens,
		recommendations: [...lens.recommendations, row],
		items: lens.items.map((one) =>
			one.id === item.id ? { ...one, recommendations: [...(one.recommendations ?? []), link] } : one,
		),
	}));
	const said = (language: string) => ({ ...newRemainderTexts(starters(language)), tradeoffs: {} });
	return { id: row.id, draft: withTexts(added, ["recommendations", row.id], said) };
}

/** A pillar goes with all that is asked in it. */
export function removePillar(draft: LensDraft, id: string): LensDraft {
	const { lens } = draft;
	const withoutItems = lens.items.filter(({ pillar }) => pillar === id).reduce((rest, item) => removeItem(rest, item.id), draft);
	const withoutRows = withoutItems.lens.recommendations
		.filter(({ pillar }) => pillar === id)
		.reduce((rest, row) => removeRecommendation(rest, row.id), withoutItems);
	const without = withLens(withoutTradeoffsTo(withoutRows, id), (rest) => {
		const advisor = rest.advisor.filter(({ pillar }) => pillar !== id);
		const known = new Set(advisor.map((entry) => entry.id));
		const recommendations = rest.recommendations.map((row) => ({
			...row,
			...(row.advisor && { advisor: row.advisor.filter((one) => known.has(one)) }),
		}));
		return { ...rest, pillars: rest.pillars.filter((one) => one.id !== id), advisor, recommendations };
	});
	return withoutUnnamed(withoutTexts(without, ["pillars", id]));
}

export function removeItem(draft: LensDraft, id: string): LensDraft {
	const asked = draft.lens.recommendations.filter(({ askedIn }) => askedIn === id);
	const withoutRows = asked.reduce((rest, row) => removeRecommendation(rest, row.id), draft);
	const without = withLens(withoutRows, (lens) => unnamed({ ...lens, items: lens.items.filter((item) => item.id !== id) }, id));
	return withoutUnnamed(withoutTexts(without, ["items", id]));
}

export function removeRecommendation(draft: LensDraft, id: string): LensDraft {
	const without = withLens(draft, (lens) =>
		unnamed({ ...lens, recommendations: lens.recommendations.filter((row) => row.id !== id) }, id),
	);
	return withoutUnnamed(withoutTexts(without, ["recommendations", id]));
}

/** Texts of what went with what it named. */
export function withoutUnnamed(draft: LensDraft): LensDraft {
	const { tensions, incompatibilities = [], advisor, items } = draft.lens;
	const topics = items.flatMap(({ topic }) => (topic === undefined ? [] : [{ id: topic }]));
	const texts = Object.entries(draft.texts).map(([language, own]) => [
		language,
		{
			...own,
			tensions: onlyOf(own.tensions, tensions),
			advisor: onlyOf(own.advisor, advisor),
			topics: onlyOf(own.topics, topics),
			...(own.incompatibilities && { incompatibilities: onlyOf(own.incompatibilities, incompatibilities) }),
		},
	]);
	return { ...draft, texts: Object.fromEntries(texts) };
}

function onlyOf<T>(texts: Record<string, T>, entries: { id: string }[]): Record<string, T> {
	const known = new Set(entries.map(({ id }) => id));
	return Object.fromEntries(Object.entries(texts).filter(([id]) => known.has(id)));
}
