/** What a new review takes over from another: of a former one of the same workload, or of one that others begin from. */
import { type Answer, emptyAnswer } from "./answer.ts";
import { withoutEvidence } from "./evidenceChanges.ts";
import { emptyPlanning, type Planning } from "./planning.ts";
import { copyOf, type Review } from "./review.ts";
import type { Workload } from "./workload.ts";

interface Begun {
	id: string;
	name: string;
	/** ISO instant. */
	now: string;
}

/**
 * The next review of a workload. Kept: profile, people, priorities with their votes, and of each answer what was chosen, its note, owner,
 * how sure one was, and what people gave as evidence, with its day. Asked again: every decision, treatment and day, the plan, and what of the evidence somebody has seen.
 */
export function nextReview(former: Review, begun: Begun): Review {
	const given = former.evidence?.given;
	const next = { ...copyOf(withoutDecisions(former), begun), answers: mapped(former.answers, keptAnswer), touched: {} };
	return given ? { ...next, evidence: { given } } : next;
}

/**
 * What other workloads begin from: facts, priorities and criticality, people, how confidential it is and the points of a wave; of answers, where
 * they are wanted, what was chosen; what the team judged. No name, owner, text, decision or day of this workload.
 */
export function templateOf(review: Review, withAnswers: boolean): Review {
	const { id, createdAt } = review;
	const answers = withAnswers ? mapped(review.answers, ({ choice }) => ({ ...emptyAnswer, choice })) : {};
	const set = withAnswers ? review.set : {};
	const bare = copyOf(withoutDecisions(review), { id, name: "", now: createdAt });
	const ratings = review.ratings && {
		ratings: Object.fromEntries(Object.entries(review.ratings).map(([id, rating]) => [id, { ...rating, by: "" }])),
	};
	return { ...bare, workload: bareWorkload(review.workload), answers, set, ...ratings, touched: {}, votes: [] };
}

/** A review begun from a template, under its own id; its name is still to be said. */
export const fromTemplate = (template: Review, begun: Omit<Begun, "name">): Review => copyOf(template, { ...begun, name: "" });

function withoutDecisions({ openReason: _, ...former }: Review): Review {
	const review = withoutEvidence(former);
	const { workload, planning, participants } = review;
	return {
		...review,
		workload: { ...workload, ...(workload.target && { target: { ...workload.target, day: "" } }) },
		participants: participants.map(({ handedOut: _day, ...person }) => person),
		askAgain: [],
		decisions: {},
		tensionNotes: {},
		sheets: [],
		planning: barePlanning(planning),
	};
}

const barePlanning = ({ pointsPerWave }: Planning): Planning => ({ ...emptyPlanning, pointsPerWave });

const bareWorkload = ({ criticality, priorities, facts, target }: Workload): Workload => ({
	name: "",
	owner: "",
	description: "",
	criticality,
	priorities,
	facts,
	...(target && { target: { ...target, day: "" } }),
});

const keptAnswer = ({ choice, note, links, owner, confidence }: Answer): Answer => ({
	...emptyAnswer,
	choice,
	note,
	links,
	owner,
	confidence,
});

const mapped = (answers: Review["answers"], keep: (answer: Answer) => Answer): Review["answers"] =>
	Object.fromEntries(Object.entries(answers).map(([item, answer]) => [item, keep(answer)]));
