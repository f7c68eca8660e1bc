/** Reviews and wishes made up from a number: what the planner's tests and measurements solve. */
import type { PlanInput, ScoringInput } from "./examples.ts";
import type { Level } from "./lens.ts";
import type { Criticality, Status, Treatment } from "./review.ts";
import { uniform } from "./uniform.ts";

export interface SampleShape {
	requirements: number;
	prerequisites: number;
	exclusions: number;
	/** Statuses to draw from. */
	statuses: Status[];
	/** Also pins, caps and treatments, some of which no set can meet. */
	withWishes: boolean;
}

const levels: Level[] = ["low", "medium", "high"];
const criticalities: Criticality[] = ["missionCritical", "standard", "experimental"];
const treatments: Treatment[] = ["accept", "defer", "transfer", "mitigate"];
const pillars = ["reliability", "security", "cost", "operations", "performance"];

/** A small review with everything in it: about half of the plans asked for are impossible or blocked somewhere. */
export const smallSample: SampleShape = {
	requirements: 9,
	prerequisites: 8,
	exclusions: 2,
	statuses: ["missing", "missing", "partial", "unknown", "inPlace", "notApplicable"],
	withWishes: true,
};

/** So many gaps with so many prerequisites among them, and a budget of about a third. */
export const largeSample = (requirements: number, prerequisites: number): SampleShape => ({
	requirements,
	prerequisites,
	exclusions: 0,
	statuses: ["missing", "partial"],
	withWishes: false,
});

/** The review and the plan wished for of a number; always the same for the same number and shape. */
export function samplePlan(seed: number, shape: SampleShape): { input: ScoringInput; plan: PlanInput } {
	let drawn = 0;
	const upTo = (count: number) => Math.floor(uniform(seed, drawn++) * count);
	const oneOf = <T>(values: [T, ...T[]] | T[], fallback: T): T => values[upTo(values.length)] ?? fallback;
	const ids = Array.from({ length: shape.requirements }, (_, number) => `r${number + 1}`);
	const someIds = (oneIn: number) => ids.filter(() => shape.withWishes && upTo(oneIn) === 0);
	const requirements = ids.map((id): ScoringInput["requirements"][number] => ({
		id,
		credits: [{ pillar: oneOf(pillars, ""), severity: oneOf(levels, "low") }],
		effort: oneOf(levels, "low"),
		...(upTo(5) === 0 && { points: 1 + upTo(9) }),
		status: oneOf(shape.statuses, "missing"),
		tradeoffs: Array.from({ length: upTo(4) }, () => ({
			pillar: oneOf(pillars, ""),
			direction: upTo(3) === 0 ? "positive" : "negative",
			strength: 1 + upTo(3),
		})),
		prerequisites: [],
		exclusive: [],
		...(shape.withWishes && upTo(8) === 0 && { treatment: oneOf(treatments, "accept") }),
	}));
	for (let count = 0; count < shape.prerequisites; count += 1) {
		const [later, earlier] = [1 + upTo(ids.length - 1), upTo(ids.length)];
		requirements[later]?.prerequisites?.push(ids[earlier % later] ?? "");
	}
	for (let count = 0; count < shape.exclusions; count += 1) {
		const [one, other] = [upTo(ids.length), upTo(ids.length)];
		requirements[one]?.exclusive?.push(ids[other] ?? "");
	}
	return {
		input: {
			criticality: oneOf(criticalities, "standard"),
			pillars: pillars.map((id) => ({ id, priority: 1 + upTo(5) })),
			requirements,
		},
		plan: {
			budget: shape.withWishes ? upTo(4 * ids.length) : ids.length,
			aim: upTo(2) === 0 ? "riskFirst" : "mostWorth",
			pinIn: upTo(2) === 0 ? someIds(6) : [],
			pinOut: upTo(2) === 0 ? someIds(6) : [],
			caps8: Object.fromEntries(pillars.filter(() => shape.withWishes && upTo(4) === 0).map((id) => [id, upTo(10) - 2])),
			includeTreated: upTo(3) === 0,
		},
	};
}
