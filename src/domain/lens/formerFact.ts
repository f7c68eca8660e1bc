import type { FactValue } from "../review/workload.ts";
import type { Lens } from "./lens.ts";

/** What was answered under an earlier version of the lens. */
export interface FormerAnswer {
	/** Of the former fact. */
	fact: string;
	value: FactValue;
}

/**
 * What a workload said in place of a fact before the lens asked it so. The fact itself stays unknown until somebody answers it: what was
 * asked then may mean either. Nothing once it is answered.
 */
export function formerAnswersTo(
	fact: string,
	{ formerFacts = [] }: Pick<Lens, "formerFacts">,
	facts: Record<string, FactValue>,
): FormerAnswer[] {
	if (Object.hasOwn(facts, fact)) return [];
	return formerFacts.flatMap(({ id, replacedBy }) => {
		const value = Object.hasOwn(facts, id) ? facts[id] : undefined;
		return value === undefined || !replacedBy.includes(fact) ? [] : [{ fact: id, value }];
	});
}
