import { describe, expect, it } from "vitest";
import type { Choice } from "../../domain/review/answer.ts";
import { choiceOf, choiceValue } from "./choices.ts";

describe("an answer as a value", () => {
	it.each<Choice | null>([
		null,
		{ kind: "option", option: "o1" },
		{ kind: "option", option: "dontKnow" },
		{ kind: "dontKnow" },
		{ kind: "notApplicable", reason: "Not ours" },
	])("%j comes back", (choice) => {
		expect(choiceOf(choiceValue(choice), "Not ours")).toEqual(choice);
	});
});
