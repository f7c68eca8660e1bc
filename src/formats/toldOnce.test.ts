/** The report is told once: PDF, web page and Markdown, read back by independent readers, say the same block by block. */
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { sampleIn } from "../testing/sampleReport.ts";
import { sayingAll } from "../testing/sayingAll.ts";
import { gapIn, toldBy, toldByMarkdown, toldByPage } from "../testing/toldBy.ts";
import { writeHtml } from "./html/writeHtml.ts";
import { writeMarkdown } from "./markdown/writeMarkdown.ts";

describe.each(["en", "it"] as const)("the files of a review (%s)", (language) => {
	it("in which all is said tell the same, block by block", async () => {
		const { pdf, html, markdown } = await toldBy(await sampleIn(language, sayingAll));
		expect(html.length).toBeGreaterThan(50);
		expect(markdown).toEqual(html);
		expect(pdf).toEqual(html);
	});

	it("differ where one report says more than another", async () => {
		const [one, other] = [await sampleIn(language), await sampleIn(language, sayingAll)];
		const page = toldByPage(parse(writeHtml(one.report, one.words, one.lens)));
		expect(toldByMarkdown(writeMarkdown(other.report, other.words, other.lens), gapIn(other.words))).not.toEqual(page);
		expect(toldByMarkdown(writeMarkdown(one.report, one.words, one.lens), gapIn(one.words))).toEqual(page);
	});
});
