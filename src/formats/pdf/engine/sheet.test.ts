import { describe, expect, it } from "vitest";
import { fonts } from "../../../testing/sampleFonts.ts";
import { readPdf } from "../read/readPdf.ts";
import { textRow } from "./blocks.ts";
import { paperSizes } from "./paper.ts";
import { body, pageOf, small, styled } from "./paragraph.ts";
import { Pen } from "./pen.ts";
import { type Row, together } from "./row.ts";
import { Sheet } from "./sheet.ts";
import { table } from "./table.ts";

function newSheet(): Sheet {
	return new Sheet(
		new Pen(fonts, {
			paper: paperSizes.a4,
			pageText: (page) => `p. ${page}`,
			tells: (place) => place !== "left out",
		}),
	);
}

/** A row of so many lines, each its own paragraph. */
const block = (sheet: Sheet, name: string, lines: number, more: Partial<Row> = {}): Row =>
	textRow(
		sheet,
		Array.from({ length: lines }, (_, index) => body(`${name}${index + 1}`)),
		sheet.tag("P"),
		more,
	);

async function pagesOf(sheet: Sheet): Promise<string[]> {
	sheet.finish();
	return (await readPdf(sheet.pen.bytes())).pages.map(({ text }) => text);
}

describe("pages", { timeout: 30_000 }, () => {
	it("keep a heading with what follows", async () => {
		const sheet = newSheet();
		sheet.add(block(sheet, "a", 54), block(sheet, "Heading", 1, { keep: true }), block(sheet, "b", 3));
		const [first, second] = await pagesOf(sheet);
		expect(first).toMatch(/a54$/);
		expect(second).toMatch(/^Heading1 b1/);
	});

	it("cut long rows, and hold short ones together", async () => {
		const sheet = newSheet();
		sheet.add(block(sheet, "a", 50), block(sheet, "cut", 20));
		const [first, second] = await pagesOf(sheet);
		expect(first).toMatch(/cut\d$/);
		expect(second).toMatch(/cut20$/);
		const other = newSheet();
		other.add(block(other, "a", 50), ...together([block(other, "b", 4), block(other, "c", 4)], 60));
		expect((await pagesOf(other))[1]).toMatch(/^b1 .* c4$/);
	});

	it("repeat the head of a table", async () => {
		const sheet = newSheet();
		const rows = Array.from({ length: 60 }, (_, index) => ({ cells: [`row ${index + 1}`, "x"] }));
		sheet.add(...table(sheet, [{ width: 100 }, { width: 70 }], ["First", "Second"], rows));
		const pages = await pagesOf(sheet);
		expect(pages).toHaveLength(2);
		for (const page of pages) expect(page).toMatch(/^First Second row/);
		expect(pages.join(" ").match(/row \d+/g)).toHaveLength(60);
	});

	it("set every cell of a table in one size, which readers that go by geometry need to take it as one", async () => {
		const sheet = newSheet();
		const large = styled({ size: 14 }, "large");
		sheet.add(...table(sheet, [{ width: 100 }, { width: 70 }], ["First", "Second"], [{ cells: [[large, small("small")], "x"] }]));
		sheet.finish();
		const sizes = (await readPdf(sheet.pen.bytes())).pages[0]?.items.map(({ size }) => size);
		expect(new Set(sizes).size).toBe(1);
	});

	it("know the page of what comes later", async () => {
		const sheet = newSheet();
		sheet.add(textRow(sheet, [body("See ", pageOf("there"))], sheet.tag("P")));
		sheet.breakPage();
		sheet.add(block(sheet, "a", 1, { anchors: ["there"] }));
		const [first] = await pagesOf(sheet);
		expect(first).toBe("See p. 2");
	});

	it("refuse a link that leads nowhere", () => {
		const sheet = newSheet();
		sheet.add(textRow(sheet, [body(pageOf("nowhere"))], sheet.tag("P")));
		expect(() => sheet.finish()).toThrow("nowhere");
	});
});
