/** What tells the kinds of question apart, in one place: whoever reads a lens asks here, not for a kind by its name. */
import type { ChecklistItem } from "../lens.ts";
import type { ItemChoice } from "./choices.ts";

interface Traits {
	/** What can be selected; none where one option is chosen. */
	choices: ItemChoice[];
	/** Whether risk rules judge the answer, not what its options say of requirements. */
	judgedByRules: boolean;
	/** The topic under which it is looked for in a list; null where it stands in the order of its pillar. */
	category: string | null;
}

export function traitsOf(item: ChecklistItem): Traits {
	switch (item.kind) {
		case "scale":
			return { choices: [], judgedByRules: false, category: null };
		case "checklist":
			return { choices: [], judgedByRules: false, category: item.topic ?? null };
		case "choices":
			return { choices: item.choices, judgedByRules: true, category: null };
	}
}
