/** The review as it stands, the adopted plan and every scenario as outcomes of one shape, to be set side by side. */
import type { OutcomeFigure } from "../plan/planReport.ts";
import type { Report } from "./report.ts";

export type Compared = { outcome: OutcomeFigure } & (
	| { kind: "now" }
	| { kind: "plan"; name: string }
	/** Counted from 1. */
	| { kind: "scenario"; name: string; number: number }
);

/** Now first, then the plan where one is adopted, then the scenarios. */
export function comparedOutcomes(report: Report): Compared[] {
	const { plan, scenarios } = report;
	return [
		{ kind: "now", outcome: outcomeNow(report) },
		...(plan ? [{ kind: "plan" as const, name: plan.name, outcome: plan.outcome }] : []),
		...scenarios.map(({ name, outcome }, index) => ({ kind: "scenario" as const, name, number: index + 1, outcome })),
	];
}

/** Closing nothing. */
const outcomeNow = ({ overall, pillars, risks }: Report): OutcomeFigure => ({
	ids: [],
	net24: 0,
	highRiskWorth24: 0,
	effort: 0,
	pressure8: {},
	assumptions: [],
	after: { overall, pillars: Object.fromEntries(pillars.map(({ id, score }) => [id, score])) },
	highLeft: risks.high,
});

/** Gaps that anything compared closes, risk first. */
export function comparedGaps({ orders }: Report, compared: Compared[]): string[] {
	const closed = new Set(compared.flatMap(({ outcome }) => outcome.ids));
	return orders.riskFirst.filter((id) => closed.has(id));
}
