/** Changing a vote of a hundred points, and what its priorities would do to the order of the gaps. */
import { findGaps } from "../../domain/judge/gap.ts";
import { sortGaps } from "../../domain/judge/priority.ts";
import type { Report } from "../../domain/report/report.ts";
import { weighingOf } from "../../domain/report/reportRows.ts";
import type { Voter } from "../../domain/review/review.ts";
import type { Priority } from "../../domain/review/workload.ts";
import type { PillarVote } from "../../domain/together/vote.ts";

/** A copy with one more voter who has given nothing yet; a name that votes already stands once. */
export function withVoter(voters: Voter[], typed: string): Voter[] {
	const name = typed.trim();
	if (name === "" || findVoter(voters, name)) return voters;
	const numbers = voters.map(({ id }) => Number(/^v(\d+)$/.exec(id)?.[1] ?? 0));
	return [...voters, { id: `v${Math.max(0, ...numbers) + 1}`, name, points: {} }];
}

export const findVoter = (voters: Voter[], typed: string): Voter | undefined =>
	voters.find(({ name }) => name.toLowerCase() === typed.trim().toLowerCase());

export const withoutVoter = (voters: Voter[], id: string): Voter[] => voters.filter((voter) => voter.id !== id);

/** A copy in which a voter gives a pillar so many points. */
export const withPoints = (voters: Voter[], id: string, pillar: string, points: number): Voter[] =>
	voters.map((voter) => (voter.id === id ? { ...voter, points: { ...voter.points, [pillar]: points } } : voter));

/** Points as they are typed: a whole number from 0 to 100, nothing being 0. Null: neither. */
export function parseVote(text: string): number | null {
	const typed = text.trim();
	if (typed === "") return 0;
	return /^\d{1,3}$/.test(typed) && Number(typed) <= 100 ? Number(typed) : null;
}

export const prioritiesOf = (voted: PillarVote[]): Record<string, Priority> =>
	Object.fromEntries(voted.map(({ pillar, priority }) => [pillar, priority]));

/** A gap's place in risk-first order, from 1, before and after. */
export interface Move {
	id: string;
	before: number;
	after: number;
}

/** How many gaps of the report's order are shown moving. */
const firstGaps = 5;

/** The first five gaps under other priorities, and those that would no longer be among them. */
export function movesUnder(priorities: Record<string, Priority>, report: Report): { first: Move[]; gone: Move[] } {
	const { gaps, orders } = report;
	const closable = gaps.map((gap) => ({ ...gap, points: gap.decision.points }));
	const weighing = weighingOf(report);
	const pillars = weighing.pillars.map((pillar) => ({ ...pillar, priority: priorities[pillar.id] ?? pillar.priority }));
	const after = sortGaps(findGaps(closable, { ...weighing, pillars }), "riskFirst", weighing.rules).map(({ id }) => id);
	const before = orders.riskFirst;
	const move = (id: string): Move => ({ id, before: before.indexOf(id) + 1, after: after.indexOf(id) + 1 });
	return {
		first: after.slice(0, firstGaps).map(move),
		gone: before
			.slice(0, firstGaps)
			.map(move)
			.filter((moved) => moved.after > firstGaps),
	};
}
