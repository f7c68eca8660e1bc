/** What carries weight in a score: remainders, recommendations, twins and alternatives (scoring.md section 1). */

import { remembered } from "../remembered.ts";
import { both, either, evaluate, isRaisedToHigh, type Profile, severityOf, type Truth } from "./applicability.ts";
import type { ChecklistItem, ItemPart, Lens, Level, Recommendation, SeverityRule, Tradeoff, Unjudged } from "./lens.ts";

/** The part of a lens that requirements are made of. */
export type RequirementSource = Pick<Lens, "pillars" | "items" | "recommendations">;

/** A pillar in which a requirement weighs, with the severity it has there. */
export interface Credit {
	pillar: string;
	severity: Level;
}

/** A requirement before any profile: an item's remainder or a further part of it (no rows), one recommendation, or a pair that merges. */
export interface RequirementGroup {
	/** The item's id for its remainder, the part's own id for a further part, else the id of the first row. */
	id: string;
	item: ChecklistItem;
	rows: Recommendation[];
	kind: "remainder" | "single" | "twins" | "alternatives";
}

/** A tradeoff with the recommendation, or the requirement of an item, whose texts tell it. */
export interface OwnedTradeoff extends Tradeoff {
	row: string;
}

/** A requirement as one workload profile sees it. */
export interface Requirement {
	id: string;
	item: string;
	kind: RequirementGroup["kind"];
	rows: string[];
	/** The item or recommendation whose texts name it. */
	namedBy: string;
	/** False: the profile rules it out. Null: not confirmed, treated as applicable. */
	applies: Truth;
	credits: Credit[];
	/** A fact of the profile raised it to high: a duty, or a promise that cannot be broken. Absent where none did. */
	raised?: true;
	effort: Level;
	/** What the lens does not judge of it; absent where it judges both. */
	unjudged?: Unjudged[];
	tradeoffs: OwnedTradeoff[];
}

/** Effort in points of a class (scoring.md section 1). */
export const effortPoints: Record<Level, number> = { low: 1, medium: 3, high: 8 };

/** Weight of a severity (scoring.md section 1). */
export const severityWeight: Record<Level, number> = { high: 3, medium: 2, low: 1 };

/** Items in lens order: pillar order, then item order. */
export function itemsInOrder(lens: Pick<Lens, "pillars" | "items">): ChecklistItem[] {
	return lens.pillars.flatMap((pillar) => lens.items.filter((item) => item.pillar === pillar.id));
}

/** The same where a lens is made of several: these follow each other (scoring.md section 6). */
function itemsByLens(lens: Pick<Lens, "pillars" | "items">): ChecklistItem[] {
	const items = itemsInOrder(lens);
	const lenses = new Set(lens.items.map(({ from }) => from));
	return lenses.size < 2 ? items : [...lenses].flatMap((id) => items.filter(({ from }) => from === id));
}

/** What no recommendation realizes of an item, each with the id of its requirement: the remainder, then further parts. */
export const remaindersOf = ({ id, remainder, parts = [] }: Pick<ChecklistItem, "id" | "remainder" | "parts">): ItemPart[] =>
	remainder ? [{ ...remainder, id }, ...parts] : parts;

const remainderNamed = ({ id, remainder, parts = [] }: ChecklistItem, named: string): Omit<ItemPart, "id"> | undefined =>
	id === named && remainder ? remainder : parts.find((part) => part.id === named);

/** All requirements of a lens in lens order: lens by lens where it is made of several, then pillar, item, the remainder and further parts first, then rows. */
export const requirementGroups = remembered((lens: RequirementSource): RequirementGroup[] => {
	const groupOf = new Map<string, RequirementGroup>();
	const rowsAskedIn = new Map<string, Recommendation[]>();
	for (const row of lens.recommendations) {
		const known = rowsAskedIn.get(row.askedIn);
		if (known) known.push(row);
		else rowsAskedIn.set(row.askedIn, [row]);
	}
	const groups: RequirementGroup[] = [];
	for (const item of itemsByLens(lens)) {
		for (const { id } of remaindersOf(item)) groups.push({ id, item, rows: [], kind: "remainder" });
		for (const row of rowsAskedIn.get(item.id) ?? []) {
			const known = partnerOf(row, groupOf);
			if (known) {
				known.rows.push(row);
				known.kind = row.sameActionAs?.length ? "twins" : "alternatives";
			} else groups.push({ id: row.id, item, rows: [row], kind: "single" });
			groupOf.set(row.id, known ?? (groups.at(-1) as RequirementGroup));
		}
	}
	return groups;
});

