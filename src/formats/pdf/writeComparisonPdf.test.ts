import { beforeAll, describe, expect, it } from "vitest";
import { type Comparison, compareReports } from "../../domain/milestone/comparison.ts";
import { papers } from "../../domain/report/printChoice.ts";
import { withDecision } from "../../domain/review/changes.ts";
import { answerTexts, changedTitle, gapCountsText, gapKinds, gapTexts, type Sides } from "../../i18n/comparisonWords.ts";
import type { Language } from "../../i18n/languages.ts";
import { everywhere } from "../../testing/hostileReview.ts";
import { fonts } from "../../testing/sampleFonts.ts";
import { type Sample, sampleIn } from "../../testing/sampleReport.ts";
import { plainText, type ReadFile, readPdf } from "./read/readPdf.ts";
import { writeComparisonPdf } from "./writeComparisonPdf.ts";

const sidesOf = (before: Sample, after: Sample): Sides => ({
	before: { name: "October | gate", day: "2026-10-01", report: before.report, texts: before.words.lens },
	after: { name: "Now", day: "2026-11-22", report: after.report, texts: after.words.lens },
});

/** The first gap closed, the second given to somebody. */
async function changed(language: Language, before: Sample): Promise<Sample> {
	const [first, second] = before.report.gaps.map(({ id }) => id);
	return sampleIn(language, (review) =>
		withDecision({ ...review, set: { ...review.set, [first ?? ""]: "inPlace" } }, second ?? "", { owner: "Łukasz Wójcik" }),
	);
}

const languages: Language[] = ["en", "it"];

describe.each(languages)("what changed, as PDF (%s)", (language) => {
	let sides: Sides;
	let words: Sample["words"];
	let comparison: Comparison;
	let read: ReadFile;

	const write = async (options: Parameters<typeof writeComparisonPdf>[3]) =>
		(await writeComparisonPdf(comparison, sides, words, { fonts, ...options })).bytes;

	beforeAll(async () => {
		const before = await sampleIn(language);
		const after = await changed(language, before);
		({ words } = after);
		sides = sidesOf(before, after);
		comparison = compareReports(sides.before.report, sides.after.report);
		read = await readPdf(await write({ label: "Internal" }));
	}, 30_000);

	const has = (text: string) => expect(read.text).toContain(plainText(text));

	it("names both reports, and tells every score before and after", () => {
		for (const { name, day } of [sides.before, sides.after]) has(`${name} · ${words.date(day)}`);
		for (const { before, after } of [comparison.overall, ...comparison.pillars]) has(`${before?.shown} ${after?.shown}`);
		has(gapCountsText(comparison, words));
	});

	it("tells every gap and answer that changed, as it was and as it is", () => {
		expect(comparison.gaps.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["closed", "changed"]));
		for (const change of comparison.gaps) has([changedTitle(change.id, sides), ...gapTexts(change, words)].join(" "));
		for (const change of comparison.answers) has(answerTexts(change, sides, words).join(" "));
		has("Łukasz Wójcik");
	});

	it("has bookmarks, a language, a label on every page, and no sign its font lacks", async () => {
		const kinds = gapKinds.flatMap((kind) => {
			const n = comparison.gaps.filter((change) => change.kind === kind).length;
			return n > 0 ? [words.t(`compare.gaps.${kind}`, { n })] : [];
		});
		const parts = ["compare.scores", "compare.gaps", "compare.answers"] as const;
		expect(read.bookmarks.slice(1).map(({ title }) => title)).toEqual(parts.map((key) => words.t(key)));
		expect(read.bookmarks.flatMap(({ kids }) => kids.map(({ title }) => title))).toEqual(kinds);
		expect(read.isTagged).toBe(true);
		expect(read.language).toBe(language === "en" ? "en-GB" : "it");
		for (const { text } of read.pages) expect(text.match(/Internal/g)).toHaveLength(1);
		expect((await writeComparisonPdf(comparison, sides, words, { fonts })).replaced).toEqual([]);
	});

	it.each(papers)("gives the same bytes for the same two reports: %s", async (paper) => {
		expect(Buffer.from(await write({ paper })).equals(Buffer.from(await write({ paper })))).toBe(true);
	});
});

it("what changed holds its own with hostile texts on both sides", { timeout: 30_000 }, async () => {
	const text = "] | `x` <b>*y*</b> \u202Eabc ) (\\ 中 =1+1";
	const [before, after] = [await sampleIn("en", everywhere("tame")), await sampleIn("en", everywhere(text))];
	const sides = sidesOf(before, after);
	const comparison = compareReports(before.report, after.report);
	const file = await writeComparisonPdf(comparison, sides, after.words, { fonts });
	const read = await readPdf(file.bytes);
	expect(read.text).toContain("] | `x` <b>*y*</b> abc ) (\\ � =1+1");
	expect(read.pages.at(-1)?.text).toContain("U+4E2D");
	expect(file.replaced).toEqual(["中"]);
});
