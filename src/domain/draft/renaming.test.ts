import { describe, expect, it } from "vitest";
import { checkDraft } from "../../parse/lensDraft.ts";
import { exampleDraft } from "../../testing/exampleDraft.ts";
import type { LensDraft } from "./draft.ts";
import { type NamedPart, refusalOf, withId } from "./renaming.ts";

const draft = exampleDraft();
const { lens } = draft;

/** One part of each list that the example has. */
const parts = (
	["pillars", "items", "recommendations", "tensions", "facts", "derivedFacts", "policies", "advisor", "notices"] as const
).flatMap((list): NamedPart[] => (lens[list][0] ? [{ list, id: lens[list][0].id }] : []));

const problemsOf = (one: LensDraft) => {
	const checked = checkDraft(one);
	return checked.ok ? [] : checked.problems.map(({ code }) => code);
};

describe("another id for a part of a draft", () => {
	it.each(parts)("is followed by all that names it: $list", (part) => {
		const renamed = withId(draft, part, "another-id");
		expect(problemsOf(renamed)).toEqual(problemsOf(draft));
		expect(JSON.stringify([renamed.lens[part.list], renamed.texts])).toContain('"another-id"');
		expect(withId(renamed, { ...part, id: "another-id" }, part.id)).toEqual(draft);
	});

	it("leaves nothing under the former one, in conditions and in statements neither", () => {
		for (const [list, id] of [
			["facts", lens.facts[0]?.id ?? ""],
			["recommendations", lens.recommendations[0]?.id ?? ""],
		] as const) {
			expect(JSON.stringify(draft)).toContain(`"${id}"`);
			expect(JSON.stringify(withId(draft, { list, id }, "another-id"))).not.toContain(`"${id}"`);
		}
	});

	it("is refused where something else bears it, or where two parts bear the former one", () => {
		const [item, row] = [lens.items[0]?.id ?? "", lens.recommendations[0]?.id ?? ""];
		expect(refusalOf(draft, { list: "items", id: item }, row)).toBe("taken");
		expect(refusalOf(draft, { list: "facts", id: lens.facts[0]?.id ?? "" }, "always")).toBe("taken");
		expect(refusalOf(draft, { list: "items", id: item }, "free")).toBe(null);
		const twice = withId(draft, { list: "facts", id: lens.facts[0]?.id ?? "" }, item);
		expect(refusalOf(twice, { list: "items", id: item }, "free")).toBe("shared");
		// A pillar may be called as a question is.
		expect(refusalOf(draft, { list: "pillars", id: lens.pillars[0]?.id ?? "" }, item)).toBe(null);
	});
});
