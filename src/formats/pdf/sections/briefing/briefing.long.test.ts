import { describe, expect, it } from "vitest";
import english from "../../../../../content/samples/fraud-scoring.en.json";
import italian from "../../../../../content/samples/fraud-scoring.it.json";
import { briefingOf } from "../../../../domain/report/briefing.ts";
import { buildReport } from "../../../../domain/report/report.ts";
import { withOpenReason, withTarget } from "../../../../domain/review/changes.ts";
import type { Review } from "../../../../domain/review/review.ts";
import { unknownTitle, verdictSentence } from "../../../../i18n/briefingWords.ts";
import type { Language } from "../../../../i18n/languages.ts";
import { requirementTitle } from "../../../../i18n/reportWords.ts";
import { targetText } from "../../../../i18n/targetWords.ts";
import { parseMaking } from "../../../../parse/making.ts";
import { parseReview } from "../../../../parse/review.ts";
import { fonts } from "../../../../testing/sampleFonts.ts";
import { sampleIn } from "../../../../testing/sampleReport.ts";
import { sealedSampleIn } from "../../../../testing/sealedSample.ts";
import { makeSealedFile, makingFor, writeSealed } from "../../../../testing/writeSealed.ts";
import { plainText, readPdf } from "../../read/readPdf.ts";
import { type PdfOptions, writePdf } from "../../writePdf.ts";

const today = "2026-11-29";
const samples: Record<Language, unknown> = { en: english, it: italian };

async function written(language: Language, options: Partial<PdfOptions>, change = (review: Review) => review) {
	const parsed = parseReview(samples[language]);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	const { review, lens, words } = await sampleIn(language, () => change(parsed.value));
	const report = buildReport(lens, review, today);
	const file = await writePdf(report, words, lens, { fonts, ...options });
	return { report, words, pages: file.pages, read: await readPdf(file.bytes.slice()) };
}

/** No acceptance that ran out, no statements that do not fit together, and a reason for what is not known. */
const settled = (review: Review): Review => withOpenReason({ ...review, decisions: {}, set: {} }, "Known in May.");

const unsaid = (review: Review): Review => ({ ...review, answers: {}, set: {}, decisions: {}, sheets: [], participants: [] });

describe.each(["en", "it"] as const)("the briefing as PDF (%s)", (language) => {
	it("has two pages: verdict, decisions and all unknowns, then gaps, plan and signatures", async () => {
		const { report, words, pages, read } = await written(language, { extent: "briefing" });
		const { t, lens } = words;
		expect(pages).toBe(2);
		const briefing = briefingOf(report);
		const text = plainText(read.text);
		const expected = [
			verdictSentence(briefing, words),
			...briefing.decisions.slice(0, 3).map(({ gap }) => requirementTitle(gap.namedBy, lens)),
			...briefing.unknown.points.map((point) => unknownTitle(point, words)),
			...briefing.gaps.slice(0, 3).map(({ namedBy }) => requirementTitle(namedBy, lens)),
			t("pdf.brief.signatures"),
			t("print.refused"),
		];
		for (const said of expected) expect(text).toContain(plainText(said));
		expect(text).not.toContain(plainText(t("pdf.brief.signatures.to")));
	});

	it("says how far the target is, on two pages still", async () => {
		const { report, words, pages, read } = await written(language, { extent: "briefing" }, (review) =>
			withTarget(review, { band: "excellent", day: "2027-06-30" }),
		);
		const { target } = briefingOf(report);
		expect(target?.lacks).toBeGreaterThan(0);
		expect(pages).toBe(2);
		expect(plainText(read.text)).toContain(plainText(target ? targetText(target, words) : "?"));
	});

	it("has a line for each who must sign once no error forbids it", async () => {
		const { report, words, pages, read } = await written(language, { extent: "briefing" }, settled);
		const text = plainText(read.text);
		const signers = text.slice(text.indexOf(plainText(words.t("pdf.brief.signatures.to"))));
		expect(pages).toBe(2);
		for (const { name } of report.participants.filter(({ mustSign }) => mustSign)) expect(signers).toContain(name);
		expect(text).not.toContain(plainText(words.t("print.refused")));
	});

	it("has two pages where nothing is said", async () => {
		const { words, pages, read } = await written(language, { extent: "briefing", paper: "letter" }, unsaid);
		expect(pages).toBe(2);
		const text = plainText(read.text);
		expect(text).toContain(plainText(words.t("briefing.verdict.tooEarly", { answered: 0, visible: 35 })));
		expect(text).toContain(plainText(words.t("briefing.decide.none")));
		expect(text).not.toContain(plainText(words.t("pdf.brief.decide")));
	});

	it("opens a report of twelve pages at most, with every gap, what is open, the plan and the page to sign", async () => {
		const { report, words, pages, read } = await written(language, { extent: "report" });
		const { t, lens } = words;
		expect(pages).toBeLessThanOrEqual(12);
		const titles = read.bookmarks.map(({ title }) => title);
		for (const key of ["pdf.brief", "report.gaps", "short.decided", "short.open", "export.plan", "export.signOff"] as const)
			expect(titles).toContain(t(key));
		const text = plainText(read.text);
		for (const { namedBy } of report.gaps) expect(text).toContain(plainText(requirementTitle(namedBy, lens)));
	});
});

describe("how much a sealed file tells", () => {
	it.each([["report"], ["briefing"], ["complete"], [undefined]] as const)(
		"is said of its making, and made again: %s",
		async (extent) => {
			const { sealed } = await sealedSampleIn("en");
			const making = makingFor("pdf", "2026-11-24");
			if (making.format !== "pdf") throw new Error("no PDF");
			const print = { paper: "a4" as const, sections: ["signOff"] as const, label: "", ...(extent && { extent }) };
			const file = await makeSealedFile(sealed, { ...making, print });
			const read = parseMaking(file.sealed.made);
			expect(read).toMatchObject({ format: "pdf", print });
			if (!read) throw new Error("not read");
			expect(await writeSealed(file.sealed, read)).toEqual(file.bytes);
		},
	);
});
