import { createContext, useContext } from "react";
import type { Lens } from "../domain/lens/lens.ts";
import type { Report } from "../domain/report/report.ts";
import type { Review } from "../domain/review/review.ts";
import type { Words } from "../i18n/phrases.ts";

/** What a screen shows: an open review as it is now, or as a milestone has frozen it. */
export interface Seen {
	review: Review;
	lens: Lens;
	/** The report of this very review: today, or on the day it was frozen. */
	report: Report;
	/** Phrases of the interface's language, and the texts of this lens. */
	words: Words;
}

/** The app fills it anew with each edit; whoever reads it is drawn anew. */
export const SeenContext = createContext<Seen | null>(null);

/** Apart from what is seen, so that parts that only speak are not drawn anew with each edit. */
export const WordsContext = createContext<Words | null>(null);

/** What the screen shows. */
export function useSeen(): Seen {
	const seen = useContext(SeenContext);
	if (!seen) throw new Error("useSeen needs a SeenContext above it");
	return seen;
}

/** The words of an open review: phrases and lens texts. */
export function useWords(): Words {
	const words = useContext(WordsContext);
	if (!words) throw new Error("useWords needs a WordsContext above it");
	return words;
}
