import { beforeAll, describe, expect, it } from "vitest";
import { type Paper, type PrintSection, papers, printSections } from "../../domain/report/printChoice.ts";
import { sectionTitle } from "../../i18n/sectionWords.ts";
import { sectionsOf } from "../../report/order.ts";
import { fonts } from "../../testing/sampleFonts.ts";
import { samplePdf } from "../../testing/samplePdf.ts";
import { type Sample, sampleIn } from "../../testing/sampleReport.ts";
import { bodyOf, type ReadFile, readPdf } from "./read/readPdf.ts";
import { type PdfOptions, writePdf } from "./writePdf.ts";

const write = async ({ report, words, lens }: Sample, options: Partial<PdfOptions>) =>
	(await writePdf(report, words, lens, { fonts, ...options })).bytes;

describe("what a reader asks of a PDF", () => {
	let sample: Sample;
	beforeAll(async () => {
		sample = await sampleIn("en");
	});

	/** All but the cover and the notice of signs that the font lacks, which nobody chooses. */
	const parts = ({ bookmarks }: ReadFile) =>
		bookmarks.slice(1).flatMap(({ title }) => (title === sample.words.t("pdf.replaced") ? [] : [title]));
	const titles = (sections: PrintSection[]) => sections.map((section) => sectionTitle(section, sample.report, sample.words));

	it("is every section that has something to say, unless some were chosen", async () => {
		const { read } = await samplePdf("en");
		expect(parts(read)).toEqual(titles(sectionsOf(sample.report)));
		expect(sectionsOf(sample.report)).toContain("decisions");
		expect(sectionsOf(sample.report)).not.toContain("assessors");
	});

	it.each<[string, PrintSection[]]>([
		["what a decision maker reads", ["summary", "decisions", "signOff"]],
		["the gaps alone", ["gaps"]],
		["all but the gaps and questions", printSections.filter((section) => section !== "gaps" && section !== "questions")],
		["nothing but the cover", []],
	])("is only what was chosen: %s", async (_, sections) => {
		const read = await readPdf(await write(sample, { sections }));
		expect(parts(read)).toEqual(titles(sectionsOf(sample.report).filter((section) => sections.includes(section))));
		const inside = read.links.flatMap(({ to }) => (typeof to === "number" ? [to] : []));
		for (const page of inside) expect(page).toBeGreaterThan(0);
		for (const { text } of read.pages) expect(text).not.toMatch(/p\. (undefined|0)/);
		const hasGaps = sections.includes("gaps");
		expect(read.text.includes(sample.words.t("report.why.formula"))).toBe(hasGaps);
	});

	it.each<[Paper, number, number]>([
		["a4", 210, 297],
		["letter", 215.9, 279.4],
	])("is on the paper that was chosen, within its margins: %s", async (paper, width, height) => {
		const usual = paper === "a4" ? (await samplePdf("en")).read : null;
		const read = usual ?? (await readPdf(await write(sample, { paper, label: "Confidential" })));
		for (const page of read.pages) {
			expect(page.width).toBeCloseTo(width, 1);
			expect(page.height).toBeCloseTo(height, 1);
			for (const { x, width: own, y } of page.items) {
				expect(x).toBeGreaterThan(19.9);
				expect(x + own).toBeLessThan(width - 19.9);
				expect(y).toBeLessThan(height - 12);
			}
			for (const { y } of bodyOf(page)) expect(y).toBeLessThan(height - 25);
		}
	});

	it("says on every page how confidential it is", async () => {
		const read = await readPdf(
			await write(sample, { label: " For the board | only ", sections: ["summary", "decisions", "gaps"] }),
		);
		expect(read.pages.length).toBeGreaterThan(5);
		for (const { text } of read.pages) expect(text.match(/For the board \| only/g)).toHaveLength(1);
	});

	it.each(papers)("gives the same bytes for the same review: %s", async (paper) => {
		const options: Partial<PdfOptions> = { paper, sections: ["summary", "decisions", "signOff"], label: "Internal" };
		const [one, two] = [await write(sample, options), await write(await sampleIn("en"), options)];
		expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
	});
});
