/** Every selection that a form allows of a question answered by choices, with the rule that wins and its risk. */
import { winningRule } from "../judge/kinds/ruleRisk.ts";
import type { ChoicesShape, ItemChoice } from "../lens/kinds/choices.ts";
import type { RuleRisk } from "../lens/kinds/riskRule.ts";

/** Choices beyond this are too many to try every selection of: 32,768 are. It is the most that AWS allows in a question. */
export const mostTried = 15;

export interface Tried {
	/** Names of ordinary choices as rules have them, each once; bit `i` of a selection is the `i`-th. */
	names: string[];
	/** By selection: the position of the rule that wins; null: none. */
	wins: (number | null)[];
	/** Of "none of these" alone; empty where there is none. */
	none: (number | null)[];
}

export const ruleNameOf = ({ id, ruleId }: ItemChoice): string => ruleId ?? id;

/** Null where there are too many choices to try them all. */
export function trySelections({ choices, rules }: ChoicesShape): Tried | null {
	const names = [...new Set(choices.filter(({ isNoneOfThese }) => !isNoneOfThese).map(ruleNameOf))];
	if (names.length > mostTried) return null;
	const wins = Array.from({ length: 2 ** names.length }, (_, selection) => winningRule(rules, selectedIn(names, selection)));
	const none = choices
		.filter(({ isNoneOfThese }) => isNoneOfThese)
		.map((choice) => winningRule(rules, new Set([ruleNameOf(choice)])));
	return { names, wins, none };
}

/** The names that a selection holds. */
export const selectedIn = (names: string[], selection: number): Set<string> =>
	new Set(names.filter((_, at) => selection & (1 << at)));

/** How bad a risk is. */
export const badness: Record<RuleRisk, number> = { NO_RISK: 0, MEDIUM_RISK: 1, HIGH_RISK: 2 };
