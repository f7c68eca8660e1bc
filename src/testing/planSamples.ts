/** Reviews and wishes made up from a number: what the planner's tests and measurements solve. */

import type { PlanInput, ScoringInput } from "../domain/examples.ts";
import type { Level } from "../domain/lens/lens.ts";
import type { Treatment } from "../domain/review/decision.ts";
import type { Aim } from "../domain/review/planning.ts";
import type { Status } from "../domain/review/review.ts";
import type { Criticality } from "../domain/review/workload.ts";
import { uniform } from "../domain/uniform.ts";

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
const aims: Aim[] = ["riskFirst", "mostWorth"];
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

export interface Dice {
	/** A whole number below `count`. */
	upTo: (count: number) => number;
	oneOf: <T>(values: T[], otherwise: T) => T;
}

/** Dice that fall the same way for the same seed. */
export function diceOf(seed: number): Dice {
	let thrown = 0;
	const upTo = (count: number) => Math.floor(uniform(seed, thrown++) * count);
	return { upTo, oneOf: (values, otherwise) => values[upTo(values.length)] ?? otherwise };
}

/** The review and the plan wished for of a number; always the same for the same number and shape. */
export function samplePlan(seed: number, shape: SampleShape): { input: ScoringInput; plan: PlanInput } {
	const dice = diceOf(seed);
	const ids = Array.from({ length: shape.requirements }, (_, number) => `r${number + 1}`);
	const requirements = ids.map((id) => sampleRequirement(id, shape, dice));
	linkUp(requirements, shape, dice);
	const input = {
		criticality: dice.oneOf(criticalities, "standard"),
		pillars: pillars.map((id) => ({ id, priority: 1 + dice.upTo(5), spend: id === "cost" })),
		requirements,
	};
	return { input, plan: shape.withWishes ? sampleWish(ids, dice) : { budget: ids.length, aim: dice.oneOf(aims, "riskFirst") } };
}

type SampleRequirement = ScoringInput["requirements"][number] & { prerequisites: string[]; exclusive: string[] };

const sampleRequirement = (id: string, { statuses, withWishes }: SampleShape, { upTo, oneOf }: Dice): SampleRequirement => ({
	id,
	credits: [{ pillar: oneOf(pillars, ""), severity: oneOf(levels, "low") }],
	effort: oneOf(levels, "low"),
	...(upTo(5) === 0 && { points: 1 + upTo(9) }),
	status: oneOf(statuses, "missing"),
	tradeoffs: Array.from({ length: upTo(4) }, () => ({
		pillar: oneOf(pillars, ""),
		direction: upTo(3) === 0 ? "positive" : "negative",
		strength: 1 + upTo(3),
	})),
	prerequisites: [],
	exclusive: [],
	...(withWishes && upTo(8) === 0 && { treatment: oneOf(treatments, "accept") }),
});

/** Prerequisites come earlier in the lens than what needs them, so that they form no circle. */
function linkUp(requirements: SampleRequirement[], { prerequisites, exclusions }: SampleShape, { upTo }: Dice) {
	const idAt = (position: number) => requirements[position]?.id ?? "";
	for (let count = 0; count < prerequisites; count += 1) {
		const later = 1 + upTo(requirements.length - 1);
		requirements[later]?.prerequisites.push(idAt(upTo(later)));
	}
	for (let count = 0; count < exclusions; count += 1) {
		const one = upTo(requirements.length);
		requirements[one]?.exclusive.push(idAt(upTo(requirements.length)));
	}
}

function sampleWish(ids: string[], { upTo, oneOf }: Dice): PlanInput {
	const some = () => (upTo(2) === 0 ? ids.filter(() => upTo(6) === 0) : []);
	return {
		budget: upTo(4 * ids.length),
		aim: oneOf(aims, "riskFirst"),
		pinIn: some(),
		pinOut: some(),
		caps8: Object.fromEntries(pillars.filter(() => upTo(4) === 0).map((id) => [id, upTo(10) - 2])),
		includeTreated: upTo(3) === 0,
	};
}
