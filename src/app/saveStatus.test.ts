import { describe, expect, it } from "vitest";
import { problem } from "../domain/result.ts";
import { en } from "../i18n/en.ts";
import { loadMessages } from "../i18n/loadMessages.ts";
import { phrasesOf } from "../i18n/phrases.ts";
import { reasonText } from "./SaveStatus.tsx";

const italian = await loadMessages("it");

describe("why a change is not saved", () => {
	const refused = { state: "refused", problem: problem("tooLong", "workload.name", { limit: 100_000, found: 100_001 }) } as const;

	it("is told with the figures of the problem", () => {
		expect(reasonText(refused, phrasesOf("en", en))).toBe("The text has 100,001 characters; 100,000 is the most.");
		expect(reasonText(refused, phrasesOf("it", italian))).toBe("Il testo ha 100.001 caratteri; il massimo è 100.000.");
	});

	it.each(["journalOnly", "memoryOnly", "newerDatabase", "databaseGone", "changedElsewhere"] as const)(
		"is told when storage fails: %s",
		(reason) => {
			expect(reasonText({ state: "failed", reason }, phrasesOf("en", en))).toBe(en[`problem.${reason}`]);
		},
	);

	it("is nothing while all is well", () => {
		expect(reasonText({ state: "saved" }, phrasesOf("en", en))).toBeNull();
	});
});
