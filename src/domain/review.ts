import type { PlanWish } from "./plan.ts";

/** A review: one pass of a team over a workload with a lens. Only what people said is stored; all else is computed. */

/** The most characters that any text may have. */
export const longestText = 100_000;

/** Status of a requirement (scoring.md section 2). */
export type Status = "inPlace" | "partial" | "missing" | "unknown" | "notApplicable";

export type Criticality = "missionCritical" | "standard" | "experimental";

/** 1 (least) to 5 (most); 3 where a team has not said. */
export type Priority = 1 | 2 | 3 | 4 | 5;

export type FactValue = boolean | string;

/** The system under review, with its profile and the weight its team gives each pillar. */
export interface Workload {
	name: string;
	owner: string;
	description: string;
	criticality: Criticality;
	priorities: Record<string, Priority>;
	/** By fact id; a fact that is absent is unknown. */
	facts: Record<string, FactValue>;
}

export interface Participant {
	id: string;
	name: string;
	role: string;
	/** Whether a milestone waits for this person's sign-off. */
	mustSign: boolean;
}

export type Choice = { kind: "option"; option: string } | { kind: "dontKnow" } | { kind: "notApplicable"; reason: string };

/** How sure a team is of an answer, best first. */
export type Confidence = "sure" | "fairly" | "guess";

/** What a reviewer said about an item. Empty strings mean "nothing said"; dates are ISO days. */
export interface Answer {
	choice: Choice | null;
	note: string;
	links: string[];
	owner: string;
	due: string;
	/** What the meeting decided, and who disagreed. */
	decision: string;
	dissent: string;
	/** Null: not said. */
	confidence: Confidence | null;
	/** Ids of the lens's evidence for the item that somebody has seen. */
	evidenceSeen: string[];
	/** "Come back to this." */
	flagged: boolean;
}

export type Treatment = "mitigate" | "accept" | "defer" | "transfer";

/** What a team does about the gap of one requirement. */
export interface Decision {
	treatment: Treatment | null;
	owner: string;
	due: string;
	note: string;
	decision: string;
	/** For an accepted risk: why, who approved it, until which day, and what makes it bearable meanwhile. */
	reason: string;
	approver: string;
	expires: string;
	compensating: string;
	/** For a gap that is not closed: the pillar that won over it, and why. */
	wonPillar: string;
	wonWhy: string;
	/** Remaining work typed by the team, 1 to 100 points; null: the lens's. */
	points: number | null;
}

/** One person's hundred points over the pillars. */
export interface Voter {
	id: string;
	name: string;
	/** By pillar id; what is absent is 0. */
	points: Record<string, number>;
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
}

/** What a team asks of a plan and made of it. Figures are computed. */
export interface Planning {
	wish: PlanWish;
	/** What one wave of work can take, in points. */
	pointsPerWave: number;
	scenarios: Scenario[];
	adopted: AdoptedPlan | null;
}

/** What an assessor answered apart from the others, as it came back. */
export interface Sheet {
	id: string;
	assessor: string;
	/** ISO day it came in. */
	received: string;
	answers: Record<string, Answer>;
	set: Record<string, Status>;
}

export interface Review {
	formatVersion: 2;
	id: string;
	lens: { id: string; version: string };
	/** ISO instants. */
	createdAt: string;
	changedAt: string;
	/** By item or requirement id: the instant at which something said about it last changed. */
	touched: Record<string, string>;
	/** Ids of items that a newer version of the lens asks again; an item leaves the list once it is confirmed or answered anew. */
	askAgain: string[];
	/** Out of the way on the first screen. */
	archived: boolean;
	/** How confidential its reports are, in the team's own words; empty: not said. */
	label: string;
	/** For a sheet of one assessor: the review it was handed out from. */
	sheetOf: { review: string; assessor: string } | null;
	workload: Workload;
	participants: Participant[];
	/** By item id. */
	answers: Record<string, Answer>;
	/** Status set by hand, by requirement id. */
	set: Record<string, Status>;
	/** By requirement id. */
	decisions: Record<string, Decision>;
	/** What was decided on a tension, by tension id. */
	tensionNotes: Record<string, string>;
	/** The record of weighing the pillars together; the priorities themselves stand in the workload. */
	votes: Voter[];
	/** Sheets that came back; they stand beside the review's own answers, which are the consensus. */
	sheets: Sheet[];
	planning: Planning;
}

const defaultPriority: Priority = 3;

export const emptyAnswer: Answer = {
	choice: null,
	note: "",
	links: [],
	owner: "",
	due: "",
	decision: "",
	dissent: "",
	confidence: null,
	evidenceSeen: [],
	flagged: false,
};

export const emptyDecision: Decision = {
	treatment: null,
	owner: "",
	due: "",
	note: "",
	decision: "",
	reason: "",
	approver: "",
	expires: "",
	compensating: "",
	wonPillar: "",
	wonWhy: "",
	points: null,
};

export const emptyPlanning: Planning = {
	wish: { budget: 20, aim: "riskFirst", pinIn: [], pinOut: [], caps8: {}, includeTreated: false },
	pointsPerWave: 8,
	scenarios: [],
	adopted: null,
};

/** A review in which nobody has said anything yet. `now` is an ISO instant. */
export function newReview(id: string, lens: { id: string; version: string }, now: string): Review {
	return {
		formatVersion: 2,
		id,
		lens: { id: lens.id, version: lens.version },
		createdAt: now,
		changedAt: now,
		touched: {},
		askAgain: [],
		archived: false,
		label: "",
		sheetOf: null,
		workload: { name: "", owner: "", description: "", criticality: "standard", priorities: {}, facts: {} },
		participants: [],
		answers: {},
		set: {},
		decisions: {},
		tensionNotes: {},
		votes: [],
		sheets: [],
		planning: emptyPlanning,
	};
}

