/** Changes of a review: each gives a changed copy, and what it does not speak of stays. */
import { withKey } from "../kept.ts";
import { type Answer, findAnswer, isClaim } from "./answer.ts";
import { type Decision, findDecision } from "./decision.ts";
import type { AdoptedPlan, Planning } from "./planning.ts";
import { findRating, type Rating } from "./rating.ts";
import { type LensReference, lensesOf, type Participant, type Review, type Status, type Voter } from "./review.ts";
import type { FactValue, Priority, Target, Workload } from "./workload.ts";

/** Changes part of what is said of the workload. */
export const withWorkload = (review: Review, change: Partial<Workload>): Review => ({
	...review,
	workload: { ...review.workload, ...change },
});

/** Says why the review may be signed though much is not known; an empty reason is none. */
export function withOpenReason({ openReason: _, ...review }: Review, reason: string): Review {
	return reason === "" ? review : { ...review, openReason: reason };
}

/** Sets what the team wants to reach or, with null, that it has no target. */
export function withTarget(review: Review, target: Target | null): Review {
	const { target: _, ...workload } = review.workload;
	return { ...review, workload: target === null ? workload : { ...workload, target } };
}

/** Sets or, with null, forgets one fact of the profile. */
export function withFact(review: Review, fact: string, value: FactValue | null): Review {
	return withWorkload(review, { facts: withKey(review.workload.facts, fact, value ?? undefined) });
}

/** Sets what a pillar weighs for the team. */
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
	const answer = { ...findAnswer(review, item), ...sureness, ...change };
	return { ...confirmed, answers: withKey(review.answers, item, answer) };
}

/** Somebody looked at an answer that a newer version of the lens asks again, and it stands. */
export const withConfirmed = (review: Review, item: string): Review =>
	review.askAgain.includes(item) ? { ...review, askAgain: review.askAgain.filter((id) => id !== item) } : review;

/** Takes up newer versions of its lenses: what was answered about these items waits to be confirmed. */
export function withLensVersions(review: Review, here: readonly LensReference[], changed: string[]): Review {
	const answered = changed.filter((item) => findAnswer(review, item).choice !== null);
	const taken = (known: LensReference): LensReference => ({
		id: known.id,
		version: here.find(({ id }) => id === known.id)?.version ?? known.version,
	});
	return {
		...review,
		lens: taken(review.lens),
		...(review.moreLenses && { moreLenses: review.moreLenses.map(taken) }),
		askAgain: [...new Set([...review.askAgain, ...answered])],
	};
}

/** Reviews with a further lens, too; `items` are all that it asks, which a review that asks only some asks as well. */
export function withLensAdded(review: Review, { id, version }: LensReference, items: readonly string[]): Review {
	if (lensesOf(review).some((known) => known.id === id)) return review;
	const asked = review.asked && { asked: [...new Set([...review.asked, ...items])] };
	if (review.lens.id === id) {
		const { lensOut: _, ...back } = review;
		return { ...back, ...asked };
	}
	return { ...review, moreLenses: [...(review.moreLenses ?? []), { id, version }], ...asked };
}

/** Reviews without one of several lenses; what was said by it is kept for the day it returns. The last one stays. */
export function withLensTakenOut(review: Review, id: string): Review {
	if (lensesOf(review).every((lens) => lens.id === id)) return review;
	if (review.lens.id === id) return { ...review, lensOut: true };
	return { ...review, moreLenses: (review.moreLenses ?? []).filter((lens) => lens.id !== id) };
}

/**
 * Takes two requirements of different lenses for one: `first` and `second` are the ids of their recommendations, `items` those of
 * their questions. A review that asks only some questions asks the one that stays where it asked the one that goes.
 */
export function withTwins(review: Review, { first, second }: { first: string; second: string }, items: [string, string]): Review {
	const asked = review.asked?.includes(items[1]) ? [...new Set([...review.asked, items[0]])] : review.asked;
	return { ...review, joined: { ...review.joined, [second]: first }, ...(asked && { asked }) };
}

/** Asks each of two joined requirements by itself again. */
export function withTwinsParted({ joined = {}, ...review }: Review, second: string): Review {
	const rest = withKey(joined, second, undefined);
	return Object.keys(rest).length === 0 ? review : { ...review, joined: rest };
}

/** Asks only these items or, with null, all of the lens. What was answered of others is kept. */
export function withAsked({ asked: _, ...review }: Review, items: string[] | null): Review {
	return items === null ? review : { ...review, asked: items };
}

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
	return { ...review, set: withKey(review.set, requirement, status ?? undefined) };
}

/** Forgets every status set by hand on a requirement: a file from elsewhere may have set it under any of its rows. */
export function withSuggestion(review: Review, { id, rows }: { id: string; rows: string[] }): Review {
	return [id, ...rows].reduce((rest, key) => withStatus(rest, key, null), review);
}

/** Changes part of what is decided about the gap of a requirement. */
export function withDecision(review: Review, requirement: string, change: Partial<Decision>): Review {
	const decision = { ...findDecision(review, requirement), ...change };
	return { ...review, decisions: withKey(review.decisions, requirement, decision) };
}

/** Changes part of what the team judges of these requirements; a rating that says nothing any more is gone. */
export function withRatings(review: Review, requirements: string[], change: Partial<Rating>): Review {
	const ratings = requirements.reduce((changed, id) => {
		const rating = { ...findRating(review, id), ...change };
		const isEmpty = rating.severity === null && rating.effort === null;
		return withKey(changed, id, isEmpty ? undefined : rating);
	}, review.ratings ?? {});
	return { ...review, ratings };
}

/** Keeps what was decided on a tension. */
export function withTensionNote(review: Review, tension: string, note: string): Review {
	return { ...review, tensionNotes: { ...review.tensionNotes, [tension]: note } };
}

/** Takes these people as the review's own, in this order. */
export const withParticipants = (review: Review, participants: Participant[]): Review => ({ ...review, participants });

/** Takes these votes as the record of weighing the pillars. */
export const withVotes = (review: Review, votes: Voter[]): Review => ({ ...review, votes });

/** Changes part of what the team asks of a plan and made of it. */
export const withPlanning = (review: Review, change: Partial<Planning>): Review => ({
	...review,
	planning: { ...review.planning, ...change },
});

/** Takes a set of gaps as the plan: kept with its day, and each of its gaps is to be mitigated. */
export function withAdoptedPlan(review: Review, adopted: AdoptedPlan): Review {
	const planned = withPlanning(review, { adopted });
	return adopted.closed.reduce((changed, id) => withDecision(changed, id, { treatment: "mitigate" }), planned);
}
