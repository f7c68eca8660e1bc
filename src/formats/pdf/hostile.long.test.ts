import { beforeAll, describe, expect, it } from "vitest";
import type { PrintSection } from "../../domain/report/printChoice.ts";
import { emptyAnswer } from "../../domain/review/answer.ts";
import { withWorkload } from "../../domain/review/changes.ts";
import { everywhere, hostileTexts } from "../../testing/hostileReview.ts";
import { fonts } from "../../testing/sampleFonts.ts";
import { sampleIn } from "../../testing/sampleReport.ts";
import { codePointName, withoutControls } from "./engine/text.ts";
import { plainText, type ReadFile, readPdf } from "./read/readPdf.ts";
import { writePdf } from "./writePdf.ts";

/** Those that hold what people type, without the long ones. */
const brief: PrintSection[] = ["summary", "plan", "decisions", "scenarios", "votes", "signOff", "tensions", "profile"];

async function read(text: string, sections: PrintSection[]) {
	const { report, words, lens } = await sampleIn("en", everywhere(text));
	const { bytes, replaced } = await writePdf(report, words, lens, { fonts, sections, label: text });
	const file = await readPdf(bytes);
	const notice = words.t("pdf.replaced");
	const parts = file.bookmarks.slice(1).filter(({ title }) => title !== notice);
	return { file, replaced, outline: parts.map(({ title, kids }) => [title, kids.length]) };
}

const outside = ({ links }: ReadFile) => links.flatMap(({ to }) => (typeof to === "string" ? [to] : []));

describe("hostile text in the PDF", { timeout: 30_000 }, () => {
	let tame: unknown;
	beforeAll(async () => {
		tame = (await read("tame", brief)).outline;
	}, 30_000);

	it.each(hostileTexts)("adds no bookmark, part or link, and stays legible: %j", async (text) => {
		const { file, replaced, outline } = await read(text, brief);
		expect(outline).toEqual(tame);
		expect(outside(file)).toEqual([]);
		const legible = plainText(withoutControls(text).normalize("NFKC"));
		if (replaced.length === 0) expect(file.text.normalize("NFKC")).toContain(legible);
		else for (const sign of replaced) expect(file.pages.at(-1)?.text).toContain(codePointName(sign));
	});

	it.each(hostileTexts.filter((text) => /[:<]/.test(text)))("is no link of an answer: %j", async (text) => {
		expect(outside((await read(text, ["questions"])).file)).toEqual([]);
	});
});

describe("long text in the PDF", () => {
	it("stays within the page, whatever the width of a word, to its last words", async () => {
		const word = "x".repeat(3000);
		const note = `${"A long note about everything. ".repeat(600)}The last words.`;
		const sample = await sampleIn("en", (review) => ({
			...withWorkload(review, { name: `A name ${word}`, description: note }),
			answers: { "ops-iac": { ...emptyAnswer, note, links: [`https://example.com/${word}`] } },
		}));
		const { report, words, lens } = sample;
		const sections = ["summary", "profile", "questions"] as const;
		const read = await readPdf((await writePdf(report, words, lens, { fonts, sections })).bytes);
		expect(read.text.split("The last words.").length - 1).toBe(2);
		for (const item of read.pages.flatMap(({ items }) => items)) expect(item.x + item.width).toBeLessThan(191);
	});
});
