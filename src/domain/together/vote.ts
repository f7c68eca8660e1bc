/** Weighing the pillars together: a vote of 100 points per person becomes priorities (scoring.md section 5). */

import type { Voter } from "../review/review.ts";
import type { Priority } from "../review/workload.ts";

/** What a vote says about one pillar. Points are of a hundred. */
export interface PillarVote {
	pillar: string;
	mean: number;
	least: number;
	most: number;
	priority: Priority;
}

/** What every voter shares out over the pillars. */
export const pointsToGive = 100;

/** Points a voter has given to the pillars. */
export const pointsGiven = ({ points }: Voter, pillars: string[]): number =>
	pillars.reduce((sum, pillar) => sum + (points[pillar] ?? 0), 0);

/** Points a voter has not given yet; negative: too many. */
export const pointsLeft = (voter: Voter, pillars: string[]): number => pointsToGive - pointsGiven(voter, pillars);

/** Only votes that spend exactly all points count. */
export const countingVotes = (voters: Voter[], pillars: string[]): Voter[] =>
	voters.filter((voter) => pointsLeft(voter, pillars) === 0);

/** Mean, spread and priority (3 · mean / 20, rounded half up, kept within 1 to 5) of each pillar; empty where no vote counts. */
export function tallyVotes(voters: Voter[], pillars: string[]): PillarVote[] {
	const counting = countingVotes(voters, pillars);
	if (counting.length === 0) return [];
	return pillars.map((pillar) => {
		const given = counting.map(({ points }) => points[pillar] ?? 0);
		const sum = given.reduce((a, b) => a + b, 0);
		return {
			pillar,
			mean: sum / given.length,
			least: Math.min(...given),
			most: Math.max(...given),
			priority: priorityOf(sum, given.length),
		};
	});
}

/** In whole numbers: floor((6 · sum + 20 · voters) / (40 · voters)) is 3 · mean / 20 rounded half up. */
function priorityOf(sum: number, voters: number): Priority {
	const rounded = Math.floor((6 * sum + 20 * voters) / (40 * voters));
	const kept = Math.min(5, Math.max(1, rounded));
	return kept === 1 || kept === 2 || kept === 3 || kept === 4 ? kept : 5;
}

export interface PriorityDifference {
	pillar: string;
	inUse: Priority;
	voted: Priority;
}

/** Where the priorities in use are not those that were voted: set by hand since, or the vote was not taken over. In lens order. */
export const differencesFromVote = (voted: PillarVote[], inUse: { id: string; priority: Priority }[]): PriorityDifference[] =>
	inUse.flatMap(({ id, priority }) => {
		const vote = voted.find(({ pillar }) => pillar === id);
		return vote && vote.priority !== priority ? [{ pillar: id, inUse: priority, voted: vote.priority }] : [];
	});
