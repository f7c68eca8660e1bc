/** A report whose lens is written in another language than the report says so of each text of the lens. */
import { describe, expect, it } from "vitest";
import type { ReadElement } from "../testing/readPdfTags.ts";
import { readTags } from "../testing/readPdfTags.ts";
import { fonts } from "../testing/sampleFonts.ts";
import { sampleIn } from "../testing/sampleReport.ts";
import { writeHtml } from "./html/writeHtml.ts";
import { writePdf } from "./pdf/writePdf.ts";

const english = (await sampleIn("en")).words.lens;
const { report, words, lens } = await sampleIn("it");
const titles = new Set(Object.values(english.recommendations).map(({ title }) => title));
const [title = ""] = titles;

const all = (element: ReadElement): ReadElement[] => [element, ...element.kids.flatMap(all)];

describe("an Italian report over a lens in English", () => {
	const mixed = { ...words, lens: english };

	it("marks the texts of the lens on a web page, and nothing else", () => {
		const page = writeHtml(report, mixed, lens);
		expect(page).toContain('<html lang="it">');
		const marked = [...page.matchAll(/<span lang="en">([^<]*)<\/span>/g)].map(([, text]) => text);
		expect(marked.length).toBeGreaterThan(200);
		expect(marked).toContain(title);
		expect(marked).not.toContain(words.t("risk.short.high"));
		expect(writeHtml(report, words, lens)).not.toContain('<span lang="');
	});

	it("marks them in a PDF", async () => {
		const { bytes } = await writePdf(report, mixed, lens, { fonts, extent: "report" });
		const marked = all(await readTags(bytes)).filter(({ notes }) => notes.includes("/Lang (en)"));
		expect(marked.length).toBeGreaterThan(20);
		expect(marked.filter(({ text }) => titles.has(text)).length).toBeGreaterThan(10);
	});
});

it("a translation that lacks a text marks that one alone", () => {
	const borrowed = new Map([[title, "en"]]);
	const named = Object.fromEntries(
		Object.entries(words.lens.recommendations).map(([id, texts], index) => [id, index === 0 ? { ...texts, title } : texts]),
	);
	const page = writeHtml(report, { ...words, lens: { ...words.lens, recommendations: named, borrowed } }, lens);
	const marked = new Set(
		[...page.matchAll(/<span lang="(\w+)">([^<]*)<\/span>/g)].map(([, language, text]) => `${language} ${text}`),
	);
	expect([...marked]).toEqual([`en ${title}`]);
});
