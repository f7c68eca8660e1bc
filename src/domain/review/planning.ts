/** What a team keeps of its planning. */

/** Risk first: the largest worth of high-risk gaps, then the largest net. Most worth: the largest net. */
export type Aim = "riskFirst" | "mostWorth";

/** To each aim the other one. */
export const otherAims: Record<Aim, Aim> = { riskFirst: "mostWorth", mostWorth: "riskFirst" };

/** Pressure by pillar, in eighths of a point. */
export type Pressure8 = Record<string, number>;

/** What a team asks of a plan. */
export interface PlanWish {
	/** Effort points; Infinity: as many as it takes. */
	budget: number;
	aim: Aim;
	pinIn: string[];
	pinOut: string[];
	/** The highest pressure allowed, by pillar; a pillar that is absent has no cap. */
	caps8: Pressure8;
	/** Also choose among gaps that were accepted, deferred or transferred. */
	includeTreated: boolean;
}

/** A set of gaps a team thinks of closing, under a name. */
export interface Scenario {
	id: string;
	name: string;
	/** Requirement ids. */
	closed: string[];
}

/** The set of gaps a team decided to close, in waves of so many points. */
export interface AdoptedPlan {
	name: string;
	/** ISO day. */
	day: string;
	closed: string[];
	pointsPerWave: number;
	/** "best": proved by the solver under the wish of that day; "chosen": picked by people. */
	origin: "best" | "chosen";
	/** Of the best plan: which gaps the other aim would have chosen with the same points; absent: the same, or not known on that day. */
	otherAim?: { aim: Aim; closed: string[] };
}

/** Days without work, both included, as ISO days. */
export interface Break {
	from: string;
	to: string;
}

/** How long the waves of a team are and when the first begins. What one can take stands in `pointsPerWave`. */
export interface Pace {
	/** Weeks of work in a wave, 1 to 26. */
	weeks: number;
	/** ISO day on which the first wave begins; empty: not said. */
	firstDay: string;
	breaks: Break[];
}

/** What a team asks of a plan and made of it. Figures are computed. */
export interface Planning {
	wish: PlanWish;
	/** What one wave of work can take, in points. */
	pointsPerWave: number;
	/** Absent: the team has not said, and waves have no days. */
	pace?: Pace;
	scenarios: Scenario[];
	adopted: AdoptedPlan | null;
}

export const emptyPlanning: Planning = {
	wish: { budget: 20, aim: "riskFirst", pinIn: [], pinOut: [], caps8: {}, includeTreated: false },
	pointsPerWave: 8,
	scenarios: [],
	adopted: null,
};
