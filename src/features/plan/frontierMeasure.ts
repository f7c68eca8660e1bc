/** What the frontier is measured in, and how much of all there is a budget buys. */
import type { Bought } from "../../domain/plan/frontier.ts";
import type { Aim } from "../../domain/review/planning.ts";

export type FrontierMeasure = "net24" | "highRiskWorth24";

/** Risk first counts the worth of high-risk gaps before all else; where there are none to close, net worth is what it seeks. */
export const measureOf = (aim: Aim, points: Bought[]): FrontierMeasure =>
	aim === "riskFirst" && points.some(({ highRiskWorth24 }) => highRiskWorth24 > 0) ? "highRiskWorth24" : "net24";

/** Whole percent of what the largest budget brings; 100 only where nothing is lacking. */
export function percentOf(point: Bought, points: Bought[], measure: FrontierMeasure): number {
	const most = Math.max(0, ...points.map((other) => other[measure]));
	if (most === 0) return 0;
	const percent = Math.round((100 * point[measure]) / most);
	return percent === 100 && point[measure] < most ? 99 : percent;
}
