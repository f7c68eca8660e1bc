import { expect, it } from "vitest";
import { firstSentence } from "./firstSentence.ts";

it("parts the first sentence from the rest, and leaves a single one whole", () => {
	const text = "A zone fails without notice, e.g. at night. Copies on the same power fail together.";
	expect(firstSentence("One fails. Two stand.", "en")).toEqual({ first: "One fails.", rest: "Two stand." });
	expect(firstSentence("One fails", "it")).toEqual({ first: "One fails", rest: "" });
	const { first, rest } = firstSentence(text, "en");
	expect(`${first} ${rest}`).toBe(text);
});
