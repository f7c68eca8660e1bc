/** The statements of an item, from worst to best. */
import type { FollowUpStance, ItemOption, OptionStatus } from "../lens/lens.ts";
import type { LensDraft } from "./draft.ts";
import { withItem } from "./entries.ts";
import { newIdIn } from "./ids.ts";
import { withoutTexts, withTexts } from "./texts.ts";

/** What a statement says of a requirement; empty: nothing. */
export const implied = ({ implies }: ItemOption, requirement: string): OptionStatus | "" =>
	Object.hasOwn(implies, requirement) ? (implies[requirement] ?? "") : "";

export const withImplied = (
	draft: LensDraft,
	item: string,
	option: string,
	requirement: string,
	status: OptionStatus | "",
): LensDraft =>
	withItem(draft, item, (one) => ({
		...one,
		options: one.options.map((own) => {
			if (own.id !== option) return own;
			const { [requirement]: _, ...implies } = own.implies;
			return { ...own, implies: status === "" ? implies : { ...implies, [requirement]: status } };
		}),
	}));

/** A statement more, the best one, of which nothing is said yet. */
export function addOption(draft: LensDraft, item: string): { draft: LensDraft; id: string } {
	const id = newIdIn(draft.lens.items.find((one) => one.id === item)?.options, "o");
	const added = withItem(draft, item, (one) => ({ ...one, options: [...one.options, { id, implies: {} }] }));
	return { id, draft: withTexts(added, ["items", item, "options", id], () => ({ label: "", text: "" })) };
}

export const removeOption = (draft: LensDraft, item: string, option: string): LensDraft =>
	withoutTexts(
		withItem(draft, item, (one) => ({ ...one, options: one.options.filter(({ id }) => id !== option) })),
		["items", item, "options", option],
	);

/** What a statement stands for when a follow-up asks how the answer was; empty: nothing. */
export const withStance = (draft: LensDraft, item: string, option: string, stance: FollowUpStance | ""): LensDraft =>
	withItem(draft, item, (one) => ({
		...one,
		options: one.options.map((own) => {
			if (own.id !== option) return own;
			const { stance: _, ...rest } = own;
			return { ...rest, ...(stance !== "" && { stance }) };
		}),
	}));
