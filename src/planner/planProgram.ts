/** A plan problem as a yes-or-no program: one column a gap, in risk-first order; and what is made large, stage after stage. */
import { gapsById, highRiskWorth24, isAllowed, isOpen, type PlanGap, type PlanProblem, smallPlan } from "../domain/plan/plan.ts";
import type { Coefficients, Program, Row, Stage } from "./program.ts";

/** What a plan is judged by: in `fewerPoints` and `fewerTreated` points and gaps count negative; `order` is the tie-break by positions. */
export type Measure = "highRiskWorth24" | "net24" | "fewerTreated" | "fewerPoints" | "order";

/** Columns decided by one stage of the tie-break: their powers of two stay small beside what doubles hold. */
const block = 20;

/** The gaps that a choice of columns stands for. */
export const idsOf = ({ gaps }: PlanProblem, chosen: boolean[]): Set<string> =>
	new Set(gaps.filter((_, column) => chosen[column]).map(({ id }) => id));

/** A pin on what is no gap, or on a gap that a treatment or another pin keeps out: no set can fit. */
export function isHopeless(problem: PlanProblem): boolean {
	const byId = gapsById(problem);
	const canBeIn = (gap: PlanGap | undefined) => gap !== undefined && isOpen(gap, problem);
	return !problem.pinIn.every((id) => canBeIn(byId.get(id)));
}

/** A plan's problem as a program: a column for each gap, a row for each rule. */
export function programOf(problem: PlanProblem): Program {
	const pinned = new Set(problem.pinIn);
	return {
		columns: problem.gaps.map((gap) => (!isOpen(gap, problem) ? "out" : pinned.has(gap.id) ? "in" : "free")),
		rows: [budgetRow(problem), ...prerequisiteRows(problem), ...exclusionRows(problem), ...capRows(problem)],
		accepts: (chosen) => isAllowed(problem, idsOf(problem, chosen)),
	};
}

/** The columns of a set of gaps. */
export const choiceOf = ({ gaps }: PlanProblem, ids: ReadonlySet<string>): boolean[] => gaps.map(({ id }) => ids.has(id));

/** Coefficients of the gaps for which there is one. */
export const coefficients = (gaps: PlanGap[], of: (gap: PlanGap) => number): Coefficients =>
	new Map(gaps.map((gap, column) => [column, of(gap)] as const).filter(([, value]) => value !== 0));

const atMost = (upper: number, row: Coefficients): Row => ({ lower: -Infinity, upper, coefficients: row });

const budgetRow = ({ gaps, budget }: PlanProblem): Row =>
	atMost(
		budget,
		coefficients(gaps, ({ effort }) => effort),
	);

function prerequisiteRows({ gaps }: PlanProblem): Row[] {
	const columnOf = new Map(gaps.map(({ id }, column) => [id, column]));
	return gaps.flatMap(({ id, prerequisites }, column) =>
		[...new Set(prerequisites)]
			.filter((other) => other !== id)
			.flatMap((other) => {
				const needed = columnOf.get(other);
				return needed === undefined
					? []
					: [
							atMost(
								0,
								new Map([
									[column, 1],
									[needed, -1],
								]),
							),
						];
			}),
	);
}

function exclusionRows({ gaps }: PlanProblem): Row[] {
	const columnOf = new Map(gaps.map(({ id }, column) => [id, column]));
	return gaps.flatMap(({ exclusive }, column) =>
		exclusive.flatMap((other) => {
			const excluded = columnOf.get(other);
			return excluded === undefined || excluded < column
				? []
				: [
						atMost(
							1,
							new Map([
								[column, 1],
								[excluded, 1],
							]),
						),
					];
		}),
	);
}

const capRows = ({ gaps, caps8 }: PlanProblem): Row[] =>
	Object.entries(caps8).map(([pillar, cap]) =>
		atMost(
			cap,
			coefficients(gaps, ({ pressure8 }) => pressure8[pillar] ?? 0),
		),
	);

const stage = (name: Measure, gains: Coefficients): Stage<Measure> => ({ name, gains, settles: false });

/** The aim of a problem: high-risk worth under "risk first", then net. */
export const aimStages = ({ gaps, aim }: PlanProblem): Stage<Measure>[] => [
	...(aim === "riskFirst" ? [stage("highRiskWorth24", coefficients(gaps, highRiskWorth24))] : []),
	stage(
		"net24",
		coefficients(gaps, ({ net24 }) => net24),
	),
];

/** The fewest points of effort. */
export const fewerPoints = ({ gaps }: PlanProblem): Stage<Measure> =>
	stage(
		"fewerPoints",
		coefficients(gaps, ({ effort }) => -effort),
	);

/** The fewest accepted, deferred or transferred gaps. */
export const fewerTreated = ({ gaps }: PlanProblem): Stage<Measure> =>
	stage(
		"fewerTreated",
		coefficients(gaps, ({ treated }) => (treated ? -1 : 0)),
	);

/** The lexicographically first by positions, where it is owed: a gap early in the order outweighs all after it. */
export function orderStages({ gaps }: PlanProblem): Stage<Measure>[] {
	if (gaps.length > smallPlan) return [];
	return Array.from({ length: Math.ceil(gaps.length / block) }, (_, number): Stage<Measure> => {
		const first = number * block;
		const columns = gaps.slice(first, first + block).map((_gap, place) => first + place);
		return { name: "order", gains: new Map(columns.map((column) => [column, 2 ** (first + block - 1 - column)])), settles: true };
	});
}
