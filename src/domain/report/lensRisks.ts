/** Questions counted by the risks that their lens itself states, beside what our scores say of them. */
import { type LensRisk, lensRiskOf } from "../judge/kinds/selection.ts";
import type { QuestionRow } from "../judge/questionRow.ts";
import type { Lens } from "../lens/lens.ts";

/** As a custom lens orders them. */
export const lensRisks = [
	"HIGH_RISK",
	"MEDIUM_RISK",
	"NO_RISK",
	"UNDETERMINED",
	"UNANSWERED",
	"NOT_APPLICABLE",
] as const satisfies readonly LensRisk[];

/**
 * How many of the questions that are asked have which risk by their own rules; what the profile rules out is not applicable. Null: none
 * is answered by choices.
 */
export function countLensRisks(
	{ items }: Pick<Lens, "items">,
	questions: readonly QuestionRow[],
): Record<LensRisk, number> | null {
	const choices = new Map(items.flatMap((item) => (item.kind === "choices" ? [[item.id, item] as const] : [])));
	if (choices.size === 0) return null;
	const counts: Record<LensRisk, number> = {
		...{ HIGH_RISK: 0, MEDIUM_RISK: 0, NO_RISK: 0 },
		...{ UNDETERMINED: 0, UNANSWERED: 0, NOT_APPLICABLE: 0 },
	};
	for (const { item: id, applies, answer, leftOut } of questions) {
		const item = choices.get(id);
		if (item && !leftOut) counts[applies === false ? "NOT_APPLICABLE" : lensRiskOf(item, answer.choice)] += 1;
	}
	return counts;
}
