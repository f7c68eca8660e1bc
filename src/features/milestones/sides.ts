import { frozenTexts } from "../../domain/milestone/frozenTexts.ts";
import type { Side, Sides } from "../../i18n/comparisonWords.ts";
import type { Seen } from "../../ui/seen.ts";
import type { OpenMilestone } from "./types.ts";

/** What a milestone is compared with when it is the review as it stands. */
export const withNow = "now";

/** A milestone and what it is compared with (`now` or a seal), the earlier one first; null where that is not here. */
export function sidesOf(milestone: OpenMilestone, others: OpenMilestone[], wanted: string, seen: Seen): Sides | null {
	const own = sideOf(milestone, seen);
	if (wanted === withNow) return { before: own, after: nowSide(seen) };
	const other = others.find(({ sealed }) => sealed.seal === wanted);
	if (!other) return null;
	const isEarlier = milestone.sealed.milestone.createdAt <= other.sealed.milestone.createdAt;
	const otherSide = sideOf(other, seen);
	return isEarlier ? { before: own, after: otherSide } : { before: otherSide, after: own };
}

const nowSide = ({ report, words }: Seen): Side => ({
	name: words.t("compare.now"),
	day: report.today,
	report,
	texts: words.lens,
});

function sideOf({ sealed: { milestone } }: OpenMilestone, { words }: Seen): Side {
	const { name, day, report } = milestone;
	return { name, day, report, texts: frozenTexts(milestone, words.language) ?? words.lens };
}
