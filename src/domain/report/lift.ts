/** What lifts an overall score to its next band: points, and what caps the word "excellent" (scoring.md section 3). */
import { type Band, bandStart, threatOf } from "../judge/band.ts";
import type { Report } from "./report.ts";
import { allRequirements, weighingOf } from "./reportRows.ts";

export interface Lift {
	/** The next band. */
	band: Exclude<Band, "critical">;
	/** Whole points that the low end as shown is below it; never 0 where the exact one is below. */
	points: number;
	/** Open high risks, each of which must close. */
	high: number;
	/** Unknowns that would be high risks if they were missing. */
	unknown: number;
	/** Ids of pillars that must leave "critical". */
	critical: string[];
}

const above: Record<Band, Lift["band"] | null> = { critical: "moderate", moderate: "excellent", excellent: null };

/** Null: nothing to score, too early to name a band, or none above. */
export function liftOf(report: Report): Lift | null {
	const [low] = report.overall?.bands ?? [];
	const band = low ? above[low] : null;
	if (!report.overall || !band) return null;
	const points = pointsTo(bandStart[band], report.overall);
	return { band, points, ...(band === "excellent" && report.version > 1 ? capsOn(report) : uncapped) };
}

const uncapped = { high: 0, unknown: 0, critical: [] };

/** What a reader computes from the number that is shown. */
const pointsTo = (start: number, { low, lowShown }: { low: number; lowShown: number }): number =>
	Math.max(start - lowShown, low < start ? 1 : 0);

function capsOn(report: Report): Pick<Lift, "high" | "unknown" | "critical"> {
	const weighing = weighingOf(report);
	const threats = allRequirements(report).map((requirement) => threatOf(requirement, weighing));
	return {
		high: threats.filter((threat) => threat === "high").length,
		unknown: threats.filter((threat) => threat === "unknown").length,
		critical: report.pillars.flatMap(({ id, score }) => (score && score.low < bandStart.moderate ? id : [])),
	};
}
