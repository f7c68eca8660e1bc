/** When something was last said about an item: about itself, or about a requirement asked in it. */

import type { Review } from "../review/review.ts";
import type { Report } from "./report.ts";
import { allRequirements } from "./reportRows.ts";

/** By item id, the ISO instant (UTC) of the last change of the item, its requirements or their rows; what was never touched is absent. */
export function lastChanges(report: Report, touched: Review["touched"]): Map<string, string> {
	const last = new Map<string, string>();
	const note = (item: string, id: string) => {
		const instant = Object.hasOwn(touched, id) ? touched[id] : undefined;
		if (instant !== undefined && instant > (last.get(item) ?? "")) last.set(item, instant);
	};
	for (const { item } of report.questions) note(item, item);
	for (const { id, item, rows } of allRequirements(report)) for (const touching of [id, ...rows]) note(item, touching);
	return last;
}
