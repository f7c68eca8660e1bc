/** The scores that can still rise to a better band. */

import { type Band, bandStart } from "../../domain/judge/band.ts";
import type { ScoreFigure } from "../../domain/judge/scoreFigure.ts";
import type { BandTarget } from "../../domain/plan/bandPath.ts";
import type { Report } from "../../domain/report/report.ts";

export type Target = BandTarget;

/** A name for a target, unique among them. */
export const keyOf = ({ pillar, band }: Target): string => `${pillar ?? ""} ${band}`;

/** The next band of the overall score and of each pillar, by their words; nothing to score, or excellent already: no target. */
export function targetsOf({ overall, pillars }: Pick<Report, "overall" | "pillars">): Target[] {
	const scores: { pillar: string | null; score: ScoreFigure | null }[] = [
		{ pillar: null, score: overall },
		...pillars.map(({ id, score }) => ({ pillar: id, score })),
	];
	return scores.flatMap(({ pillar, score }) => {
		const band = score && nextBand[score.bands?.[0] ?? wordless(score.low)];
		return band ? [{ pillar, band }] : [];
	});
}

const nextBand: Record<Band, Target["band"] | null> = { critical: "moderate", moderate: "excellent", excellent: null };

/** Where it is too early to name a band: the band that its low end lies in. */
const wordless = (low: number): Band =>
	low < bandStart.moderate ? "critical" : low < bandStart.excellent ? "moderate" : "excellent";
