import { useState } from "react";
import { flushSync } from "react-dom";
import type { More } from "../../../ui/ShowMore.tsx";
import { narrow, useMedia } from "../../../ui/useMedia.ts";
import { rowButtonId } from "../useOpenRow.ts";
import { countOf, firstOf, type Section } from "./arrange.ts";

/** A table of more rows than this answers slowly, and nobody reads as far at once. */
const manyRows = 100;

/** On a phone a row is a card as high as half the screen. */
const manyCards = 10;

/** The first rows of some sections, as far as the one that is open, and a way to the others; null where there are none. */
export function useFirst(sections: Section[], open: string | null): { first: ReturnType<typeof firstOf>; more: More | null } {
	const step = useMedia(narrow) ? manyCards : manyRows;
	const [asked, setAsked] = useState(0);
	const ids = sections.flatMap((section) => section.ids);
	const all = countOf(sections);
	const shown = Math.min(all, Math.max(step, asked, open === null ? 0 : ids.indexOf(open) + 1));
	/** Focus goes to the first of the new rows, as the button may be gone. */
	const show = (next: number) => {
		flushSync(() => setAsked(next));
		document.getElementById(rowButtonId(ids[shown] ?? ""))?.focus();
	};
	const more = { shown, all, step: Math.min(step, all - shown), onMore: () => show(shown + step), onAll: () => show(all) };
	return { first: firstOf(sections, shown), more: shown < all ? more : null };
}
