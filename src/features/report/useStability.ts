import { useEffect, useMemo, useState } from "react";
import type { Report } from "../../domain/report/report.ts";
import { canMove, type StabilityInput, stabilityInput } from "../../domain/report/stability.ts";
import { openPlanner } from "../../planner/planner.ts";

/** In how many of the draws each of the ten gaps of most value stays among them. */
export type Stays = Record<string, number>;

/** What was counted for an earlier report says nothing of this one. */
interface Counted {
	key: string;
	stays: Stays;
}

const none: Stays = {};

/** Counts in a worker while the page is idle; empty until it is done, and where no gap could take another's place. */
export function useStability(report: Report): Stays {
	const key = useMemo(() => keyOf(report), [report]);
	const [counted, setCounted] = useState<Counted | null>(null);
	useEffect(() => {
		if (key === null) return;
		const input: StabilityInput = JSON.parse(key);
		const planner = openPlanner();
		const stop = whenIdle(() => {
			planner
				.ask({ kind: "stability", input })
				.then((stays) => stays && setCounted({ key, stays }))
				// Where no worker starts, the report is complete without its marks.
				.catch(() => setCounted(null))
				.finally(planner.cancel);
		});
		return () => {
			stop();
			planner.cancel();
		};
	}, [key]);
	return counted?.key === key ? counted.stays : none;
}

/** The input as text, so that an edit that changes no figure counts nothing anew. */
function keyOf(report: Report): string | null {
	const input = stabilityInput(report);
	return canMove(input) ? JSON.stringify(input) : null;
}

/** Safari has no idle callbacks: a while after the paint will do. Returns how to call it off. */
function whenIdle(start: () => void): () => void {
	if (typeof requestIdleCallback === "function") {
		const handle = requestIdleCallback(start, { timeout: 2000 });
		return () => cancelIdleCallback(handle);
	}
	const timer = setTimeout(start, 500);
	return () => clearTimeout(timer);
}
