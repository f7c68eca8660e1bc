/** A short path through a lens: the questions that weigh most, and what a review that takes it leaves out of its scores. */
import type { RequirementRow } from "../judge/requirementRow.ts";
import type { ChecklistItem, Lens, Level } from "../lens/lens.ts";
import { itemsInOrder, severityWeight } from "../lens/requirement.ts";

export interface LeftOut {
	/** Counts of questions that the profile does not rule out: those left out, and all. */
	items: number;
	all: number;
	/** Percent of their severity weight that is left out, rounded down. */
	percent: number;
}

type Weighed = Pick<RequirementRow, "item" | "credits" | "reason" | "applies">;

/** Minutes that a team takes for a question, its reason and who owns what it finds: our own estimate, which the field says beside it. */
export const minutesEach = 3;

/** How many questions there is time for. */
export const countWithin = (minutes: number): number => Math.max(0, Math.floor(minutes / minutesEach));

/** Severity weight by item, of all that the profile does not rule out. */
function weightsOf(rows: Weighed[]): Map<string, number> {
	const weights = new Map<string, number>();
	for (const { item, credits, applies } of rows) {
		if (applies === false) continue;
		const own = credits.reduce((sum, { severity }) => sum + severityWeight[severity], 0);
		weights.set(item, (weights.get(item) ?? 0) + own);
	}
	return weights;
}

interface Wish {
	/** How many questions at most. */
	count: number;
	/** Of these pillars. */
	pillars: readonly string[];
	/** With a requirement of this severity or a higher one; absent: of any. */
	severity?: Level;
	/** Of this topic; absent: of any. */
	topic?: string;
	/** Of this lens, where the review has several; absent: of any. */
	lens?: string;
}

/** Items with a requirement of a severity or a higher one, of all that the profile does not rule out. */
const itemsOfSeverity = (rows: Weighed[], least: Level): Set<string> =>
	new Set(
		rows.flatMap(({ item, credits, applies }) => {
			const isHeavy = credits.some(({ severity }) => severityWeight[severity] >= severityWeight[least]);
			return applies !== false && isHeavy ? [item] : [];
		}),
	);

/** The items with the most weight, as many as asked for, in lens order; of equal ones the earlier. */
export function shortPath(lens: Lens, rows: Weighed[], { count, pillars, severity = "low", topic, lens: part }: Wish): string[] {
	const weights = weightsOf(rows);
	const heavy = itemsOfSeverity(rows, severity);
	const isWished = ({ id, pillar, topic: own, from = lens.id }: ChecklistItem) =>
		heavy.has(id) && pillars.includes(pillar) && (topic === undefined || own === topic) && (part === undefined || from === part);
	const possible = itemsInOrder(lens).filter(isWished);
	const heaviest = possible.toSorted((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0)).slice(0, count);
	const chosen = new Set(heaviest.map(({ id }) => id));
	return possible.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
}

/** What a path leaves out of all that could be asked. */
export function leftOutBy(rows: Weighed[], path: readonly string[]): LeftOut {
	const weights = weightsOf(rows);
	const asked = new Set(path);
	const out = [...weights].filter(([item]) => !asked.has(item));
	const sum = (entries: [string, number][]) => entries.reduce((total, [, weight]) => total + weight, 0);
	const all = sum([...weights]);
	return { items: out.length, all: weights.size, percent: all === 0 ? 0 : Math.floor((100 * sum(out)) / all) };
}
