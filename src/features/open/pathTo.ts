import type { OpenPoint } from "../../domain/report/openPoints.ts";
import { paths } from "../../paths.ts";

/** The very control that settles an open point. */
export function pathTo(review: string, { item, state, unknown }: OpenPoint): string {
	if (state === "guess") return paths.sureness(review, item);
	return paths.waiting(review, item, state === "open" ? "" : unknown[0]);
}
