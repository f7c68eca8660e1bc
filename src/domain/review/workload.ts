/** The system under review, as its team describes it. */

export type Criticality = "missionCritical" | "standard" | "experimental";

/** 1 (least) to 5 (most); 3 where a team has not said. */
export type Priority = 1 | 2 | 3 | 4 | 5;

export type FactValue = boolean | string;

/** What a team wants to reach, and by which ISO day; an empty day: by none. */
export interface Target {
	band: "moderate" | "excellent";
	day: string;
}

/** The system under review, with its profile and the weight its team gives each pillar. */
export interface Workload {
	name: string;
	owner: string;
	description: string;
	criticality: Criticality;
	priorities: Record<string, Priority>;
	/** By fact id; a fact that is absent is unknown. */
	facts: Record<string, FactValue>;
	/** Absent: none was set. */
	target?: Target;
	/** Where it runs, such as "production, subscription 3"; absent: not said. So are the next two. */
	environment?: string;
	/** Regions, as the team writes them. */
	regions?: string;
	/** Addresses of diagrams and pages about it, a line each. */
	links?: string;
}

const defaultPriority: Priority = 3;

/** What a team said a pillar weighs, or the middle where it has not said. */
export const findPriority = (workload: Pick<Workload, "priorities">, pillar: string): Priority =>
	workload.priorities[pillar] ?? defaultPriority;
