/** A row of the report: a requirement with all that it may unfold, and the factors of its gap. */

import { changedKeys, changedPlaces, madeAgain } from "../kept.ts";
import type { Lens, Level } from "../lens/lens.ts";
import { type RequirementGroup, requirementGroups, severityWeight } from "../lens/requirement.ts";
import { findGroup, groupsOfItem, placesOf } from "../lens/requirementIndex.ts";
import { remembered } from "../remembered.ts";
import { type Decision, findDecision, isLeaving } from "../review/decision.ts";
import type { Review } from "../review/review.ts";
import { once } from "../whenRead.ts";
import { type Gap, gapOf, topSeverity } from "./gap.ts";
import { withNotedOf } from "./rated.ts";
import { checksIn, type PolicyHint } from "./requirementChecks.ts";
import { currentRules, type Rules, treatmentUnder } from "./rules.ts";
import type { ResolvedRequirement } from "./status.ts";
import { tensionPairs } from "./tension.ts";
import { priorityOf, type Weighing } from "./weighing.ts";

/** One term of a sum that a gap's net is made of, in twenty-fourths. */
export interface Factor {
	kind: "worth" | "relief" | "burden";
	pillar: string;
	/** Severity weight (worth) or strength of the tradeoff. */
	weight: number;
	priority: number;
	value24: number;
}

/** A requirement of the review with all that its row may unfold. */
export interface RequirementRow extends ResolvedRequirement {
	topSeverity: Level;
	decision: Decision;
	policies: PolicyHint[];
	advisor: string[];
	/** Tensions of the lens it takes part in; the profile may rule some of them out (`pairsInPlay`). */
	tensions: string[];
	prerequisites: { id: string; state: "gap" | "unknown" | "treated" }[];
}

export interface GapRow extends RequirementRow, Omit<Gap, "status" | "effort"> {
	status: Gap["status"];
	/** Points to close what is left. */
	points: number;
	factors: Factor[];
	needsDecision: boolean;
	/** An accepted risk whose expiry day has passed. */
	overdue: boolean;
}

/** The requirements of a lens as rows; `resolved` are all of them, in lens order. */
export function requirementRows(
	lens: Lens,
	review: Review,
	resolved: ResolvedRequirement[],
	rules: Rules = currentRules,
): RequirementRow[] {
	const around = surroundingsIn(lens);
	const { last } = around;
	const of = { resolved, review, rules };
	const make = (place: number) => foundAlone(around, place, of) ?? rowAt(place, around, of);
	const places = last && last.rules === rules ? placesReached(lens, last, of) : null;
	const rows = madeAgain(last?.rows ?? [], places, make, resolved.length);
	around.last = { resolved, decisions: review.decisions, rules, rows };
	return rows;
}

/** One of these rows; the others need not be made for it. It is the same object among all of them, as long as nothing of it changes. */
export function requirementRowAt(lens: Lens, place: number, of: RowsOf): RequirementRow | undefined {
	if (!of.resolved[place]) return undefined;
	const around = surroundingsIn(lens);
	const found = foundAmongLast(around, place, of) ?? foundAlone(around, place, of);
	if (found) return found;
	const row = rowAt(place, around, of);
	around.alone.set(place, { row, of: inputsOf(place, around, of) });
	return row;
}

type Around = ReturnType<typeof surroundingsIn>;

/** All that a row is made of and that a review can change. */
function inputsOf(place: number, { at }: Around, { resolved, review, rules }: RowsOf): readonly unknown[] {
	const places = [place, ...at(place).needs];
	return [rules, ...places.flatMap((one) => [resolved[one], findDecision(review, resolved[one]?.id ?? "")])];
}

const areSame = (former: readonly unknown[], latter: readonly unknown[]): boolean =>
	former.length === latter.length && former.every((one, place) => one === latter[place]);

/** The row that was made alone, where it still is what it was. */
function foundAlone(around: Around, place: number, of: RowsOf): RequirementRow | undefined {
	const known = around.alone.get(place);
	return known && areSame(known.of, inputsOf(place, around, of)) ? known.row : undefined;
}

