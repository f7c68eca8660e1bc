import { describe, expect, it } from "vitest";
import { sampleIn } from "../../testing/sampleReport.ts";
import { shown, withEvidence } from "../../testing/withEvidence.ts";
import { writeMarkdown } from "./writeMarkdown.ts";

describe.each(["en", "it"] as const)("evidence in a report (%s)", (language) => {
	it("says its files, what was accepted from them, and what speaks against it", async () => {
		const { report, words, lens } = await sampleIn(language, withEvidence);
		const text = writeMarkdown(report, words, lens).replaceAll("\\", "");
		const { t } = words;
		expect(text).toContain(t("evidence.report.accepted"));
		expect(text).toContain("0123456789abcdef");
		expect(text).toContain(t("evidence.format.az-resource-list"));
		expect(text).toContain(t("evidence.mark.confirmed"));
		expect(report.evidence?.share.confirmed).toBeGreaterThan(0);
		expect(text).toContain(`${report.evidence?.share.confirmed}%`);
		expect(report.contradictions.some(({ kind, requirement }) => kind === "evidence" && requirement === shown.against)).toBe(
			true,
		);
		const place = t("contradiction.row", { file: "", row: "7" });
		expect(text.split("\n").some((line) => line.includes("sshPublicAccess") && line.includes(place))).toBe(true);
	});

	it("says what people gave: kind, day, what it covers; of a file its name, size and hash", async () => {
		const { report, words, lens } = await sampleIn(language, withEvidence);
		const text = writeMarkdown(report, words, lens).replaceAll("\\", "");
		const { t } = words;
		const lines = text.split("\n").filter((line) => line.includes("example.com/ssh"));
		// At the question, and at the gap that it covers.
		expect(lines.length).toBe(2);
		for (const line of lines) {
			expect(line).toContain(t("given.kind.test"));
			expect(line).toContain(words.date("2026-01-15"));
			expect(line).toContain(t("given.stale", { n: 90 }));
			expect(line).toContain(words.lens.recommendations[shown.accepted]?.title);
		}
		const file = text.split("\n").find((line) => line.includes("portal *1*"));
		expect(file).toContain("fedcba9876543210".repeat(4));
		expect(file).toContain(words.number(35));
		expect(text).toContain(t("given.count.files", { n: 1 }));
	});

	it("says nothing where no file came in", async () => {
		const { report, words, lens } = await sampleIn(language);
		expect(report.evidence).toBeUndefined();
		expect(writeMarkdown(report, words, lens)).not.toContain(`## ${words.t("evidence.title")}`);
	});
});
