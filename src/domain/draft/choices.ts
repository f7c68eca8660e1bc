/** The choices of a question and the rules that judge them. */
import type { ItemChoice } from "../lens/kinds/choices.ts";
import type { RiskRule } from "../lens/kinds/riskRule.ts";
import type { ChecklistItem } from "../lens/lens.ts";
import type { LensDraft } from "./draft.ts";
import { withItem } from "./entries.ts";
import { newIdIn } from "./ids.ts";
import { ruleName } from "./starting.ts";
import { withoutTexts, withTexts } from "./texts.ts";

export type ChoicesItem = Extract<ChecklistItem, { kind: "choices" }>;

const withChoices = (draft: LensDraft, item: string, change: (item: ChoicesItem) => ChoicesItem): LensDraft =>
	withItem(draft, item, (one) => (one.kind === "choices" ? change(one) : one));

export const changeChoices = (draft: LensDraft, item: string, change: (choices: ItemChoice[]) => ItemChoice[]): LensDraft =>
	withChoices(draft, item, (one) => ({ ...one, choices: change(one.choices) }));

export const changeRules = (draft: LensDraft, item: string, change: (rules: RiskRule[]) => RiskRule[]): LensDraft =>
	withChoices(draft, item, (one) => ({ ...one, rules: change(one.rules) }));

/** A choice more, before "none of these" where that stands at the end. */
export function addChoice(draft: LensDraft, { id: item, choices }: ChoicesItem): LensDraft {
	const id = newIdIn(choices, `${ruleName(item)}_`);
	const last = choices.at(-1)?.isNoneOfThese ? choices.length - 1 : choices.length;
	const added = changeChoices(draft, item, (all) => [...all.slice(0, last), { id }, ...all.slice(last)]);
	return withTexts(added, ["items", item, "choices", id], () => ({ label: "" }));
}

export const removeChoice = (draft: LensDraft, item: string, choice: string): LensDraft =>
	withoutTexts(
		changeChoices(draft, item, (all) => all.filter(({ id }) => id !== choice)),
		["items", item, "choices", choice],
	);
