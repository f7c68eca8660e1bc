/** Topics under which questions of a draft stand. */
import type { LensDraft } from "./draft.ts";
import { withItem } from "./entries.ts";
import { newIdIn } from "./ids.ts";
import { withoutTexts, withTexts } from "./texts.ts";

export const topicsIn = ({ lens }: LensDraft): string[] => [...new Set(lens.items.flatMap(({ topic }) => topic ?? []))];

/** The question under a topic; null: under none. A topic that nothing stands under is gone. */
export function withTopic(draft: LensDraft, item: string, topic: string | null): LensDraft {
	const former = draft.lens.items.find(({ id }) => id === item)?.topic;
	const changed = withItem(draft, item, ({ topic: _, ...one }) => ({ ...one, ...(topic !== null && { topic }) }));
	const isGone = former !== undefined && !topicsIn(changed).includes(former);
	return isGone ? withoutTexts(changed, ["topics", former]) : changed;
}

/** The question under a new topic without a name yet. */
export function withNewTopic(draft: LensDraft, item: string): LensDraft {
	const id = newIdIn(
		topicsIn(draft).map((one) => ({ id: one })),
		"topic",
	);
	return withTexts(withTopic(draft, item, id), ["topics", id], () => "");
}
