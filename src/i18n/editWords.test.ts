import { describe, expect, it } from "vitest";
import { emptyAnswer } from "../domain/review/answer.ts";
import { emptyDecision } from "../domain/review/decision.ts";
import type { Edit, SingleEdit } from "../domain/review/edit.ts";
import { emptyPlanning } from "../domain/review/planning.ts";
import { exampleLens } from "../testing/exampleLens.ts";
import { exampleTexts } from "../testing/exampleTexts.ts";
import { editText } from "./editWords.ts";
import { en } from "./en.ts";
import { loadMessages } from "./loadMessages.ts";
import { phrasesOf } from "./phrases.ts";

const italian = await loadMessages("it");

const lens = exampleLens();
const words = [phrasesOf("en", en), phrasesOf("it", italian)].map((phrases) => ({ ...phrases, lens: exampleTexts() }));
const [english] = words;

const keysOf = <T extends object>(value: T) => Object.keys(value) as (keyof T)[];
const wishFields = keysOf(emptyPlanning.wish).filter((field) => field !== "pinIn" && field !== "pinOut");
const planningFields = keysOf(emptyPlanning).filter((field) => field !== "wish");

const edits: SingleEdit[] = [
	...[...keysOf(emptyAnswer), "reason" as const].map((field): SingleEdit => ({ kind: "answer", item: "rel-zones", field })),
	...keysOf(emptyDecision).map((field): SingleEdit => ({ kind: "decision", requirement: "rec-regions", field })),
	...[...wishFields, ...planningFields, "pins" as const].map((field): SingleEdit => ({ kind: "planning", field })),
	...(["name", "owner", "description", "criticality"] as const).map((field): SingleEdit => ({ kind: "workload", field })),
	...(["participants", "votes", "sheets"] as const).map((kind): SingleEdit => ({ kind, id: null })),
	...(["label", "archived", "lens", "sheetOf"] as const).map((kind): SingleEdit => ({ kind })),
	{ kind: "askAgain", item: "rel-zones" },
	{ kind: "status", requirement: "rec-regions" },
	{ kind: "tensionNote", tension: "ten-regions" },
	{ kind: "fact", fact: "network" },
	{ kind: "priority", pillar: "security" },
];

describe("an edit in words", () => {
	it.each(edits)("has words of its own in both languages: %o", (edit) => {
		const said = words.map((spoken) => editText(edit, spoken, lens));
		for (const text of said) expect(text).not.toMatch(/[{}]|edit\.|undefined/);
		expect(said[0]).not.toBe(said[1]);
	});

	it("says the first of several and counts the others", () => {
		const edit: Edit = { kind: "several", edits: [{ kind: "planning", field: "adopted" }, ...edits.slice(0, 2)] };
		expect(english && editText(edit, english, lens)).toBe("adopted plan, and 2 more changes");
	});

	it("names the two ends of a tension", () => {
		const edit: Edit = { kind: "tensionNote", tension: "ten-regions" };
		expect(english && editText(edit, english, lens)).toBe("decision on the tension between Title and Title");
	});
});