/** The requirement of the first partner of a recommendation that has one already. */
function partnerOf({ sameActionAs, alternativeTo }: Recommendation, groupOf: ReadonlyMap<string, RequirementGroup>) {
	for (const partners of [sameActionAs, alternativeTo])
		for (const id of partners ?? []) {
			const known = groupOf.get(id);
			if (known) return known;
		}
	return undefined;
}

/** Severity, effort, tradeoffs and applicability of a requirement under a profile. */
export function requirementOf(group: RequirementGroup, profile: Profile): Requirement {
	const itemApplies = evaluate(group.item.appliesWhen, profile);
	const { id, item, kind } = group;
	const rows = group.rows.map((row) => row.id);
	const remainder = group.kind === "remainder" && remainderNamed(group.item, group.id);
	if (remainder) {
		const { severity, effort, tradeoffs = [] } = remainder;
		const applies = both([itemApplies, evaluate(remainder.appliesWhen ?? "always", profile)]);
		const credits = [{ pillar: item.pillar, severity: severityOf(severity, profile) }];
		const owned = tradeoffsOf({ id, tradeoffs });
		const own = { id, item: item.id, kind, rows, namedBy: id, applies, credits, effort, tradeoffs: owned };
		return withNoted(own, [remainder], profile);
	}
	const open = group.rows.filter((row) => evaluate(row.appliesWhen, profile) !== false);
	const applies = both([itemApplies, either(group.rows.map((row) => evaluate(row.appliesWhen, profile)))]);
	const inUse = open.length > 0 ? open : group.rows;
	const { namedBy, credits, effort, tradeoffs } = merged(group, inUse, profile);
	return withNoted({ id, item: item.id, kind, rows, namedBy, applies, credits, effort, tradeoffs }, inUse, profile);
}

/** The requirement with what only some have; of several rows it is enough that one is not judged: what is taken from it counts. */
function withNoted(
	requirement: Requirement,
	rows: { severity: SeverityRule; unjudged?: Unjudged[] }[],
	profile: Profile,
): Requirement {
	if (rows.some(({ severity }) => isRaisedToHigh(severity, profile))) requirement.raised = true;
	if (rows.some(({ unjudged }) => unjudged && unjudged.length > 0))
		requirement.unjudged = [...new Set(rows.flatMap(({ unjudged }) => unjudged ?? []))];
	return requirement;
}

function merged(
	group: RequirementGroup,
	rows: Recommendation[],
	profile: Profile,
): Pick<Requirement, "namedBy" | "credits" | "effort" | "tradeoffs"> {
	const credits = rows.map((row) => ({ pillar: row.pillar, severity: severityOf(row.severity, profile) }));
	const lead = group.kind === "alternatives" ? cheapest(rows) : rows[0];
	if (!lead) throw new Error(`requirement ${group.id} has no rows`);
	if (group.kind === "alternatives") {
		const severity = largest(credits.map((credit) => credit.severity));
		return { namedBy: lead.id, credits: [{ pillar: lead.pillar, severity }], effort: lead.effort, tradeoffs: tradeoffsOf(lead) };
	}
	const tradeoffs = group.kind === "twins" ? mergedTradeoffs(rows, credits) : tradeoffsOf(lead);
	return { namedBy: lead.id, credits, effort: largest(rows.map((row) => row.effort)), tradeoffs };
}

const tradeoffsOf = (row: Pick<Recommendation, "id" | "tradeoffs">): OwnedTradeoff[] =>
	row.tradeoffs.map((tradeoff) => ({ ...tradeoff, row: row.id }));

const largest = (levels: Level[]): Level =>
	levels.reduce((a, b) => (effortPoints[b] > effortPoints[a] ? b : a), levels[0] ?? "low");

const cheapest = (rows: Recommendation[]): Recommendation | undefined =>
	rows.reduce<Recommendation | undefined>(
		(best, row) => (best && effortPoints[best.effort] <= effortPoints[row.effort] ? best : row),
		undefined,
	);

/** Per pillar and direction the stronger of the twins' tradeoffs; none towards a pillar the pair is credited in. */
function mergedTradeoffs(rows: Recommendation[], credits: Credit[]): OwnedTradeoff[] {
	const strongest = new Map<string, OwnedTradeoff>();
	for (const tradeoff of rows.flatMap(tradeoffsOf)) {
		if (credits.some((credit) => credit.pillar === tradeoff.pillar)) continue;
		const key = `${tradeoff.direction} ${tradeoff.pillar}`;
		const former = strongest.get(key);
		if (!former || tradeoff.strength > former.strength) strongest.set(key, tradeoff);
	}
	return [...strongest.values()];
}
