import { expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import { formerAnswersTo } from "./formerFact.ts";

it("what a former fact said is told until the fact that took its place is answered, and answers nothing", () => {
	const lens = exampleLens();
	expect(formerAnswersTo("network", lens, { isPublic: false })).toEqual([{ fact: "isPublic", value: false }]);
	expect(formerAnswersTo("network", lens, { isPublic: false, network: "private" })).toEqual([]);
	expect(formerAnswersTo("runsProduction", lens, { isPublic: false })).toEqual([]);
	expect(formerAnswersTo("network", lens, {})).toEqual([]);
});
