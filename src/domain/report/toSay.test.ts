import { describe, expect, it } from "vitest";
import type { QuestionRow } from "../judge/questionRow.ts";
import type { RequirementRow } from "../judge/requirementRow.ts";
import { type Choice, emptyAnswer } from "../review/answer.ts";
import { isToSay, placeInPillar, stepCounts, waitingFor } from "./toSay.ts";

const row = (id: string, part: Pick<RequirementRow, "status" | "reason">) => ({ id, ...part }) as RequirementRow;
const question = (progress: QuestionRow["progress"], choice: Choice | null, item = "i", pillar = "p"): QuestionRow => ({
	item,
	pillar,
	number: 1,
	progress,
	applies: progress !== "hidden",
	answer: { ...emptyAnswer, choice },
	requirements: [],
});
const option: Choice = { kind: "option", option: "o" };
const nobody = { askAgain: [] };

describe("what a question waits for", () => {
	const decided = row("a", { status: "missing", reason: "option" });
	const silent = row("b", { status: "unknown", reason: "undecided" });
	const left = row("c", { status: "unknown", reason: "option" });
	const said = row("d", { status: "unknown", reason: "byHand" });

	it("is an answer first, then what the answer leaves open, in order", () => {
		expect(waitingFor(question("open", null), [silent], nobody)).toEqual({ kind: "choice" });
		const asked = [decided, silent, left, said];
		expect(waitingFor(question("begun", option), asked, nobody)).toEqual({ kind: "requirements", requirements: ["b", "c"] });
		expect(asked.filter(isToSay)).toEqual([silent, left]);
	});

	it("is an answer, too, where only a requirement was set by hand, or where the option is gone from the lens", () => {
		expect(waitingFor(question("begun", null), [said], nobody)).toEqual({ kind: "choice" });
		const lost = row("a", { status: "unknown", reason: "unanswered" });
		expect(waitingFor(question("begun", option), [lost], nobody)).toEqual({ kind: "choice" });
	});

	it("is a reason that is owed, and a word that the answer stands", () => {
		expect(waitingFor(question("begun", { kind: "notApplicable", reason: " " }), [], nobody)).toEqual({ kind: "reason" });
		expect(waitingFor(question("begun", option), [decided], { askAgain: ["i"] })).toEqual({ kind: "confirmation" });
	});

	it("is nothing where it is answered, or ruled out whatever was said", () => {
		expect(waitingFor(question("answered", option), [decided], nobody)).toEqual({ kind: "nothing" });
		expect(waitingFor(question("hidden", null), [silent], nobody)).toEqual({ kind: "nothing" });
	});
});

describe("counting the questions", () => {
	const questions = [
		question("hidden", null, "a"),
		question("begun", option, "b"),
		question("answered", option, "c"),
		question("open", null, "d", "q"),
		question("answered", option, "e", "q"),
	];

	it("counts what was done, and what is ruled out nowhere", () => {
		expect(stepCounts(questions)).toEqual({ answered: 2, begun: 1, open: 1 });
	});

	it("gives a place among those of the pillar that apply", () => {
		expect(placeInPillar({ questions }, "b")).toEqual({ number: 1, total: 2 });
		expect(placeInPillar({ questions }, "e")).toEqual({ number: 2, total: 2 });
		expect(placeInPillar({ questions }, "a")).toBeNull();
	});
});
