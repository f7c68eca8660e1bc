/** The scores that can still rise to a better band. */

import { bandStart } from "../../domain/judge/score.ts";
import type { ScoreFigure } from "../../domain/judge/scoreFigure.ts";
import type { BandTarget } from "../../domain/plan/bandPath.ts";
import type { Report } from "../../domain/report/report.ts";

export type Target = BandTarget;

/** A name for a target, unique among them. */
export const keyOf = ({ pillar, band }: Target): string => `${pillar ?? ""} ${band}`;

/** The next band of the overall score and of each pillar; nothing to score, or excellent already: no target. */
export function targetsOf({ overall, pillars }: Pick<Report, "overall" | "pillars">): Target[] {
	const scores: { pillar: string | null; score: ScoreFigure | null }[] = [
		{ pillar: null, score: overall },
		...pillars.map(({ id, score }) => ({ pillar: id, score })),
	];
	return scores.flatMap(({ pillar, score }) => {
		const band = score && nextBand(score.low);
		return band ? [{ pillar, band }] : [];
	});
}

function nextBand(low: number): Target["band"] | null {
	if (low < bandStart.moderate) return "moderate";
	return low < bandStart.excellent ? "excellent" : null;
}
