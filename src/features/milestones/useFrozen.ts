import { useMemo } from "react";
import { frozenTexts } from "../../domain/milestone/frozenTexts.ts";
import { type Seen, useWords } from "../../ui/seen.ts";
import type { OpenMilestone } from "./types.ts";

/** What was seen when a milestone was frozen: its review, lens, texts and report, told in the interface's language. */
export function useFrozen({ sealed: { milestone } }: OpenMilestone): Seen {
	const words = useWords();
	return useMemo(() => {
		const { review, report, lens } = milestone;
		return {
			review,
			report,
			lens: lens.structure,
			words: { ...words, lens: frozenTexts(milestone, words.language) ?? words.lens },
		};
	}, [words, milestone]);
}
