import { describe, expect, it } from "vitest";
import { differencesFromVote, tallyVotes } from "./vote.ts";

const pillars = ["a", "b", "c", "d", "e"];
const voter = (...points: number[]) => ({
	id: "v",
	name: "V",
	points: Object.fromEntries(pillars.map((id, index) => [id, points[index] ?? 0])),
});

describe("a vote of 100 points", () => {
	it("gives 3 to everyone where points are even, and keeps priorities within 1 and 5", () => {
		expect(tallyVotes([voter(20, 20, 20, 20, 20)], pillars).map(({ priority }) => priority)).toEqual([3, 3, 3, 3, 3]);
		expect(tallyVotes([voter(100, 0, 0, 0, 0)], pillars).map(({ priority }) => priority)).toEqual([5, 1, 1, 1, 1]);
	});

	it("rounds half up on the exact mean and shows the spread", () => {
		const [a, b] = tallyVotes([voter(30, 10, 20, 20, 20), voter(30, 10, 20, 20, 20), voter(30, 30, 20, 10, 10)], pillars);
		expect(a).toEqual({ pillar: "a", mean: 30, least: 30, most: 30, priority: 5 });
		expect(b).toMatchObject({ least: 10, most: 30, priority: 3 });
		expect(tallyVotes([voter(10, 30, 20, 20, 20)], pillars)[0]?.priority).toBe(2);
	});

	it("leaves out votes that do not spend exactly all points", () => {
		expect(tallyVotes([voter(90, 0, 0, 0, 0)], pillars)).toEqual([]);
	});
});

describe("priorities beside a vote", () => {
	const voted = tallyVotes([voter(40, 0, 20, 20, 20)], pillars);
	const inUse = pillars.map((id) => ({ id, priority: 3 as const }));

	it("differ where they were set otherwise, in lens order", () => {
		expect(differencesFromVote(voted, inUse)).toEqual([
			{ pillar: "a", inUse: 3, voted: 5 },
			{ pillar: "b", inUse: 3, voted: 1 },
		]);
	});

	it("are the vote's once taken over, and are compared with nothing where nobody voted", () => {
		const taken = voted.map(({ pillar, priority }) => ({ id: pillar, priority }));
		expect(differencesFromVote(voted, taken)).toEqual([]);
		expect(differencesFromVote([], inUse)).toEqual([]);
	});
});
