/** A row of the report: a requirement with all that it may unfold, and the factors of its gap. */

import type { Proof } from "../lens/checks.ts";
import type { Lens, Level } from "../lens/lens.ts";
import { findGroup, groupsOfItem, type RequirementGroup, requirementGroups, severityWeight } from "../lens/requirement.ts";
import { remembered } from "../remembered.ts";
import { type Decision, findDecision, isLeaving } from "../review/decision.ts";
import type { Review } from "../review/review.ts";
import { type Gap, gapOf, topSeverity } from "./gap.ts";
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

export interface PolicyHint {
	id: string;
	/** Null: mapped to the item, no statement about a recommendation. */
	proves: Proof | null;
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

/** The requirements of a lens as rows, in lens order. */
export function requirementRows(
	lens: Lens,
	review: Review,
	resolved: ResolvedRequirement[],
	rules: Rules = currentRules,
): RequirementRow[] {
	const byId = new Map(resolved.map((requirement) => [requirement.id, requirement]));
	const surroundings = surroundingsIn(lens);
	return resolved.map((requirement) => {
		const { needs, ...around } = surroundings.get(requirement.id) ?? alone;
		return {
			...requirement,
			...around,
			topSeverity: topSeverity(requirement.credits),
			decision: findDecision(review, requirement.id),
			prerequisites: needs.flatMap((id) => prerequisiteOf(byId.get(id), review, rules)),
		};
	});
}

/** What the lens says around a requirement, whatever a review says of it. */
interface Surroundings extends Pick<RequirementRow, "policies" | "advisor" | "tensions"> {
	/** Requirement ids. */
	needs: string[];
}

const alone: Surroundings = { policies: [], advisor: [], tensions: [], needs: [] };

const surroundingsIn = remembered((lens: Lens): Map<string, Surroundings> => {
	const groups = requirementGroups(lens);
	const tensionsOf = new Map<string, Set<string>>();
	for (const tension of lens.tensions) {
		for (const id of tensionPairs(tension, groups).flat()) tensionsOf.set(id, (tensionsOf.get(id) ?? new Set()).add(tension.id));
	}
	return new Map(
		groups.map((group) => {
			const rows = group.rows.map(({ id }) => id);
			const advisor = lens.advisor.filter((entry) => entry.recommendations.some((id) => rows.includes(id))).map(({ id }) => id);
			const tensions = [...(tensionsOf.get(group.id) ?? [])];
			return [group.id, { policies: policiesOf(lens, group), advisor, tensions, needs: needsOf(group, groups) }];
		}),
	);
});

function needsOf({ id: own, rows }: RequirementGroup, groups: RequirementGroup[]): string[] {
	const needed = rows.flatMap((row) => [
		...(row.prerequisites ?? []).flatMap((id) => findGroup(groups, id) ?? []),
		...(row.prerequisiteItems ?? []).flatMap((id) => groupsOfItem(groups, id)),
	]);
	return [...new Set(needed.map(({ id }) => id))].filter((id) => id !== own);
}

function prerequisiteOf(
	requirement: ResolvedRequirement | undefined,
	review: Review,
	rules: Rules,
): RequirementRow["prerequisites"] {
	if (!requirement || requirement.status === "inPlace" || requirement.status === "notApplicable") return [];
	if (requirement.status === "unknown") return [{ id: requirement.id, state: "unknown" }];
	const treatment = treatmentUnder(findDecision(review, requirement.id), rules);
	return [{ id: requirement.id, state: isLeaving(treatment) ? "treated" : "gap" }];
}

function policiesOf(lens: Lens, { id: own, kind, rows }: RequirementGroup): PolicyHint[] {
	if (kind === "remainder") {
		return lens.policies.filter((policy) => policy.items?.includes(own)).map(({ id }) => ({ id, proves: null }));
	}
	const proven = lens.policies.flatMap(({ id, proves }) =>
		proves
			.filter(({ recommendation }) => rows.some((row) => row.id === recommendation))
			.map((entry) => ({ id, proves: entry.proves })),
	);
	return [...new Map(proven.map((hint) => [hint.id, hint])).values()];
}

/** What `gapOf` needs: the requirement with the points its team typed. */
export const closable = (row: RequirementRow) => ({ ...row, points: row.decision.points });

/** The row of a gap; nothing where the requirement is none. `today` is an ISO day. */
export function gapRow(row: RequirementRow, weighing: Weighing, today: string): GapRow[] {
	if (row.status !== "missing" && row.status !== "partial") return [];
	const { effort: points, ...gap } = gapOf(closable(row), row.status, weighing);
	const { expires } = row.decision;
	const treatment = treatmentUnder(row.decision, weighing.rules);
	return [
		{
			...row,
			...gap,
			points,
			factors: factorsOf(row, row.status, weighing),
			needsDecision: gap.risk === "high" && gap.net24 <= 0,
			overdue: treatment === "accept" && expires !== "" && expires < today,
		},
	];
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
