import { useEffect, useMemo, useState } from "react";
import type { Borrowed } from "../domain/lens/fallback.ts";
import { type JoinedTwins, textsOfJoined, withTwinsJoined } from "../domain/lens/joinedTwins.ts";
import { type Lens, partsOf } from "../domain/lens/lens.ts";
import type { WrittenTexts } from "../domain/lens/lensTexts.ts";
import type { Problem } from "../domain/result.ts";
import { lensesOf, lensKey, type NamesLenses, type Review } from "../domain/review/review.ts";
import { usePhrases } from "../i18n/context.tsx";
import { loadPhrases } from "../i18n/loadMessages.ts";
import type { Phrases } from "../i18n/phrases.ts";
import { idsIn } from "../lenses/catalog.ts";
import { catalogue } from "./catalogue.ts";

export interface LoadedLens {
	lens: Lens;
	/** For every workload; `textsFor` gives those of one. */
	texts: WrittenTexts;
	/** Those in another language. */
	borrowed?: readonly Borrowed[];
	phrases: Phrases;
}

/**
 * The lenses of a review as one, with its texts and all messages in the interface's language; null until they are there. While another language or a further lens
 * loads, the former stays, so that the screen does: focus, scrolling and keystrokes with it. Throws where loading fails.
 */
export function useLoadedLens(review: NamesLenses & Pick<Review, "joined">): {
	loaded: LoadedLens | null;
	problems: Problem[];
} {
	const { language, notation } = usePhrases();
	const wanted = lensKey(review);
	const [loaded, setLoaded] = useState<LoadedLens | null>(null);
	const [problems, setProblems] = useState<Problem[]>([]);
	const [failure, setFailure] = useState<unknown>(null);
	useEffect(() => {
		let current = true;
		Promise.all([catalogue.loadAll(idsIn(wanted), language), loadPhrases(language, notation)]).then(([result, phrases]) => {
			if (!current) return;
			if (result.ok) setLoaded({ ...result.value, phrases });
			setProblems(result.ok ? [] : result.problems);
		}, setFailure);
		return () => {
			current = false;
		};
	}, [wanted, language, notation]);
	const joined = useMemo(() => loaded && withJoined(loaded, review.joined), [loaded, review.joined]);
	if (failure) throw failure;
	return { loaded: joined && isOf(joined.lens, review) ? joined : null, problems };
}

/** Whether a lens that is loaded has one of the review: it is shown until the other lenses are there, too. */
const isOf = (lens: Lens, review: NamesLenses): boolean => {
	const ids = new Set(lensesOf(review).map(({ id }) => id));
	return partsOf(lens).some(({ id }) => ids.has(id));
};

/** With what the team takes for one asked once. */
function withJoined(loaded: LoadedLens, joined: JoinedTwins | undefined): LoadedLens {
	const lens = withTwinsJoined(loaded.lens, joined);
	return lens === loaded.lens ? loaded : { ...loaded, lens, texts: textsOfJoined(loaded.texts, lens) };
}
