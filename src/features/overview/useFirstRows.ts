import { useState } from "react";
import { flushSync } from "react-dom";
import type { More } from "../../ui/ShowMore.tsx";
import type { OverviewRow } from "./rows.ts";

/** A table of more rows than this answers slowly, and nobody reads as far at once. */
const step = 200;

/** The first rows, and a way to the others; null where there are none. */
export function useFirstRows(rows: OverviewRow[]): { first: OverviewRow[]; more: More | null } {
	const [limit, setLimit] = useState(step);
	const first = rows.slice(0, limit);
	const all = rows.length;
	/** Focus goes to the first of the new rows, as the button may be gone. */
	const show = (next: number) => {
		flushSync(() => setLimit(next));
		document.querySelectorAll(".overview tbody tr")[first.length]?.querySelector<HTMLElement>("a")?.focus();
	};
	const more = {
		shown: first.length,
		all,
		step: Math.min(step, all - first.length),
		onMore: () => show(limit + step),
		onAll: () => show(all),
	};
	return { first, more: first.length < all ? more : null };
}
