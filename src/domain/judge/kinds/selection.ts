/** How an item answered by choices is judged: by its risk rules (scoring.md section 6). */
import type { ChoicesShape } from "../../lens/kinds/choices.ts";
import type { RuleRisk } from "../../lens/kinds/riskRule.ts";
import type { Choice, Selection } from "../../review/answer.ts";
import type { Status } from "../../review/review.ts";
import type { Claim, Judgement } from "../judgement.ts";
import { riskOf } from "./ruleRisk.ts";

/** In the terms of custom lenses: what such a lens counts, beside what our scores say. */
export type LensRisk = RuleRisk | "UNANSWERED" | "NOT_APPLICABLE" | "UNDETERMINED";

const statusOf: Record<RuleRisk, Status> = { NO_RISK: "inPlace", MEDIUM_RISK: "partial", HIGH_RISK: "missing" };

/** The requirement of an item answered by choices. A risk that the rules do not determine leaves it unknown. */
export function suggestBySelection(item: ChoicesShape, choice: Claim): Judgement {
	if (choice.kind !== "selection") return { status: "unknown", reason: "unanswered" };
	const risk = riskOf(item.rules, namesIn(item, choice));
	return risk === null ? { status: "unknown", reason: "undecided" } : { status: statusOf[risk], reason: "option" };
}

/** The risk of an item in the terms of its own format. Nothing said, and "don't know", are no answer there. */
export function lensRiskOf(item: ChoicesShape, choice: Choice | null): LensRisk {
	if (choice?.kind === "notApplicable") return "NOT_APPLICABLE";
	if (choice?.kind !== "selection") return "UNANSWERED";
	return riskOf(item.rules, namesIn(item, choice)) ?? "UNDETERMINED";
}

/**
 * The ids by which rules name what is selected: of choices that share an id it is enough that one is. A choice that does not
 * apply asks nothing of the workload, so that rules take it for selected.
 */
function namesIn({ choices }: ChoicesShape, { selected, notApplicable }: Selection): Set<string> {
	const held = choices.filter(({ id }) => selected.includes(id) || notApplicable.includes(id));
	return new Set(held.map(({ id, ruleId }) => ruleId ?? id));
}

/** The choices whose improvement plans a gap lists: neither selected, nor out of place, nor "none of these". */
export function leftToDo({ choices }: ChoicesShape, choice: Choice | null): string[] {
	const done = choice?.kind === "selection" ? [...choice.selected, ...choice.notApplicable] : [];
	return choices.filter(({ id, isNoneOfThese }) => !isNoneOfThese && !done.includes(id)).map(({ id }) => id);
}
