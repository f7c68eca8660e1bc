import { describe, expect, it } from "vitest";
import type { LookDifference } from "../domain/milestone/lookCheck.ts";
import { loadPhrases } from "./loadMessages.ts";
import { lookFindings } from "./sealWords.ts";

const phrases = await loadPhrases("en");
const told = (...differences: LookDifference[]) =>
	lookFindings({ kind: "changed", differences }, true, phrases).map(({ text }) => text);

const links = { kind: "link", added: 201, missing: 201, example: { words: "Link" } } as const;
const action = { kind: "action", added: 0, missing: 1, example: { words: "XYZ" } } as const;

describe("a file of which only links and saved versions differ", () => {
	it("may have been saved again by another program, and that is said", () => {
		expect(told(links, action)).toContain(phrases.t("look.savedAgain"));
		expect(told({ kind: "revision", added: 1, missing: 0, example: { words: "" } })).toContain(phrases.t("look.savedAgain"));
	});

	it("was not where anything was added, lost or laid over it", () => {
		for (const other of [
			{ ...links, added: 202 },
			{ ...action, added: 2 },
			{ kind: "annotation", added: 1, missing: 0, example: { words: "Stamp" } } as const,
			{ kind: "text", difference: { page: 1, line: 1, expected: "a", found: "b" } } as const,
		])
			expect(told(links, other)).not.toContain(phrases.t("look.savedAgain"));
		expect(told()).not.toContain(phrases.t("look.savedAgain"));
	});
});

describe("what differs in a PDF", () => {
	it("is told with its page, in the words that stand there, whatever signs they have", () => {
		const stamp = { kind: "annotation", added: 1, missing: 0, example: { words: 'Stamp [1] {"a":2}', page: 3 } } as const;
		expect(told(stamp)[1]).toContain('“Stamp [1] {"a":2} (3)”');
		const drawing = { kind: "drawing", added: 1, missing: 1, example: { words: "", page: 12 } } as const;
		expect(told(drawing)[1]).toBe(phrases.t("look.drawing", { n: 1, page: "12" }));
	});
});
