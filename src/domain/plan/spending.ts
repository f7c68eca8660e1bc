/** Where the points of a plan go. */

import type { GapRow } from "../judge/requirementRow.ts";

/** What a plan spends on its high risks. */
export interface HighSpending {
	/** High risks that the plan closes. */
	count: number;
	/** Points that they take, with the gaps they need and that the plan closes for them. */
	points: number;
	/** Points that the whole plan takes. */
	effort: number;
}

/** How many points of the gaps chosen go to high risks and to what these need, directly or through others. */
export function highSpending(chosen: string[], gaps: Pick<GapRow, "id" | "risk" | "points" | "prerequisites">[]): HighSpending {
	const own = new Map(gaps.filter(({ id }) => chosen.includes(id)).map((gap) => [gap.id, gap]));
	const needed = new Set<string>();
	const visit = (id: string) => {
		const gap = own.get(id);
		if (!gap || needed.has(id)) return;
		needed.add(id);
		for (const prerequisite of gap.prerequisites) visit(prerequisite.id);
	};
	const high = [...own.values()].filter(({ risk }) => risk === "high");
	for (const { id } of high) visit(id);
	const pointsOf = (ids: Iterable<string>) => [...ids].reduce((sum, id) => sum + (own.get(id)?.points ?? 0), 0);
	return { count: high.length, points: pointsOf(needed), effort: pointsOf(own.keys()) };
}
