import { describe, expect, it } from "vitest";
import { findRequirement } from "../../domain/report/reportRows.ts";
import type { Language } from "../../i18n/languages.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { cellsOf, lines, readMarkdown, section } from "../../testing/readMarkdown.ts";
import { type Sample, sampleIn } from "../../testing/sampleReport.ts";
import { apart, withSheets } from "../../testing/withSheets.ts";
import { writeMarkdown } from "./writeMarkdown.ts";

const read = ({ report, words, lens }: Sample) => readMarkdown(writeMarkdown(report, words, lens));

const languages: Language[] = ["en", "it"];

describe.each(languages)("where assessors disagree, as Markdown (%s)", async (language) => {
	const sample = await sampleIn(language, withSheets);
	const { report, words } = sample;
	const { t } = words;
	const own = section(read(sample).blocks, t("export.assessors"));
	const titleOf = (id: string) => requirementTitle(findRequirement(report, id)?.namedBy ?? "?", words.lens);

	it("says who answered apart, and how far they agree", () => {
		const [who, said] = lines(own);
		for (const name of ["Ada | Lovelace", "Bo", "Νίκος"]) expect(who).toContain(name);
		expect(said).toContain(t("together.sum", { mean: "50%", same: 1, compared: 3 }));
	});

	it("tells each disagreement, the gravest first: who said what, the consensus and the dissent", () => {
		const [first, second, ...more] = cellsOf(own);
		const say = (status: "inPlace" | "partial" | "missing" | "unknown", names: string) => `${t(`status.${status}`)}: ${names}`;
		expect(more).toEqual([]);
		expect(first?.[0]).toContain(titleOf(apart.identity));
		expect(first?.slice(1)).toEqual([
			"0%",
			[say("inPlace", "Ada | Lovelace"), say("missing", "Bo"), say("unknown", "Νίκος")].join("; "),
			t("status.partial"),
			"Bo | still sees *nothing* of it.",
		]);
		expect(second?.[0]).toContain(titleOf(apart.idle));
		expect(second?.slice(1, 3)).toEqual(["50%", [say("inPlace", "Bo, Νίκος"), say("partial", "Ada | Lovelace")].join("; ")]);
	});
});

describe("without sheets", async () => {
	it("nothing is said of assessors", async () => {
		const sample = await sampleIn("en");
		expect(writeMarkdown(sample.report, sample.words, sample.lens)).not.toContain(sample.words.t("export.assessors"));
	});

	it("one sheet alone disagrees with the review's own answers only", async () => {
		const sample = await sampleIn("en", (review) => ({ ...review, sheets: withSheets(review).sheets.slice(0, 1) }));
		const own = section(read(sample).blocks, sample.words.t("export.assessors"));
		expect(lines(own)[1]).toContain(sample.words.t("together.sum.one"));
		expect(lines(own)[2]).toBe(sample.words.t("export.assessors.own", { n: 2 }));
		expect(cellsOf(own).map(([, agreement]) => agreement)).toEqual(["–", "–"]);
	});
});
