/** The risk of a question answered by selecting choices, in the terms of its own format (formats: AWS custom lens). */
import { type Condition, parseCondition, type RiskRule, type RuleRisk } from "../../lens/kinds/riskRule.ts";
import { remembered } from "../../remembered.ts";

/**
 * The risk of a set of selected choice ids: that of the first rule whose condition is true. Null: undetermined, never "no risk".
 * So it is where no rule is true, where the rule that wins states no known risk, and, whatever is selected, where one of the rules
 * cannot be parsed.
 */
export function riskOf(rules: readonly RiskRule[], selected: ReadonlySet<string>): RuleRisk | null {
	const at = winningRule(rules, selected);
	return at === null ? null : (rules[at]?.risk ?? null);
}

/** The position of the first rule whose condition is true; null: none is, or one of them cannot be parsed. */
export function winningRule(rules: readonly RiskRule[], selected: ReadonlySet<string>): number | null {
	const at = parsedRules(rules)?.findIndex(({ condition }) => isTrue(condition, selected)) ?? -1;
	return at < 0 ? null : at;
}

/** Null where one of them cannot be parsed. */
const parsedRules = remembered((rules: readonly RiskRule[]) => {
	const parsed = rules.map(({ condition, risk }) => ({ condition: parseCondition(condition), risk }));
	const sound = parsed.flatMap(({ condition, risk }) => (condition === null ? [] : [{ condition, risk }]));
	return sound.length === parsed.length ? sound : null;
});

/** An id that is no choice of the question is never among the selected ones: it counts as not selected. */
function isTrue(condition: Condition, selected: ReadonlySet<string>): boolean {
	switch (condition.kind) {
		case "always":
			return true;
		case "selected":
			return selected.has(condition.id);
		case "not":
			return !isTrue(condition.of, selected);
		case "all":
			return condition.of.every((part) => isTrue(part, selected));
		case "any":
			return condition.of.some((part) => isTrue(part, selected));
	}
}
