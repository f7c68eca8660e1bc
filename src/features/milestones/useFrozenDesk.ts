import { useMemo } from "react";
import { frozenTexts } from "../../domain/milestone/frozenTexts.ts";
import type { Desk } from "../../ui/desk.ts";
import type { OpenMilestone } from "./types.ts";

/** The desk as it was when a milestone was frozen: its review, lens, words and report. Nothing on it can be changed. */
export function useFrozenDesk({ sealed: { milestone } }: OpenMilestone, now: Desk): Desk {
	const { review, report, lens } = milestone;
	const words = useMemo(
		() => ({ ...now.words, lens: frozenTexts(milestone, now.words.language) ?? now.words.lens }),
		[now.words, milestone],
	);
	return { ...now, review, report, lens: lens.structure, words, edit: () => undefined };
}
