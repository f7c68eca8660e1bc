/** Tensions between recommendations in a draft. */
import type { Added } from "./adding.ts";
import type { LensDraft } from "./draft.ts";
import { newIdIn } from "./ids.ts";
import { withoutTexts, withTexts } from "./texts.ts";

/** What a tension can be between: recommendations, and further parts of items. */
export const endsIn = ({ lens }: LensDraft): string[] => [
	...lens.recommendations.map(({ id }) => id),
	...lens.items.flatMap(({ parts = [] }) => parts.map(({ id }) => id)),
];

/** A tension between the first two that can have one; null where there are not two. */
export function addTension(draft: LensDraft): Added | null {
	const between = endsIn(draft).slice(0, 2);
	if (between.length < 2) return null;
	const { lens } = draft;
	const id = newIdIn(lens.tensions, "ten");
	const added = { ...draft, lens: { ...lens, tensions: [...lens.tensions, { id, kind: "tension" as const, between }] } };
	return { id, draft: withTexts(added, ["tensions", id], () => ({ note: "", resolution: "" })) };
}

export const removeTension = (draft: LensDraft, id: string): LensDraft =>
	withoutTexts({ ...draft, lens: { ...draft.lens, tensions: draft.lens.tensions.filter((one) => one.id !== id) } }, [
		"tensions",
		id,
	]);
