/** When something was last said about an item: about itself, or about a requirement asked in it. */

import { keysOf } from "../review/parts.ts";
import type { Review } from "../review/review.ts";
import { instantIn } from "../review/stamp.ts";
import type { Report } from "./report.ts";
import { allRequirements } from "./reportRows.ts";

type Dated = Pick<Review, "touched" | "stamps">;

/**
 * By item id, the ISO instant (UTC) of the last change of the item, its requirements or their rows; what was never touched is absent. What is
 * decided about a gap, as by adopting a plan, is no change of the answer behind it.
 */
export function lastChanges(report: Report, review: Dated): Map<string, string> {
	const instantOf = saidAt(review);
	const last = new Map<string, string>();
	const note = (item: string, id: string) => {
		const instant = instantOf(id);
		if (instant !== undefined && instant > (last.get(item) ?? "")) last.set(item, instant);
	};
	for (const { item } of report.questions) note(item, item);
	for (const { id, item, rows } of allRequirements(report)) for (const touching of [id, ...rows]) note(item, touching);
	return last;
}

/** When an answer or a status was last given, by the stamps of its parts; reviews from before there were stamps know only that something was. */
function saidAt({ touched, stamps }: Dated): (id: string) => string | undefined {
	const said = new Map<string, string>();
	const decided = new Set<string>();
	for (const [at, stamp] of Object.entries(stamps)) {
		const [part = "", id] = keysOf(at);
		if (id === undefined) continue;
		if (part === "decisions") decided.add(id);
		const instant = instantIn(stamp);
		if ((part === "answers" || part === "set") && instant > (said.get(id) ?? "")) said.set(id, instant);
	}
	return (id) => said.get(id) ?? (!decided.has(id) && Object.hasOwn(touched, id) ? touched[id] : undefined);
}
