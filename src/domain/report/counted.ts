/** What is counted and sorted over all requirements of a review. */
import { keptOrder } from "../judge/keptOrder.ts";
import { keptPressure } from "../judge/keptPressure.ts";
import { comparisonOf, isInOrder, type Order, orders } from "../judge/priority.ts";
import type { Weighing } from "../judge/weighing.ts";
import { picked } from "../kept.ts";
import { remembered } from "../remembered.ts";
import type { Judged, Unknown } from "./judgedRow.ts";
import { keptTally } from "./tally.ts";

/** Orders and counts of what was judged under a weighing: where little changed since they were last asked for, they are mended. */
export const countedUnder = remembered((weighing: Weighing) => {
	const byOrder = orders.map((order) => {
		const compared = ({ compared: gap }: Judged) => (gap && isInOrder(order, gap) ? gap : null);
		return { order, sort: keptOrder(compared, comparisonOf(order, weighing.rules)) };
	});
	const byWorth = keptOrder(
		({ unknown }: Judged) => unknown,
		(a: Unknown, b: Unknown) => b.worth24 - a.worth24,
	);
	return {
		/** `ids`: those of all requirements in lens order. */
		gaps: (judged: Judged[], ids: readonly string[]) =>
			Object.fromEntries(
				byOrder.map(({ order, sort }) => [order, picked(sort(judged), (place) => ids[place] ?? null)]),
			) as Record<Order, string[]>,
		tally: keptTally(weighing.pillars),
		pressure: keptPressure(),
		/** By what each would be worth if it were missing. */
		unknowns: (judged: Judged[]) => picked(byWorth(judged), (place) => judged[place]?.unknown ?? null),
	};
});
