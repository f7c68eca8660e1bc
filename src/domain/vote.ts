/** Weighing the pillars together: a vote of 100 points per person becomes priorities (scoring.md section 5). */
import type { Priority, Voter } from "./review.ts";

/** What a vote says about one pillar. Points are of a hundred. */
export interface PillarVote {
	pillar: string;
	mean: number;
	least: number;
	most: number;
	priority: Priority;
}

export const pointsToGive = 100;

/** Points a voter has not given yet; negative: too many. */
export const pointsLeft = ({ points }: Voter, pillars: string[]): number =>
	pointsToGive - pillars.reduce((sum, pillar) => sum + (points[pillar] ?? 0), 0);

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

/** How the priorities in use stand to a vote: taken from it, not taken over yet (nobody has set any), or different. */
export type VoteStanding =
	| { kind: "inUse" | "waiting" }
	/** Where they differ, in lens order. */
	| { kind: "different"; pillars: { pillar: string; priority: Priority; voted: Priority }[] };

/** Compares the priorities in use with what was voted; null where no vote counts. `said`: priorities somebody has set. */
export function standingOf(
	voted: PillarVote[],
	pillars: { id: string; priority: Priority }[],
	said: Record<string, Priority>,
): VoteStanding | null {
	if (voted.length === 0) return null;
	const different = pillars.flatMap(({ id, priority }) => {
		const vote = voted.find(({ pillar }) => pillar === id);
		return vote && vote.priority !== priority ? [{ pillar: id, priority, voted: vote.priority }] : [];
	});
	if (different.length === 0) return { kind: "inUse" };
	return Object.keys(said).length === 0 ? { kind: "waiting" } : { kind: "different", pillars: different };
}
