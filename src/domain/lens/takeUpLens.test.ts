import { describe, expect, it } from "vitest";
import { type Answer, emptyAnswer } from "../review/answer.ts";
import { newReview, type Review } from "../review/review.ts";
import type { Lens } from "./lens.ts";
import { isOlder, withLensTakenUp } from "./takeUpLens.ts";

const item = (id: string, options: Lens["items"][number]["options"], since?: string): Lens["items"][number] => ({
	id,
	kind: "scale",
	pillar: "security",
	appliesWhen: "always",
	options,
	...(since === undefined ? {} : { since }),
});

const lens: Pick<Lens, "id" | "version" | "items"> = {
	id: "l",
	version: "2.0.0",
	items: [
		item("merged", [
			{ id: "o1", implies: {} },
			{ id: "o4", implies: {}, was: ["o5"] },
		]),
		item("rewritten", [{ id: "n1", implies: {}, was: ["o1"] }], "2.0.0"),
		item("old", [{ id: "o1", implies: {} }], "1.0.0"),
	],
};

const said = (option: string): Answer => ({ ...emptyAnswer, note: option, choice: { kind: "option", option } });

const earlier = (version = "1.1.0"): Review => ({
	...newReview("r", { id: "l", version }, "2026-01-01T00:00:00.000Z"),
	answers: { merged: said("o5"), rewritten: said("o1"), old: said("o1"), gone: said("o2") },
	sheets: [{ id: "s", assessor: "Anna", received: "2026-01-01", answers: { merged: said("o5") }, set: {} }],
});

const optionOf = (answer: Answer | undefined) => (answer?.choice?.kind === "option" ? answer.choice.option : null);

describe("a review of an earlier lens", () => {
	it("keeps every answer, under the option that stands for it now, on every sheet", () => {
		const { answers, sheets } = withLensTakenUp(earlier(), lens);
		expect(Object.values(answers).map(optionOf)).toEqual(["o4", "n1", "o1", "o2"]);
		expect(Object.values(answers).map(({ note }) => note)).toEqual(["o5", "o1", "o1", "o2"]);
		expect(optionOf(sheets[0]?.answers.merged)).toBe("o4");
	});

	it("is asked again only what is asked otherwise since its version", () => {
		expect(withLensTakenUp(earlier(), lens).askAgain).toEqual(["rewritten"]);
		expect(withLensTakenUp(earlier("0.9.0"), lens).askAgain).toEqual(["rewritten", "old"]);
		expect(withLensTakenUp(earlier(), lens).lens.version).toBe("2.0.0");
	});

	it("stays as it is under its own version, a later one and another lens", () => {
		for (const review of [earlier("2.0.0"), earlier("2.0.1"), { ...earlier(), lens: { id: "other", version: "1.0.0" } }])
			expect(withLensTakenUp(review, lens)).toBe(review);
	});

	it("is told by the numbers of its version", () => {
		expect(isOlder("1.10.0", "1.9.0")).toBe(false);
		expect(isOlder("1.9", "1.9.1")).toBe(true);
		expect(isOlder("2.0.0-draft", "2.0.0")).toBe(false);
	});
});
