/** What a question asks further: for thinking alone, and what to ask to see. */
import type { ChecklistItem, FollowUp } from "../lens/lens.ts";
import type { LensDraft } from "./draft.ts";
import { withItem } from "./entries.ts";
import { newIdIn } from "./ids.ts";
import { withoutTexts, withTexts } from "./texts.ts";

/** The draft with other follow-ups of an item; of none there is no list. */
export const changeFollowUps = (draft: LensDraft, item: string, change: (all: FollowUp[]) => FollowUp[]): LensDraft =>
	withItem(draft, item, ({ followUps = [], ...one }) => {
		const left = change(followUps);
		return { ...one, ...(left.length > 0 && { followUps: left }) };
	});

/** One more, asked whatever the answer is. */
export function addFollowUp(draft: LensDraft, { id: item, followUps }: ChecklistItem): LensDraft {
	const id = newIdIn(followUps, "f");
	return withTexts(
		changeFollowUps(draft, item, (all) => [...all, { id }]),
		["items", item, "followUps", id],
		() => "",
	);
}

export const removeFollowUp = (draft: LensDraft, item: string, followUp: string): LensDraft =>
	withoutTexts(
		changeFollowUps(draft, item, (all) => all.filter(({ id }) => id !== followUp)),
		["items", item, "followUps", followUp],
	);

const changeEvidence = (draft: LensDraft, item: string, change: (all: string[]) => string[]): LensDraft =>
	withItem(draft, item, ({ evidence = [], ...one }) => {
		const left = change(evidence);
		return { ...one, ...(left.length > 0 && { evidence: left }) };
	});

/** One thing more to ask to see. */
export function addEvidence(draft: LensDraft, { id: item, evidence = [] }: ChecklistItem): LensDraft {
	const id = newIdIn(
		evidence.map((one) => ({ id: one })),
		"e",
	);
	return withTexts(
		changeEvidence(draft, item, (all) => [...all, id]),
		["items", item, "evidence", id],
		() => "",
	);
}

export const removeEvidence = (draft: LensDraft, item: string, evidence: string): LensDraft =>
	withoutTexts(
		changeEvidence(draft, item, (all) => all.filter((one) => one !== evidence)),
		["items", item, "evidence", evidence],
	);
