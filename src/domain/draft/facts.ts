/** Facts of the profile in a draft: what conditions of the lens ask of a workload. */
import type { Expression, ProfileFact } from "../lens/fact.ts";
import type { Added } from "./adding.ts";
import type { LensDraft } from "./draft.ts";
import { withEntry } from "./entries.ts";
import { newIdIn } from "./ids.ts";
import { withoutTexts, withTexts } from "./texts.ts";

const factIds = ({ lens }: LensDraft) => [...lens.facts, ...lens.derivedFacts, ...(lens.formerFacts ?? [])];

/** A question that is answered by yes or no. */
export function addFact(draft: LensDraft): Added {
	const id = newIdIn(factIds(draft), "f");
	const added = { ...draft, lens: { ...draft.lens, facts: [...draft.lens.facts, { id, type: "boolean" as const }] } };
	return { id, draft: withTexts(added, ["facts", id], () => ({ question: "", short: "" })) };
}

/** A fact that follows from others. */
export function addDerivedFact(draft: LensDraft): Added {
	const id = newIdIn(factIds(draft), "d");
	const added = { ...draft, lens: { ...draft.lens, derivedFacts: [...draft.lens.derivedFacts, { id, rule: "always" }] } };
	return { id, draft: withTexts(added, ["derivedFacts", id], () => ({ short: "" })) };
}

/** What names it elsewhere stays, and is told by the check. */
export const removeFact = (draft: LensDraft, list: "facts" | "derivedFacts", id: string): LensDraft => {
	const { lens } = draft;
	const left = {
		...lens,
		facts: lens.facts.filter((one) => one.id !== id),
		derivedFacts: lens.derivedFacts.filter((one) => one.id !== id),
	};
	return withoutTexts({ ...draft, lens: left }, [list, id]);
};

/** Answered by yes or no, or by one of several values, which begin as two. */
export function withFactType(draft: LensDraft, id: string, type: ProfileFact["type"]): LensDraft {
	const changed = withEntry(draft, "facts", id, ({ values: _, ...fact }) => ({
		...fact,
		type,
		...(type === "enum" && { values: ["v1", "v2"] }),
	}));
	if (type === "boolean") return withoutTexts(changed, ["facts", id, "values"]);
	return withTexts(changed, ["facts", id, "values"], () => ({ v1: "", v2: "" }));
}

export function addValue(draft: LensDraft, { id, values = [] }: ProfileFact): LensDraft {
	const value = newIdIn(
		values.map((one) => ({ id: one })),
		"v",
	);
	const added = withEntry(draft, "facts", id, (fact) => ({ ...fact, values: [...values, value] }));
	return withTexts(added, ["facts", id, "values", value], () => "");
}

export const removeValue = (draft: LensDraft, { id, values = [] }: ProfileFact, value: string): LensDraft =>
	withoutTexts(
		withEntry(draft, "facts", id, (fact) => ({ ...fact, values: values.filter((one) => one !== value) })),
		["facts", id, "values", value],
	);

/** The draft with a fact asked only where something is not certainly false; `always` is said by nothing. */
export const withAskWhen = (draft: LensDraft, id: string, when: Expression): LensDraft =>
	withEntry(draft, "facts", id, ({ askWhen: _, ...fact }) => ({ ...fact, ...(when !== "always" && { askWhen: when }) }));
