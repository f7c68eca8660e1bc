import { beforeAll, describe, expect, it } from "vitest";
import { findRequirement } from "../../../domain/report/reportRows.ts";
import type { Language } from "../../../i18n/languages.ts";
import { requirementTitle } from "../../../i18n/reportWords.ts";
import { fonts } from "../../../testing/sampleFonts.ts";
import { samplePdf } from "../../../testing/samplePdf.ts";
import { type Sample, sampleIn } from "../../../testing/sampleReport.ts";
import { apart, withSheets } from "../../../testing/withSheets.ts";
import { partOf, plainText, type ReadFile, readPdf } from "../read/readPdf.ts";
import { writePdf } from "../writePdf.ts";

const languages: Language[] = ["en", "it"];

describe.each(languages)("where assessors disagree, as PDF (%s)", (language) => {
	let sample: Sample;
	let read: ReadFile;

	beforeAll(async () => {
		sample = await sampleIn(language, withSheets);
		const { report, words, lens } = sample;
		read = await readPdf((await writePdf(report, words, lens, { fonts, sections: ["assessors"] })).bytes);
	}, 30_000);

	it("says who answered apart, how far they agree, and each disagreement, the gravest first", () => {
		const { report, words } = sample;
		const { t } = words;
		const part = partOf(read, t("export.assessors"));
		const titleOf = (id: string) => requirementTitle(findRequirement(report, id)?.namedBy ?? "?", words.lens);
		expect(part).toContain(plainText(t("together.sum", { mean: "50%", same: 1, compared: 3 })));
		const identity = part.indexOf(titleOf(apart.identity));
		const idle = part.indexOf(titleOf(apart.idle));
		expect(identity).toBeGreaterThan(0);
		expect(idle).toBeGreaterThan(identity);
		const first = part.slice(identity, idle);
		expect(first).toContain("0%");
		expect(first).toContain(`${t("status.inPlace")}: Ada | Lovelace;`);
		expect(first).toContain(`${t("status.missing")}: Bo`);
		expect(first).toContain(t("status.partial"));
		expect(first).toContain("Bo | still sees *nothing* of it.");
		expect(part.slice(idle)).toContain("50%");
	});

	it("says nothing of assessors where no sheet came in", async () => {
		const { sample, read } = await samplePdf(language);
		expect(read.bookmarks.map(({ title }) => title)).not.toContain(sample.words.t("export.assessors"));
	});
});
