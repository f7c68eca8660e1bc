/** What is counted and sorted over all requirements of a review. */
import { keptOrder } from "../judge/keptOrder.ts";
import { keptPressure } from "../judge/keptPressure.ts";
import { comparisonOf, isInOrder, type Order, orders } from "../judge/priority.ts";
import type { Weighing } from "../judge/weighing.ts";
import { remembered } from "../remembered.ts";
import type { Judged, Unknown } from "./judgedRow.ts";
import { keptTally } from "./tally.ts";

/** Orders and counts of what was judged under a weighing: where little changed since they were last asked for, they are mended. */
export const countedUnder = remembered((weighing: Weighing) => {
	const byOrder = orders.map((order) => ({ order, sort: keptOrder(comparisonOf(order, weighing.rules)) }));
	const byWorth = keptOrder((a: Unknown, b: Unknown) => b.worth24 - a.worth24);
	return {
		gaps: (judged: Judged[]) =>
			Object.fromEntries(
				byOrder.map(({ order, sort }) => {
					const standing = judged.map(({ compared }) => (compared && isInOrder(order, compared) ? compared : null));
					return [order, sort(standing).map(({ id }) => id)];
				}),
			) as Record<Order, string[]>,
		tally: keptTally(weighing.pillars),
		pressure: keptPressure(),
		/** By what each would be worth if it were missing. */
		unknowns: (judged: Judged[]) => byWorth(judged.map(({ unknown }) => unknown)),
	};
});
