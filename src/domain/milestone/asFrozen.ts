/** Reports in the shape that their rules gave them: fields that came later are in no report of the first rules. */

import type { RequirementRow } from "../judge/requirementRow.ts";
import type { ScoreFigure } from "../judge/scoreFigure.ts";
import type { OutcomeFigure } from "../plan/planReport.ts";
import type { Report } from "../report/report.ts";

/** A report as it was frozen under its own rules: what a stored one is compared with. */
export const asFrozen = (report: Report): { version: number } => (report.version === 1 ? asFirst(report) : report);

const asFirst = (report: Report) => ({
	...report,
	overall: firstFigure(report.overall),
	pillars: report.pillars.map(({ score, ...pillar }) => ({ ...pillar, score: firstFigure(score) })),
	gaps: report.gaps.map(firstRow),
	toClarify: report.toClarify.map(firstRow),
	inPlace: report.inPlace.map(firstRow),
	notApplicable: report.notApplicable.map(firstRow),
	plan: report.plan && {
		...report.plan,
		outcome: firstOutcome(report.plan.outcome),
		waves: report.plan.waves.map((wave) => ({ ...wave, after: firstFigures(wave.after) })),
	},
	scenarios: report.scenarios.map((scenario) => ({ ...scenario, outcome: firstOutcome(scenario.outcome) })),
});

function firstFigure(figure: ScoreFigure | null): object | null {
	if (!figure) return null;
	const { caps: _none, highRisks: _count, ...first } = figure;
	return first;
}

function firstRow<R extends RequirementRow>({ raised: _later, ...row }: R): object {
	return row;
}

const firstOutcome = ({ after, ...outcome }: OutcomeFigure) => ({ ...outcome, after: firstFigures(after) });

const firstFigures = ({ overall, pillars }: OutcomeFigure["after"]) => ({
	overall: firstFigure(overall),
	pillars: Object.fromEntries(Object.entries(pillars).map(([id, figure]) => [id, firstFigure(figure)])),
});
