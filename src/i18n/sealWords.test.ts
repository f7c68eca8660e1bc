import { describe, expect, it } from "vitest";
import type { LookDifference } from "../domain/milestone/lookCheck.ts";
import { loadPhrases } from "./loadMessages.ts";
import { lookFindings } from "./sealWords.ts";

const phrases = await loadPhrases("en");
const told = (...differences: LookDifference[]) =>
	lookFindings({ kind: "changed", differences }, true, phrases).map(({ text }) => text);

const links = { kind: "link", added: 201, missing: 201, example: "Link" } as const;
const action = { kind: "action", added: 0, missing: 1, example: "XYZ" } as const;

describe("a file of which only links and saved versions differ", () => {
	it("may have been saved again by another program, and that is said", () => {
		expect(told(links, action)).toContain(phrases.t("look.savedAgain"));
		expect(told({ kind: "revision", added: 1, missing: 0, example: "" })).toContain(phrases.t("look.savedAgain"));
	});

	it("was not where anything was added, lost or laid over it", () => {
		for (const other of [
			{ ...links, added: 202 },
			{ ...action, added: 2 },
			{ kind: "annotation", added: 1, missing: 0, example: "Stamp" } as const,
			{ kind: "text", difference: { page: 1, line: 1, expected: "a", found: "b" } } as const,
		])
			expect(told(links, other)).not.toContain(phrases.t("look.savedAgain"));
		expect(told()).not.toContain(phrases.t("look.savedAgain"));
	});
});
