/** Where no set fits: which pins, caps and budget stand against each other (scoring.md section 5). */
import { closureOf, gapsById, type PlanGap, type PlanProblem } from "./plan.ts";

/** Why a pin alone cannot be met, or what it collides with. */
type PinTrouble =
	| { kind: "notAGap" }
	| { kind: "treated" }
	/** Accepted, deferred or transferred gaps that it needs. */
	| { kind: "prerequisite"; ids: string[] }
	/** A pair of gaps that exclude each other, both needed by the pins. */
	| { kind: "exclusive"; ids: string[] };

export type Obstacle =
	| { kind: "pinIn"; id: string; trouble: PinTrouble | null }
	| { kind: "pinOut"; id: string }
	| { kind: "cap"; pillar: string }
	/** `fitsFrom`: the least budget at which everything else asked for can be met; null: none can be proved. */
	| { kind: "budget"; fitsFrom: number | null };

/** The least effort of any set that keeps all a problem asks for, and whether it is proved the least; null: there is no set. */
export type LeastEffort = (problem: PlanProblem) => { points: number; isProved: boolean } | null;

/** Something the team asked for, and the problem without it. */
interface Demand {
	obstacle: Obstacle;
	lift: (problem: PlanProblem) => PlanProblem;
}

/**
 * Of a problem without any allowed set, a smallest group of demands that cannot be met together: lifting any one of them
 * would do. Budget and caps are lifted first, so that what the pins alone make impossible is said of the pins.
 */
export function findObstacles(problem: PlanProblem, leastEffort: LeastEffort): Obstacle[] {
	const fits = (candidate: PlanProblem) => leastEffort(candidate) !== null;
	let rest = problem;
	const standing = demandsOf(problem).filter(({ lift }) => {
		const without = lift(rest);
		if (fits(without)) return true;
		rest = without;
		return false;
	});
	const pins = standing.flatMap(({ obstacle }) => (obstacle.kind === "pinIn" ? [obstacle.id] : []));
	return standing.map(({ obstacle }) => explain(obstacle, pins, problem, leastEffort));
}

function demandsOf({ budget, caps8, pinOut, pinIn }: PlanProblem): Demand[] {
	const without = (ids: string[], id: string) => ids.filter((other) => other !== id);
	return [
		...(budget === Infinity ? [] : [budgetDemand]),
		...Object.keys(caps8).map(
			(pillar): Demand => ({ obstacle: { kind: "cap", pillar }, lift: (rest) => withoutCap(rest, pillar) }),
		),
		...[...new Set(pinOut)].map(
			(id): Demand => ({ obstacle: { kind: "pinOut", id }, lift: (rest) => ({ ...rest, pinOut: without(rest.pinOut, id) }) }),
		),
		...[...new Set(pinIn)].map(
			(id): Demand => ({
				obstacle: { kind: "pinIn", id, trouble: null },
				lift: (rest) => ({ ...rest, pinIn: without(rest.pinIn, id) }),
			}),
		),
	];
}

const budgetDemand: Demand = {
	obstacle: { kind: "budget", fitsFrom: null },
	lift: (rest) => ({ ...rest, budget: Infinity }),
};

function withoutCap(problem: PlanProblem, pillar: string): PlanProblem {
	const { [pillar]: _lifted, ...caps8 } = problem.caps8;
	return { ...problem, caps8 };
}

function explain(obstacle: Obstacle, pins: string[], problem: PlanProblem, leastEffort: LeastEffort): Obstacle {
	if (obstacle.kind === "budget") {
		const least = leastEffort({ ...problem, budget: Infinity });
		return { ...obstacle, fitsFrom: least?.isProved ? least.points : null };
	}
	if (obstacle.kind === "pinIn") return { ...obstacle, trouble: troubleOf(obstacle.id, pins, problem) };
	return obstacle;
}

function troubleOf(id: string, pins: string[], problem: PlanProblem): PinTrouble | null {
	const byId = gapsById(problem);
	const gap = byId.get(id);
	if (!gap) return { kind: "notAGap" };
	if (isTreated(gap, problem)) return { kind: "treated" };
	const needed = closureOf([id], byId);
	const treated = needed.filter((other) => isTreated(other, problem)).map((other) => other.id);
	if (treated.length > 0) return { kind: "prerequisite", ids: treated };
	const all = new Set(closureOf(pins, byId).map((other) => other.id));
	const colliding = needed.flatMap(({ id: one, exclusive }) =>
		exclusive.filter((other) => all.has(other)).map((other) => [one, other]),
	);
	return colliding[0] ? { kind: "exclusive", ids: colliding[0] } : null;
}

const isTreated = (gap: PlanGap, { includeTreated }: PlanProblem): boolean => gap.treated && !includeTreated;