/** The row among those that were made last together, where it still is what it was. */
function foundAmongLast(around: Around, place: number, of: RowsOf): RequirementRow | undefined {
	const { last } = around;
	if (!last) return undefined;
	const { resolved, decisions, rules } = last;
	const former = inputsOf(place, around, { resolved, review: { decisions }, rules });
	return areSame(former, inputsOf(place, around, of)) ? last.rows[place] : undefined;
}

/** The rows that were made last, and of what. */
interface LastRows {
	resolved: ResolvedRequirement[];
	decisions: Review["decisions"];
	rules: Rules;
	rows: RequirementRow[];
}

/** What rows are made of; `resolved` are all requirements in lens order. */
export interface RowsOf {
	resolved: ResolvedRequirement[];
	review: Pick<Review, "decisions">;
	rules: Rules;
}

/** Positions whose row may be another than last: of what is said or decided otherwise, and of what needs that. */
function placesReached(lens: Lens, last: LastRows, { resolved, review }: Omit<RowsOf, "rules">): Set<number> | null {
	const judged = changedPlaces(last.resolved, resolved);
	if (!judged) return null;
	const places = placesOf(requirementGroups(lens));
	const decided = changedKeys(last.decisions, review.decisions).flatMap((id) => places.get(id) ?? []);
	const neededBy = surroundingsIn(lens).neededBy();
	const own = [...judged, ...decided];
	return new Set([...own, ...own.flatMap((place) => neededBy.get(place) ?? [])]);
}

function rowAt(place: number, { at }: Around, { resolved, review, rules }: RowsOf): RequirementRow {
	const requirement = resolved[place];
	if (!requirement) throw new Error(`no requirement stands at ${place}`);
	const { needs, policies, advisor, tensions } = at(place);
	const { id, credits } = requirement;
	return withNotedOf<RequirementRow>(
		{
			id,
			item: requirement.item,
			kind: requirement.kind,
			rows: requirement.rows,
			namedBy: requirement.namedBy,
			applies: requirement.applies,
			credits,
			effort: requirement.effort,
			tradeoffs: requirement.tradeoffs,
			status: requirement.status,
			reason: requirement.reason,
			suggested: requirement.suggested,
			confirmed: requirement.confirmed,
			policies,
			advisor,
			tensions,
			topSeverity: topSeverity(credits),
			decision: findDecision(review, id),
			prerequisites: needs.flatMap((need) => prerequisiteOf(resolved[need], review, rules)),
		},
		requirement,
	);
}

/** What the lens says around a requirement, by its position, whatever a review says of it. */
interface Surroundings extends Pick<RequirementRow, "policies" | "advisor" | "tensions"> {
	/** Positions of requirements in lens order. */
	needs: number[];
}

const surroundingsIn = remembered((lens: Lens) => {
	const groups = requirementGroups(lens);
	const checksOf = checksIn(lens);
	const tensionsOf = new Map<string, Set<string>>();
	for (const tension of lens.tensions) {
		for (const id of tensionPairs(tension, groups).flat()) tensionsOf.set(id, (tensionsOf.get(id) ?? new Set()).add(tension.id));
	}
	const known: Surroundings[] = [];
	const make = (group: RequirementGroup): Surroundings => {
		const tensions = [...(tensionsOf.get(group.id) ?? [])];
		return { ...checksOf(group), tensions, needs: needsOf(group, groups) };
	};
	/** What stands around each is found when it is first asked for. */
	const at = (place: number): Surroundings => {
		const group = groups[place];
		if (!group) throw new Error(`no requirement stands at ${place}`);
		known[place] ??= make(group);
		return known[place];
	};
	const neededBy = once(() => reversed(groups.map((_, place) => at(place))));
	/** Rows that were made without the others, by position. */
	const alone = new Map<number, { row: RequirementRow; of: readonly unknown[] }>();
	return { at, neededBy, alone, last: null as LastRows | null };
});

