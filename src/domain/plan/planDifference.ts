/** Where two plans choose differently. */

export interface PlanDifference {
	/** Gaps of the first plan alone, and of the second alone, each in its plan's order. */
	onlyFirst: string[];
	onlySecond: string[];
	/** How many gaps the two do not share. */
	count: number;
}

export function differenceOf(first: { ids: string[] }, second: { ids: string[] }): PlanDifference {
	const [one, other] = [new Set(first.ids), new Set(second.ids)];
	const onlyFirst = first.ids.filter((id) => !other.has(id));
	const onlySecond = second.ids.filter((id) => !one.has(id));
	return { onlyFirst, onlySecond, count: onlyFirst.length + onlySecond.length };
}
