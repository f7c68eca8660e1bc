import { describe, expect, it } from "vitest";
import type { Language } from "../../i18n/languages.ts";
import { requirementTitle, worthText } from "../../i18n/reportWords.ts";
import { lines, readMarkdown } from "../../testing/readMarkdown.ts";
import { sampleIn } from "../../testing/sampleReport.ts";
import { writeGapMarkdown } from "./writeGapMarkdown.ts";
import { writeMarkdown } from "./writeMarkdown.ts";

const languages: Language[] = ["en", "it"];

describe.each(languages)("one gap as Markdown that stands alone (%s)", async (language) => {
	const { report, words, lens } = await sampleIn(language);
	const unlinked = writeMarkdown(report, words, lens).replaceAll(/\[([^\]]*)\]\(#[^)]*\)/g, "$1");

	it.each(report.orders.riskFirst)("tells %s as the whole report does, and links to nothing that is not there", (id) => {
		const gap = report.gaps.find((candidate) => candidate.id === id);
		if (!gap) throw new Error(id);
		const text = writeGapMarkdown(report, id, words, lens);
		const { blocks, links } = readMarkdown(text);
		expect(blocks[0]).toEqual({ kind: "heading", level: 2, text: requirementTitle(gap.namedBy, words.lens) });
		expect(text).toContain(worthText(gap.net24, words));
		expect(lines(blocks).at(-1)).toContain(report.workload.name);
		expect(links.filter(({ href }) => href.startsWith("#"))).toEqual([]);
		const body = text.split("\n\n").slice(2, -2);
		expect(body.length).toBeGreaterThan(8);
		for (const block of body) expect(unlinked.includes(block.trimEnd()), block).toBe(true);
	});

	it("is empty for what is no gap", () => {
		expect(writeGapMarkdown(report, "no-such-gap", words, lens)).toBe("");
	});
});
