/** A report as a result for pipelines. */
import type { ScoreFigure } from "../../src/domain/judge/scoreFigure.ts";
import { knownPercent } from "../../src/domain/report/knownWeight.ts";
import type { Report } from "../../src/domain/report/report.ts";
import type { Review } from "../../src/domain/review/review.ts";
import type { ReviewResult } from "./resultSchema.ts";

const scoreOf = (figure: ScoreFigure | null): ReviewResult["overall"] =>
	figure && { low: figure.lowShown, high: figure.highShown, bands: figure.bands };

/** Figures and ids; no text of the lens. */
export const resultOf = (review: Review, report: Report): ReviewResult => ({
	plumbline: "result",
	formatVersion: 1,
	review: { id: review.id, name: review.workload.name, changedAt: review.changedAt },
	lens: report.lens,
	today: report.today,
	overall: scoreOf(report.overall),
	pillars: report.pillars.map(({ id, score }) => ({ id, score: scoreOf(score) })),
	risks: report.risks,
	known: knownPercent(report),
	gaps: report.gaps.map(({ id, item, status, risk, credits, points }) => ({
		id,
		item,
		status,
		risk,
		pillars: credits.map(({ pillar }) => pillar),
		points,
	})),
	contradictions: report.contradictions.map((found) => ({
		kind: found.kind,
		item: found.item,
		requirement: found.requirement,
		reason: found.kind === "evidence" ? found.reason : "",
	})),
	evidence: evidenceOf(report),
});

function evidenceOf({ evidence }: Report): ReviewResult["evidence"] {
	if (!evidence) return null;
	const { files, share, confirmed, proposed } = evidence;
	return { files, share, confirmed, proposed };
}
