/** Texts in scripts that the font lacks: drawn by the device, with their text beneath. */
import { beforeAll, describe, expect, it } from "vitest";
import type { PrintSection } from "../../domain/report/printChoice.ts";
import { blankDrawer } from "../../domain/report/signDrawer.ts";
import { emptyAnswer } from "../../domain/review/answer.ts";
import type { Review } from "../../domain/review/review.ts";
import { readTags } from "../../testing/readPdfTags.ts";
import { fonts } from "../../testing/sampleFonts.ts";
import { sampleIn } from "../../testing/sampleReport.ts";
import { stubDrawer } from "../../testing/stubDrawer.ts";
import { type ReadFile, readPdf } from "./read/readPdf.ts";
import { type PdfFile, type PdfOptions, writePdf } from "./writePdf.ts";

const name = "需要予測と決済スコアリング";
const hebrew = "מבחן של המערכת";
const arabic = "عمر الخطيب";
const emoji = "👩‍💻";
const long = "可用性を高めるために、複数の地域で動かす。".repeat(20);

const sections: PrintSection[] = ["summary", "profile", "signOff"];

const typed = (review: Review): Review => ({
	...review,
	workload: { ...review.workload, name, owner: arabic, description: `${hebrew}\n${long}\n${emoji} ready` },
	answers: { ...review.answers, "ops-iac": { ...emptyAnswer, note: long } },
});

async function write(options: Partial<PdfOptions>): Promise<{ file: PdfFile; read: ReadFile }> {
	const { report, words, lens } = await sampleIn("en", typed);
	const file = await writePdf(report, words, lens, { fonts, sections, ...options });
	return { file, read: await readPdf(file.bytes) };
}

const withoutSpaces = (text: string) => text.replaceAll(" ", "");

describe("signs that the font lacks", () => {
	let drawn: Awaited<ReturnType<typeof write>>;
	beforeAll(async () => {
		drawn = await write({ drawer: stubDrawer() });
	});

	it("are copied and found as they were typed", () => {
		const { text } = drawn.read;
		for (const typed of [name, hebrew, arabic, emoji]) expect(text).toContain(typed);
		expect(withoutSpaces(text)).toContain(long);
		expect(text).not.toContain("\uFFFD");
		expect(drawn.file.replaced).toEqual([]);
	});

	it("are read aloud as they were typed", async () => {
		const all = (element: Awaited<ReturnType<typeof readTags>>): string => element.text + element.kids.map(all).join(" ");
		expect(all(await readTags(drawn.file.bytes))).toContain(name);
	});

	it("stay within the page, in lines that break between signs and not before a full stop", () => {
		const lines = drawn.read.pages.flatMap(({ items }) =>
			items.filter(({ text }) => /^[\p{Script=Han}\p{Script=Hiragana}、。]/u.test(text)),
		);
		expect(lines.length).toBeGreaterThan(4);
		for (const { x, width, text } of lines) {
			expect(x + width).toBeLessThan(191);
			expect(text).not.toMatch(/^[、。]/);
		}
	});

	it("take little room in the file: each picture stands in it once", async () => {
		const { file } = await write({});
		expect(drawn.file.bytes.length - file.bytes.length).toBeLessThan(60_000);
	});

	it("fill the same pages whatever the device draws", async () => {
		const { read } = await write({ drawer: blankDrawer([]) });
		expect(read.pages.map(({ items }) => items)).toEqual(drawn.read.pages.map(({ items }) => items));
	});

	it("are named where the device lacks them, too, and without any device", async () => {
		const { file, read } = await write({ drawer: stubDrawer(["需", "👩"]) });
		expect(file.replaced).toEqual(["需", "👩"]);
		expect(read.pages.at(-1)?.text).toContain("U+9700, U+1F469");
		expect(read.text).toContain(`\uFFFD${name.slice(1)}`);
		const named = await write({});
		expect(named.file.replaced).toEqual(expect.arrayContaining([...name]));
	});
});
