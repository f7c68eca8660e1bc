import { describe, expect, it } from "vitest";
import { emptyAnswer } from "../domain/review/answer.ts";
import { exampleTexts } from "../testing/exampleTexts.ts";
import { confidenceSummary, confidenceText, evidenceText, selectionText } from "./answerWords.ts";
import { en } from "./en.ts";
import { loadMessages } from "./loadMessages.ts";
import { phrasesOf } from "./phrases.ts";

const italian = await loadMessages("it");

const english = { ...phrasesOf("en", en), lens: exampleTexts() };
const italiano = { ...phrasesOf("it", italian), lens: exampleTexts() };
const figure = (sure: number, fairly: number, guess: number, notSaid: number, guessPercent = 0) => ({
	counts: { sure, fairly, guess, notSaid },
	guessPercent,
});

describe("confidence in words", () => {
	it("counts what was said, and tells what rests on guesses", () => {
		expect(confidenceSummary(figure(11, 6, 4, 3, 12), english)).toBe(
			"Answers: 11 sure, 6 fairly sure, 4 guesses and 3 not said. 12% of the weight rests on guesses.",
		);
		expect(confidenceSummary(figure(1, 0, 1, 0, 40), italiano)).toBe(
			"Risposte: 1 certa e 1 ipotesi. Quota del peso che si basa su ipotesi: 40%.",
		);
	});

	it("is short where nobody said anything, and silent where nothing is answered", () => {
		expect(confidenceSummary(figure(0, 0, 0, 9), english)).toBe("How sure the answers are is not said yet.");
		expect(confidenceSummary(figure(0, 0, 0, 0), english)).toBe("");
		expect(confidenceSummary(figure(2, 0, 0, 0), english)).toBe("Answers: 2 sure.");
	});

	it("belongs to an answer, not to an open question", () => {
		const choice = { kind: "option" as const, option: "o1" };
		expect(confidenceText({ answer: { ...emptyAnswer, choice, confidence: "guess" } }, english)).toBe("a guess");
		expect(confidenceText({ answer: { ...emptyAnswer, choice } }, english)).toBe("");
		expect(confidenceText({ answer: { ...emptyAnswer, confidence: "guess" } }, english)).toBe("");
	});
});

describe("seen evidence in words", () => {
	it("says how much of it was seen, and what; what the lens does not know is left out", () => {
		const text = english.lens.items["rel-zones"]?.evidence.e1 ?? "?";
		const row = (evidenceSeen: string[]) => ({ item: "rel-zones", answer: { ...emptyAnswer, evidenceSeen } });
		expect(evidenceText(row(["e1", "gone"]), english)).toBe(`1 of 1: ${text}`);
		expect(evidenceText(row(["gone"]), english)).toBe("");
		expect(evidenceText(row([]), italiano)).toBe("");
	});
});

describe("a selection in words", () => {
	const lens = exampleTexts();
	const item = lens.items["rel-zones"];
	if (item) item.choices = { c1: { label: "Backups", text: "", plan: "" }, c2: { label: "Restores", text: "", plan: "" } };
	const text = (selected: string[], notApplicable: string[], phrases: typeof english = english) =>
		selectionText({ kind: "selection", selected, notApplicable }, "rel-zones", lens, phrases);

	it("names what was selected, and what does not apply", () => {
		expect(text(["c1", "c2"], [])).toBe("Backups and Restores");
		expect(text(["c1"], ["c2"])).toBe("Backups. Does not apply: Restores");
		expect(text(["c1"], ["c2"], italiano)).toBe("Backups. Non si applica: Restores");
		expect(text([], [])).toBe("None of the choices");
		expect(text(["gone"], [])).toBe("gone");
	});
});
