/** Whether an item is a requirement of its own, beside those of its recommendations. */
import type { StartersIn } from "./adding.ts";
import type { LensDraft } from "./draft.ts";
import { withItem } from "./entries.ts";
import { newRemainderTexts } from "./starting.ts";
import { withoutTexts, withTexts } from "./texts.ts";

export function withRemainder(draft: LensDraft, item: string, startersIn: StartersIn): LensDraft {
	const added = withItem(draft, item, (one) => ({ ...one, remainder: { severity: { level: "medium" }, effort: "medium" } }));
	return withTexts(added, ["items", item, "remainder"], (language) => newRemainderTexts(startersIn(language)));
}

export function withoutRemainder(draft: LensDraft, item: string): LensDraft {
	const without = withItem(draft, item, ({ remainder: _, ...one }) => ({
		...one,
		options: one.options.map((option) => {
			const { [item]: _own, ...implies } = option.implies;
			return { ...option, implies };
		}),
	}));
	return withoutTexts(without, ["items", item, "remainder"]);
}
