/** A question answered by selecting all that applies. */
import type { RiskRule } from "./riskRule.ts";

export interface ItemChoice {
	id: string;
	/** How rules name it, where that is not its id: several choices of a question may share a name. */
	ruleId?: string;
	/** "None of these": a form takes it back when another is selected, and the other way round. The rules do not. */
	isNoneOfThese?: boolean;
	/** Addresses for it; their labels are texts. */
	links?: { id: string; url: string }[];
}

/** What an item answered by choices has beyond other items. */
export interface ChoicesShape {
	choices: ItemChoice[];
	/** Tried in their order: the first that is true gives the risk. */
	rules: RiskRule[];
}
