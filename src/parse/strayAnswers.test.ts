import { expect, it } from "vitest";
import { emptyAnswer } from "../domain/review/answer.ts";
import { exampleLens } from "../testing/exampleLens.ts";
import { exampleReview } from "../testing/exampleReview.ts";
import { collectWarnings } from "./foreign/warning.ts";
import { noteStray, type Speaking } from "./strayAnswers.ts";

const lens = exampleLens();
const review = { ...exampleReview(), lens: { id: lens.id, version: lens.version } };
const [item] = lens.items;
const at = item?.id ?? "";

function told(said: Speaking) {
	const { warn, warnings } = collectWarnings();
	noteStray(said, lens, warn);
	return warnings().flatMap(({ cases }) =>
		cases.map(({ code, place, values }) => [code, place, Object.values(values).join(" ")]),
	);
}

it("is nothing in a review of its lens", () => {
	expect(told(review)).toEqual([]);
});

it("is what the lens does not have, each with its place", () => {
	const option = { ...emptyAnswer, choice: { kind: "option" as const, option: "nowhere" } };
	const sheet = { id: "s", assessor: "Ada", received: "2026-11-01", answers: { gone: emptyAnswer }, set: {} };
	expect(told({ ...review, answers: { [at]: option, gone: emptyAnswer }, set: { lost: "inPlace" }, sheets: [sheet] })).toEqual([
		["notInLens", "set", "lost"],
		["notInLens", `answers.${at}`, "nowhere"],
		["notInLens", "answers", "gone"],
		["notInLens", "sheets[0].answers", "gone"],
	]);
});

it("is a newer version, and a gap that is to be in a plan and out of it; of an older version the answers are its own", () => {
	const { planning } = review;
	const both = { ...planning, wish: { ...planning.wish, pinIn: ["a", "b"], pinOut: ["b"] } };
	const newer = { ...review, lens: { ...review.lens, version: "99.0.0" }, planning: both };
	expect(told(newer)).toEqual([
		["pinnedBoth", "planning.wish", "b"],
		["newerLens", "lens", `99.0.0 ${lens.version}`],
	]);
	expect(told({ ...review, lens: { ...review.lens, version: "0.0.1" }, answers: { gone: emptyAnswer } })).toEqual([]);
});
