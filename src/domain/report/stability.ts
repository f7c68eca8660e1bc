/** Which of the ten gaps of most value would keep their place if the weights were a little different (scoring.md section 4). */
import { type Closable, findGaps, type Gap } from "../judge/gap.ts";
import { sortGaps } from "../judge/priority.ts";
import { priorityOf, type WeighedPillar, type Weighing } from "../judge/weighing.ts";
import type { Level } from "../lens/lens.ts";
import { severityWeight } from "../lens/requirement.ts";
import { uniform } from "../uniform.ts";
import type { Report } from "./report.ts";
import { weighingOf } from "./reportRows.ts";

/** Draws of a full run. */
export const stabilityDraws = 1000;

/** The seed of `uniform`; any other would do, this one is stated so that everyone gets the same marks. */
const stabilitySeed = 20_240_607;

const topRows = 10;
const keptInPercent = 80;
const levels: Level[] = ["high", "medium", "low"];

export interface StabilityInput {
	/** In lens order. */
	requirements: Closable[];
	weighing: Weighing;
}

/** One draw: the factors, 0.75 to 1.25, on each severity weight, each effort class and each pillar's priority. */
interface Draw {
	severity: Record<Level, number>;
	effort: Record<Level, number>;
	pillar: Map<string, number>;
}

/** What the draws need of a report, and no more: it travels to a worker. */
export const stabilityInput = (report: Pick<Report, "gaps" | "pillars" | "workload" | "version">): StabilityInput => ({
	requirements: report.gaps.map(({ id, credits, raised, status, effort, tradeoffs, decision }) => ({
		id,
		credits,
		...(raised && { raised }),
		status,
		effort,
		tradeoffs,
		points: decision.points,
	})),
	weighing: weighingOf(report),
});

/** Whether any gap could take the place of another among the first ten. */
export const canMove = ({ requirements }: StabilityInput): boolean => requirements.length > topRows;

/** The ten gaps of most value, as the report orders them. */
export function topByValue({ requirements, weighing }: StabilityInput): string[] {
	const sorted = sortGaps(findGaps(requirements, weighing), "worthPerEffort");
	return sorted.slice(0, topRows).map(({ id }) => id);
}

/** In how many of the draws `from` to before `to` each of the top ten stays there. Slices of a run add up to the run. */
export function countStays(input: StabilityInput, from = 0, to = stabilityDraws): Record<string, number> {
	const top = topByValue(input);
	const stays = new Map(top.map((id) => [id, 0]));
	const byId = new Map(input.requirements.map((requirement) => [requirement.id, requirement]));
	const gaps = findGaps(input.requirements, input.weighing);
	for (let number = from; number < to; number += 1) {
		const draw = drawOf(number, input.weighing.pillars);
		const drawn = gaps.map((gap) => drawnGap(gap, byId.get(gap.id), draw, input.weighing));
		for (const { id } of sortGaps(drawn, "worthPerEffort").slice(0, topRows)) {
			const former = stays.get(id);
			if (former !== undefined) stays.set(id, former + 1);
		}
	}
	return Object.fromEntries(stays);
}

/** Those of the top ten that stay there in fewer than 80 % of the draws. */
export const unstableRows = (stays: Record<string, number>, draws = stabilityDraws): string[] =>
	Object.keys(stays).filter((id) => 100 * (stays[id] ?? 0) < keptInPercent * draws);

/** Draw by its number: severities high to low, efforts high to low, then pillars in lens order. */
function drawOf(number: number, pillars: WeighedPillar[]): Draw {
	const first = number * (2 * levels.length + pillars.length);
	const factor = (position: number) => 0.75 + uniform(stabilitySeed, first + position) / 2;
	const byLevel = (start: number) => ({ high: factor(start), medium: factor(start + 1), low: factor(start + 2) });
	return {
		severity: byLevel(0),
		effort: byLevel(levels.length),
		pillar: new Map(pillars.map(({ id }, position) => [id, factor(2 * levels.length + position)])),
	};
}

/** A gap as the weights of a draw have it. Points typed by the team belong to no effort class and stand. */
function drawnGap(gap: Gap, requirement: Closable | undefined, draw: Draw, weighing: Weighing): Gap {
	if (!requirement) return gap;
	const priority = (pillar: string) => priorityOf(weighing, pillar) * (draw.pillar.get(pillar) ?? 1);
	const worth = requirement.credits.reduce(
		(sum, { pillar, severity }) => sum + severityWeight[severity] * draw.severity[severity] * priority(pillar),
		0,
	);
	const price = requirement.tradeoffs.reduce(
		(sum, { pillar, direction, strength }) => sum + (direction === "positive" ? 1 : -1) * strength * priority(pillar),
		0,
	);
	const net24 = (gap.status === "missing" ? 2 : 1) * (4 * worth + price);
	return { ...gap, net24, effort: requirement.points ? gap.effort : gap.effort * draw.effort[requirement.effort] };
}
