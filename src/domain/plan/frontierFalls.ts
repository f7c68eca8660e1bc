/** Where more points lead to a lower score: a high risk, or more worth, comes first there, and what it displaces had lifted a score. */

import { bandStart } from "../judge/band.ts";
import type { ScoreFigure } from "../judge/scoreFigure.ts";
import type { Eighths } from "../judge/tradeoff.ts";
import { type FrontierPoint, lowestPillar } from "./frontier.ts";
import { gapsById, type PlanGap, pressureOf } from "./plan.ts";
import type { ScoreFigures } from "./planReport.ts";

/** A step of the frontier at which a score that one can count on falls. */
export interface Fall {
	from: FrontierPoint;
	to: FrontierPoint;
	/** Gaps that come in, and gaps that give way, in risk-first order. */
	enters: string[];
	leaves: string[];
	/** Pillars whose low end is lower than before. */
	lower: string[];
	/** Pillars that pay more than before, through the tradeoffs of what comes in, and by how much. */
	pays: { pillar: string; more8: Eighths }[];
}

/** The steps at which the low end of the whole, or that of a lowest pillar that is critical then, falls as it is shown: the deepest first. */
export function fallsOf(points: FrontierPoint[], gaps: PlanGap[]): Fall[] {
	const falls = points.flatMap((to, index) => {
		const from = points[index - 1];
		return from && depthOf(from.after, to.after) > 0 ? [fallFrom(from, to, gaps)] : [];
	});
	return falls.toSorted((a, b) => depthOf(b.from.after, b.to.after) - depthOf(a.from.after, a.to.after));
}

/** Whole points of score that are lost, of the whole or of a lowest pillar that is critical afterwards. */
function depthOf(from: ScoreFigures, to: ScoreFigures): number {
	const lowest = lowestPillar(to)?.score;
	const isCritical = lowOf(lowest) < bandStart.moderate;
	const ofLowest = isCritical ? shownOf(lowestPillar(from)?.score) - shownOf(lowest) : 0;
	return Math.max(shownOf(from.overall) - shownOf(to.overall), ofLowest);
}

const shownOf = (score: ScoreFigure | null | undefined): number => score?.lowShown ?? 0;
const lowOf = (score: ScoreFigure | null | undefined): number => score?.low ?? 0;

function fallFrom(from: FrontierPoint, to: FrontierPoint, gaps: PlanGap[]): Fall {
	const [former, latter] = [new Set(from.ids), new Set(to.ids)];
	return {
		from,
		to,
		enters: gaps.filter(({ id }) => latter.has(id) && !former.has(id)).map(({ id }) => id),
		leaves: gaps.filter(({ id }) => former.has(id) && !latter.has(id)).map(({ id }) => id),
		lower: Object.keys(to.after.pillars).filter((id) => lowOf(to.after.pillars[id]) < lowOf(from.after.pillars[id])),
		pays: paysMore(from, to, gaps),
	};
}

function paysMore(from: FrontierPoint, to: FrontierPoint, gaps: PlanGap[]): Fall["pays"] {
	const byId = gapsById({ gaps });
	const paid = ({ ids }: FrontierPoint) => pressureOf(ids.flatMap((id) => byId.get(id) ?? []));
	const [before, after] = [paid(from), paid(to)];
	return Object.entries(after).flatMap(([pillar, eighths]) => {
		const more8 = eighths - (before[pillar] ?? 0);
		return more8 > 0 ? [{ pillar, more8 }] : [];
	});
}
