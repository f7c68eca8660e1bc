import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { papers } from "../../domain/report/printChoice.ts";
import { emptyAnswer } from "../../domain/review/answer.ts";
import { withDecision } from "../../domain/review/changes.ts";
import type { Treatment } from "../../domain/review/decision.ts";
import type { Review } from "../../domain/review/review.ts";
import { fonts } from "../../testing/sampleFonts.ts";
import { sampleIn } from "../../testing/sampleReport.ts";
import { textRow } from "./engine/blocks.ts";
import { paperSizes } from "./engine/paper.ts";
import { body } from "./engine/paragraph.ts";
import { Pen } from "./engine/pen.ts";
import type { Row } from "./engine/row.ts";
import { Sheet } from "./engine/sheet.ts";
import { bodyOf, readPdf } from "./read/readPdf.ts";
import { writePdf } from "./writePdf.ts";

/** How many lines a block has, and whether it is a heading. */
const blocks = fc.array(fc.record({ lines: fc.integer({ min: 1, max: 70 }), isHeading: fc.boolean() }), {
	minLength: 2,
	maxLength: 40,
});

/** Rows that note the page on which each begins. */
function noted(sheet: Sheet, all: { lines: number; isHeading: boolean }[]): number[] {
	const pages: number[] = [];
	for (const [index, { lines, isHeading }] of all.entries()) {
		const paragraphs = Array.from({ length: isHeading ? 1 : lines }, () => body("x"));
		const note: Row = { cells: [], keep: true, picture: { height: 0, draw: () => pages.push(sheet.pen.page), tag: null } };
		const keep = isHeading && index < all.length - 1;
		sheet.add(note, textRow(sheet, paragraphs, sheet.tag("P"), { keep, above: 3 }));
	}
	sheet.finish();
	return pages;
}

/** Notes, decisions and answers of many lengths, so that pages break elsewhere each time. */
function varied(review: Review, lengths: number[]): Review {
	const at = (index: number) => lengths[index % lengths.length] ?? 0;
	const treatments: Treatment[] = ["accept", "defer", "transfer", "mitigate"];
	const words = (count: number) => "So it was said. ".repeat(count);
	const answers = Object.entries(review.answers).map(([id, answer], index) => [
		id,
		{ ...emptyAnswer, ...answer, note: words(at(index)) },
	]);
	const changed: Review = { ...review, answers: Object.fromEntries(answers) };
	return Object.keys(review.decisions).reduce(
		(all, id, index) =>
			withDecision(all, id, {
				treatment: treatments[at(index) % 4] ?? "accept",
				reason: words(at(index + 1)),
				note: words(at(index + 2)),
			}),
		changed,
	);
}

describe("headings", () => {
	it("stay with what follows, however long it is", () => {
		fc.assert(
			fc.property(fc.constantFrom(...papers), blocks, (paper, all) => {
				const pen = new Pen(fonts, { paper: paperSizes[paper], pageText: String, tells: () => true });
				const pages = noted(new Sheet(pen), all);
				for (const [index, { isHeading }] of all.entries())
					if (isHeading && index < all.length - 1) expect(pages[index + 1]).toBe(pages[index]);
			}),
			{ numRuns: 25 },
		);
	});

	/** One report a paper: the pages break elsewhere on each, and the rule above holds for any length. */
	const lengths = fc.sample(fc.array(fc.nat(30), { minLength: 7, maxLength: 7 }), { numRuns: papers.length, seed: 11 });

	it.each([...papers.entries()])("are never the last thing on a page of a report (%i: %s)", async (place, paper) => {
		const { report, words, lens } = await sampleIn("en", (review) => varied(review, lengths[place] ?? []));
		const { pages } = await readPdf((await writePdf(report, words, lens, { fonts, paper })).bytes);
		expect(pages.length).toBeGreaterThan(20);
		for (const page of pages) {
			const lowest = Math.max(...bodyOf(page).map(({ y }) => y));
			const last = bodyOf(page).filter(({ y }) => y > lowest - 1);
			for (const { size, text } of last) expect(size, text).toBeLessThan(11);
		}
	});
});