/** By position, the positions of what needs it. */
function reversed(surroundings: Surroundings[]): Map<number, number[]> {
	const neededBy = new Map<number, number[]>();
	for (const [place, { needs }] of surroundings.entries()) {
		for (const need of needs) {
			const known = neededBy.get(need);
			if (known) known.push(place);
			else neededBy.set(need, [place]);
		}
	}
	return neededBy;
}

function needsOf({ id: own, rows }: RequirementGroup, groups: RequirementGroup[]): number[] {
	const places = placesOf(groups);
	const needs: number[] = [];
	const add = (id: string) => {
		const place = id === own ? undefined : places.get(id);
		if (place !== undefined && !needs.includes(place)) needs.push(place);
	};
	for (const { prerequisites = [], prerequisiteItems = [] } of rows) {
		for (const id of prerequisites) add(findGroup(groups, id)?.id ?? own);
		for (const item of prerequisiteItems) for (const { id } of groupsOfItem(groups, item)) add(id);
	}
	return needs;
}

function prerequisiteOf(
	requirement: ResolvedRequirement | undefined,
	review: RowsOf["review"],
	rules: Rules,
): RequirementRow["prerequisites"] {
	if (!requirement || requirement.status === "inPlace" || requirement.status === "notApplicable") return [];
	if (requirement.status === "unknown") return [{ id: requirement.id, state: "unknown" }];
	const treatment = treatmentUnder(findDecision(review, requirement.id), rules);
	return [{ id: requirement.id, state: isLeaving(treatment) ? "treated" : "gap" }];
}

/** What closing a requirement of this status would be worth, with the points its team typed. */
export function gapIn(row: RequirementRow, status: Gap["status"], weighing: Weighing): Gap {
	const { id, credits, raised, effort, tradeoffs, decision } = row;
	const { points } = decision;
	return gapOf({ id, credits, ...(raised && { raised }), status, effort, tradeoffs, points }, status, weighing);
}

/** The row of a requirement that is a gap. `today` is an ISO day. */
export function gapRow(row: RequirementRow, gap: Gap, weighing: Weighing, today: string): GapRow {
	const { status, risk, net24 } = gap;
	const { decision } = row;
	const { expires } = decision;
	const treatment = treatmentUnder(decision, weighing.rules);
	return withNotedOf<GapRow>(
		{
			id: row.id,
			item: row.item,
			kind: row.kind,
			rows: row.rows,
			namedBy: row.namedBy,
			applies: row.applies,
			credits: row.credits,
			effort: row.effort,
			tradeoffs: row.tradeoffs,
			status,
			reason: row.reason,
			suggested: row.suggested,
			confirmed: row.confirmed,
			policies: row.policies,
			advisor: row.advisor,
			tensions: row.tensions,
			topSeverity: gap.topSeverity,
			decision,
			prerequisites: row.prerequisites,
			risk,
			worth24: gap.worth24,
			relief24: gap.relief24,
			burden24: gap.burden24,
			net24,
			points: gap.effort,
			factors: factorsOf(row, status, weighing),
			needsDecision: risk === "high" && net24 <= 0,
			overdue: treatment === "accept" && expires !== "" && expires < today,
		},
		row,
	);
}

/** The terms whose signed sum is net24: worth and relief add, burden takes away. */
function factorsOf(row: RequirementRow, status: Gap["status"], weighing: Weighing): Factor[] {
	const halves = status === "missing" ? 2 : 1;
	const priority = (pillar: string) => priorityOf(weighing, pillar);
	const worth = row.credits.map(({ pillar, severity }): Factor => {
		const weight = severityWeight[severity];
		return { kind: "worth", pillar, weight, priority: priority(pillar), value24: halves * 4 * weight * priority(pillar) };
	});
	const price = row.tradeoffs.map(({ pillar, direction, strength }): Factor => {
		const kind = direction === "positive" ? "relief" : "burden";
		return { kind, pillar, weight: strength, priority: priority(pillar), value24: halves * strength * priority(pillar) };
	});
	return [...worth, ...price];
}