/** A name short enough to stand in a longer one; never half a character. */
export function shortName(name: string): string {
	const signs = [...name.trim()];
	return signs.length > 200 ? `${signs.slice(0, 199).join("")}…` : signs.join("");
}

/** A copy to work on apart: under its own id and name, out of the archive, begun `now` (an ISO instant). */
export const copyOf = (review: Review, { id, name, now }: { id: string; name: string; now: string }): Review => ({
	...review,
	id,
	createdAt: now,
	changedAt: now,
	archived: false,
	workload: { ...review.workload, name },
});

export const findAnswer = (review: Pick<Review, "answers">, item: string): Answer =>
	Object.hasOwn(review.answers, item) ? (review.answers[item] ?? emptyAnswer) : emptyAnswer;

export const findDecision = (review: Pick<Review, "decisions">, requirement: string): Decision =>
	Object.hasOwn(review.decisions, requirement) ? (review.decisions[requirement] ?? emptyDecision) : emptyDecision;

export const findPriority = (workload: Pick<Workload, "priorities">, pillar: string): Priority =>
	workload.priorities[pillar] ?? defaultPriority;

export const withWorkload = (review: Review, change: Partial<Workload>): Review => ({
	...review,
	workload: { ...review.workload, ...change },
});

/** Sets or, with null, forgets one fact of the profile. */
export function withFact(review: Review, fact: string, value: FactValue | null): Review {
	return withWorkload(review, { facts: withEntry(review.workload.facts, fact, value) });
}

export function withPriority(review: Review, pillar: string, priority: Priority): Review {
	return withWorkload(review, { priorities: { ...review.workload.priorities, [pillar]: priority } });
}

/**
 * Changes part of an answer; everything else said about the item is kept, but for sureness where nothing is claimed any more. A new
 * choice is not asked again.
 */
export function withAnswer(review: Review, item: string, change: Partial<Answer>): Review {
	const sureness = change.choice === undefined || isClaim(change.choice) ? {} : { confidence: null };
	const confirmed = change.choice === undefined ? review : withConfirmed(review, item);
	return { ...confirmed, answers: { ...review.answers, [item]: { ...findAnswer(review, item), ...sureness, ...change } } };
}

/** Somebody looked at an answer that a newer version of the lens asks again, and it stands. */
export const withConfirmed = (review: Review, item: string): Review =>
	review.askAgain.includes(item) ? { ...review, askAgain: review.askAgain.filter((id) => id !== item) } : review;

/** Takes up a newer version of the lens: what was answered about these items waits to be confirmed. */
export function withLensVersion(review: Review, version: string, changed: string[]): Review {
	const answered = changed.filter((item) => findAnswer(review, item).choice !== null);
	return { ...review, lens: { ...review.lens, version }, askAgain: [...new Set([...review.askAgain, ...answered])] };
}

/** Whether a choice says something one can be more or less sure of. */
export const isClaim = (choice: Choice | null): boolean => choice !== null && choice.kind !== "dontKnow";

/** Marks an item as one to come back to or, where it is marked, takes the mark away. */
export const withFlagTurned = (review: Review, item: string): Review =>
	withAnswer(review, item, { flagged: !findAnswer(review, item).flagged });

/** Notes whether somebody has seen a piece of evidence; what else the file says was seen is kept. */
export function withEvidence(review: Review, item: string, evidence: string, seen: boolean): Review {
	const others = findAnswer(review, item).evidenceSeen.filter((id) => id !== evidence);
	return withAnswer(review, item, { evidenceSeen: seen ? [...others, evidence] : others });
}

/** Sets a status by hand or, with null, goes back to what the answers suggest. */
export function withStatus(review: Review, requirement: string, status: Status | null): Review {
	return { ...review, set: withEntry(review.set, requirement, status) };
}

/** Forgets every status set by hand on a requirement: a file from elsewhere may have set it under any of its rows. */
export function withSuggestion(review: Review, { id, rows }: { id: string; rows: string[] }): Review {
	return [id, ...rows].reduce((rest, key) => withStatus(rest, key, null), review);
}

export function withDecision(review: Review, requirement: string, change: Partial<Decision>): Review {
	const decision = { ...findDecision(review, requirement), ...change };
	return { ...review, decisions: { ...review.decisions, [requirement]: decision } };
}

export function withTensionNote(review: Review, tension: string, note: string): Review {
	return { ...review, tensionNotes: { ...review.tensionNotes, [tension]: note } };
}

export const withParticipants = (review: Review, participants: Participant[]): Review => ({ ...review, participants });

export const withVotes = (review: Review, votes: Voter[]): Review => ({ ...review, votes });

export const withPlanning = (review: Review, change: Partial<Planning>): Review => ({
	...review,
	planning: { ...review.planning, ...change },
});

/** Takes a set of gaps as the plan: kept with its day, and each of its gaps is to be mitigated. */
export function withAdoptedPlan(review: Review, adopted: AdoptedPlan): Review {
	const planned = withPlanning(review, { adopted });
	return adopted.closed.reduce((changed, id) => withDecision(changed, id, { treatment: "mitigate" }), planned);
}

/** A copy of a record with one entry set, or left out where the value is null. */
function withEntry<V>(record: Record<string, V>, key: string, value: V | null): Record<string, V> {
	const { [key]: _former, ...rest } = record;
	return value === null ? rest : { ...rest, [key]: value };
}
