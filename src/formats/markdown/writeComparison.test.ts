import { describe, expect, it } from "vitest";
import { compareReports } from "../../domain/milestone/comparison.ts";
import { withDecision, withStatus } from "../../domain/review/changes.ts";
import { gapTexts, type Sides } from "../../i18n/comparisonWords.ts";
import type { Language } from "../../i18n/languages.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { everywhere, hostileTexts } from "../../testing/hostileReview.ts";
import { cellsOf, lines, readMarkdown, section } from "../../testing/readMarkdown.ts";
import { sampleIn } from "../../testing/sampleReport.ts";
import { writeComparison } from "./writeComparison.ts";

const languages: Language[] = ["en", "it"];

describe.each(languages)("a comparison as Markdown (%s)", async (language) => {
	const before = await sampleIn(language);
	const { words } = before;
	const { t } = words;
	const [closed, changed] = before.report.gaps;
	if (!closed || !changed) throw new Error("the sample has two gaps");
	const after = await sampleIn(language, (review) =>
		withDecision(withStatus(review, closed.id, "inPlace"), changed.id, { owner: "Ada" }),
	);
	const sidesOf = (name: string, reports = [before.report, after.report] as const): Sides => ({
		before: { name, day: "2026-10-01", report: reports[0], texts: words.lens },
		after: { name: t("compare.now"), day: "2026-11-22", report: reports[1], texts: words.lens },
	});
	const read = (sides: Sides) =>
		readMarkdown(writeComparison(compareReports(sides.before.report, sides.after.report), sides, words)).blocks;

	it("tells the scores before and after and by how much they moved", () => {
		const [overall, ...pillars] = cellsOf(section(read(sidesOf("October")), t("compare.scores")));
		expect(overall?.slice(0, 3)).toEqual([t("report.overall"), before.report.overall?.shown, after.report.overall?.shown]);
		expect(pillars.map(([, , score]) => score)).toEqual(after.report.pillars.map(({ score }) => score?.shown));
		expect(pillars.some(([, , , move]) => /\d/.test(move ?? ""))).toBe(true);
	});

	it("tells which gap closed and what changed about another", () => {
		const blocks = read(sidesOf("October"));
		const [own] = cellsOf(section(blocks, t("compare.gaps.closed", { n: 1 })));
		expect(own).toEqual([
			requirementTitle(closed.namedBy, words.lens),
			expect.stringContaining(t(`risk.${closed.risk}`)),
			t("status.inPlace"),
		]);
		const rows = cellsOf(section(blocks, t("compare.gaps.changed", { n: 1 })));
		expect(rows).toEqual([[requirementTitle(changed.namedBy, words.lens), expect.any(String), expect.stringContaining("Ada")]]);
	});

	it("says so where nothing changed", () => {
		const blocks = read(sidesOf("October", [before.report, before.report]));
		expect(lines(section(blocks, t("compare.answers")))).toEqual([t("compare.answers.none")]);
		expect(cellsOf(section(blocks, t("compare.scores")))[0]?.[3]).toBe(t("compare.same"));
	});

	it.each(hostileTexts)("reads back every text as it was typed: %j", async (text) => {
		const hostile = await sampleIn(language, (review) => withStatus(everywhere(text)(review), closed.id, "inPlace"));
		const former = await sampleIn(language, everywhere(text));
		const sides = sidesOf(text, [former.report, hostile.report]);
		const blocks = read(sides);
		const seen = text.replace(/\r\n?/g, "\n");
		expect(lines(blocks)[0]?.startsWith(seen)).toBe(true);
		const [change] = compareReports(former.report, hostile.report).gaps;
		const [own] = cellsOf(section(blocks, t("compare.gaps.closed", { n: 1 })));
		expect(own?.[1]).toBe(change && gapTexts(change, words)[0].replace(/\r\n?/g, "\n"));
	});
});
