/**
 * A lens of the size the planner is held to, made up from a seed: the same lens every time, on every machine.
 * - Five pillars that share 600 items; each item has a remainder and asks four recommendations: 600 x 5 = 3,000 requirements.
 * - Severity and effort: high, medium or low, each as likely. A recommendation has a tradeoff with each other pillar one time in
 *   two, of strength 1 to 3; one in three gives, the rest take.
 * - 2,000 prerequisites: distinct pairs of a recommendation and a requirement before it in the lens, so that they form no circle.
 * - An item's first option makes each of its requirements missing or partial, as likely; its second puts all in place.
 */
import type { ChecklistItem, Lens, Level, Recommendation } from "../../src/domain/lens/lens.ts";
import { type Dice, diceOf } from "../../src/testing/planSamples.ts";

const seed = 20_261_122;
const pillars = ["reliability", "security", "cost", "operations", "performance"];

interface Size {
	items: number;
	/** Recommendations that each item asks; each gives a requirement, beside the item's remainder. */
	rowsPerItem: number;
	prerequisites: number;
}

const planSize: Size = { items: 600, rowsPerItem: 4, prerequisites: 2000 };

/** A thousand requirements: the size that exports are held to. */
export const exportSize: Size = { items: 200, rowsPerItem: 4, prerequisites: 600 };

/** So many items, with about as many recommendations and prerequisites each as the built-in lens has. */
export const sizeOf = (items: number): Size => ({ items, rowsPerItem: 1, prerequisites: items });

const levels: Level[] = ["high", "medium", "low"];

/** Five pillars; unless told otherwise 600 items, 3,000 requirements, 2,000 prerequisites. */
export function bigLens({ items: count, rowsPerItem, prerequisites } = planSize): Lens {
	const dice = diceOf(seed);
	const items = pillars.flatMap((pillar, place) => {
		const share = Math.ceil((count - place) / pillars.length);
		return Array.from({ length: share }, (_, at) => bigItem({ pillar, number: at + 1, rowsPerItem }, dice));
	});
	const recommendations = items.flatMap((item) =>
		(item.recommendations ?? []).map(({ recommendation }) => bigRow(recommendation, item, dice)),
	);
	linkUp(items, recommendations, prerequisites, dice);
	return {
		schemaVersion: 1,
		id: "bench",
		version: "1.0.0",
		languages: ["en"],
		facts: [],
		derivedFacts: [],
		pillars: pillars.map((id) => ({ id })),
		items,
		recommendations,
		tensions: [],
		policies: [],
		advisor: [],
		notices: [],
		sources: [],
	};
}

interface Place {
	pillar: string;
	/** Among the items of its pillar, from 1. */
	number: number;
	rowsPerItem: number;
}

function bigItem({ pillar, number, rowsPerItem }: Place, { oneOf }: Dice): ChecklistItem {
	const id = `${pillar}-${number}`;
	const rows = Array.from({ length: rowsPerItem }, (_, at) => `rec-${id}-${at + 1}`);
	const asked = [id, ...rows];
	return {
		id,
		kind: "scale",
		pillar,
		appliesWhen: "always",
		remainder: { severity: { level: oneOf(levels, "low") }, effort: oneOf(levels, "low") },
		options: [
			{ id: "o1", implies: Object.fromEntries(asked.map((key) => [key, oneOf(["missing", "partial"], "missing")])) },
			{ id: "o2", implies: Object.fromEntries(asked.map((key) => [key, "inPlace"])) },
		],
		recommendations: rows.map((recommendation) => ({ recommendation, link: "direct" })),
	};
}

function bigRow(id: string, { id: askedIn, pillar }: ChecklistItem, { upTo, oneOf }: Dice): Recommendation {
	const priced = pillars.filter((other) => other !== pillar && upTo(2) === 0);
	return {
		id,
		pillar,
		askedIn,
		appliesWhen: "always",
		severity: { level: oneOf(levels, "low") },
		effort: oneOf(levels, "low"),
		prerequisites: [],
		prerequisiteItems: [],
		tradeoffs: priced.map((other, at) => ({
			id: `t${at + 1}`,
			pillar: other,
			direction: upTo(3) === 0 ? "positive" : "negative",
			strength: 1 + upTo(3),
			source: "judgement",
		})),
	};
}

/** A pair that was drawn before is drawn again. An item as a prerequisite stands for its remainder. */
function linkUp(items: ChecklistItem[], recommendations: Recommendation[], prerequisites: number, { upTo }: Dice) {
	const rowOf = new Map(recommendations.map((row) => [row.id, row]));
	const ids = items.flatMap(({ id, recommendations: asked = [] }) => [id, ...asked.map(({ recommendation }) => recommendation)]);
	const drawn = new Set<string>();
	while (drawn.size < prerequisites) {
		const later = upTo(ids.length);
		const row = rowOf.get(ids[later] ?? "");
		const needed = ids[upTo(later)];
		if (!row || needed === undefined || drawn.has(`${row.id} ${needed}`)) continue;
		drawn.add(`${row.id} ${needed}`);
		(rowOf.has(needed) ? row.prerequisites : row.prerequisiteItems)?.push(needed);
	}
}
