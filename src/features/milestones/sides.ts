import { frozenTexts } from "../../domain/milestone/frozenTexts.ts";
import type { Side, Sides } from "../../i18n/comparisonWords.ts";
import type { Desk } from "../../ui/desk.ts";
import type { OpenMilestone } from "./types.ts";

/** What a milestone is compared with when it is the review as it stands. */
export const withNow = "now";

/** A milestone and what it is compared with (`now` or a seal), the earlier one first; null where that is not here. */
export function sidesOf(milestone: OpenMilestone, others: OpenMilestone[], wanted: string, desk: Desk): Sides | null {
	const own = sideOf(milestone, desk);
	if (wanted === withNow) return { before: own, after: nowSide(desk) };
	const other = others.find(({ sealed }) => sealed.seal === wanted);
	if (!other) return null;
	const isEarlier = milestone.sealed.milestone.createdAt <= other.sealed.milestone.createdAt;
	const otherSide = sideOf(other, desk);
	return isEarlier ? { before: own, after: otherSide } : { before: otherSide, after: own };
}

const nowSide = ({ report, words }: Desk): Side => ({
	name: words.t("compare.now"),
	day: report.today,
	report,
	texts: words.lens,
});

function sideOf({ sealed: { milestone } }: OpenMilestone, { words }: Desk): Side {
	const { name, day, report } = milestone;
	return { name, day, report, texts: frozenTexts(milestone, words.language) ?? words.lens };
}
