import { beforeAll, describe, expect, it } from "vitest";
import { confidenceFigure } from "../../domain/report/confidence.ts";
import type { PrintSection } from "../../domain/report/printChoice.ts";
import { findRequirement } from "../../domain/report/reportRows.ts";
import type { Answer } from "../../domain/review/answer.ts";
import { emptyAnswer } from "../../domain/review/answer.ts";
import { withAnswer, withParticipants, withWorkload } from "../../domain/review/changes.ts";
import type { Review } from "../../domain/review/review.ts";
import { confidenceSummary, confidenceText, evidenceText } from "../../i18n/answerWords.ts";
import { verdictText } from "../../i18n/bandWords.ts";
import type { Language } from "../../i18n/languages.ts";
import { pillarName, requirementTitle, signedWorthText, tradeoffText, treatmentName } from "../../i18n/reportWords.ts";
import { emptied } from "../../testing/emptied.ts";
import { fonts } from "../../testing/sampleFonts.ts";
import { samplePdf } from "../../testing/samplePdf.ts";
import { type Sample, sampleIn } from "../../testing/sampleReport.ts";
import { allBookmarks, entryOf, plainText, type ReadFile, readPdf } from "./read/readPdf.ts";
import { type PdfFile, type PdfOptions, writePdf } from "./writePdf.ts";

const write = ({ report, words, lens }: Sample, options: Partial<PdfOptions> = {}) =>
	writePdf(report, words, lens, { fonts, ...options });

/** What a font or a careless writer could lose: rare letters, a tab, a control sign, text from right to left, a false link. */
const said: Partial<Answer> = {
	note: "Zażółć gęślą jaźń;\tafter the tab \u0007after the bell. Ελληνικά, Кириллица, 5 € − 3 €\nsecond line 中文 😀 the end",
	links: ["https://example.com/a(b)?c=d e", "javascript:alert(1)", "on the wiki"],
	decision: "We go on \u202Eas planned.",
	dissent: "Łukasz would rather wait.",
};

const people = [
	{ id: "p1", name: "Łukasz Wójcik", role: "Security", mustSign: false },
	{ id: "p2", name: "Νίκος Παπαδόπουλος", role: "Platform", mustSign: false },
	{ id: "p3", name: "Жанна Петрова", role: "ML", mustSign: false },
	{ id: "p4", name: "王小明", role: "Data", mustSign: false },
];

const withStrangeTexts = (review: Review): Review =>
	withAnswer(withParticipants(review, people), "sec-workspace-attack-surface", said);

const languages: Language[] = ["en", "it"];

describe.each(languages)("the report as PDF (%s), read back by another reader", (language) => {
	let sample: Sample;
	let file: PdfFile;
	let read: ReadFile;

	beforeAll(async () => {
		sample = await sampleIn(language, withStrangeTexts);
		file = await write(sample);
		read = await readPdf(file.bytes);
	});

	const has = (text: string) => expect(read.text).toContain(plainText(text));

	it("leaves no message with a place that nothing was put in", () => {
		expect(read.text).not.toMatch(/\{\w+\}/);
	});

	it("says what was reviewed, by whom, and where it stands", () => {
		const { report, words } = sample;
		const cover = read.pages[0]?.text ?? "";
		expect(cover).toContain("Fraud | scoring *platform* #1");
		expect(cover).toContain(report.overall?.shown);
		expect(cover).toContain(verdictText(report.overall, words));
		for (const { name } of people.slice(0, 3)) expect(cover).toContain(name);
		for (const pillar of report.pillars) expect(cover).toContain(pillar.score?.shown);
		expect(read.language).toBe(language === "en" ? "en-GB" : "it");
		expect(read.title).toContain("Fraud | scoring *platform* #1");
	});

	it("sums up on the second page: first gaps, accepted risks, decisions, what is open", () => {
		const { report, words } = sample;
		const page = read.pages[1]?.text ?? "";
		const first = report.gaps.find(({ id }) => id === report.orders.riskFirst.find((gap) => !treated(sample, gap)));
		expect(page).toContain(requirementTitle(first?.namedBy ?? "?", words.lens));
		const accepted = report.orders.riskFirst.find((id) => sample.review.decisions[id]?.treatment === "accept") ?? "?";
		expect(page).toContain(titleOf(sample, accepted));
		expect(page).toContain(sample.review.decisions[accepted]?.reason);
		for (const id of report.needsDecision.slice(0, 1)) expect(page).toContain(titleOf(sample, id));
		expect(page).toContain(titleOf(sample, report.toClarify[0]?.id ?? "?"));
		expect(read.pages[2]?.text).toContain(words.t("report.pillars"));
	});

	it("tells interval, band and purpose of every pillar", () => {
		for (const pillar of sample.report.pillars) {
			has(pillar.score?.shown ?? "?");
			has(verdictText(pillar.score, sample.words));
			has(sample.words.lens.pillars[pillar.id]?.purpose ?? "?");
		}
	});

	it("tells every gap with its risk, net worth, change, tradeoffs and decision", () => {
		const { report, words } = sample;
		const { t, lens } = words;
		expect(report.gaps.length).toBeGreaterThan(20);
		for (const gap of report.gaps) {
			const entry = entryOf(read, requirementTitle(gap.namedBy, lens));
			expect(entry).toContain(t(`risk.${gap.risk}`));
			expect(entry).toContain(plainText(`${t("report.why.net")} = ${signedWorthText(gap.net24, words)}`));
			const texts = lens.recommendations[gap.namedBy] ?? lens.items[gap.namedBy]?.remainder;
			expect(entry).toContain(plainText(texts?.change ?? "?"));
			expect(entry).toContain(plainText(texts?.benefit ?? "?"));
			for (const tradeoff of gap.tradeoffs) {
				const strength = tradeoff.strength === 3 ? "3" : tradeoff.strength === 2 ? "2" : "1";
				const name = pillarName(tradeoff.pillar, lens);
				expect(entry).toContain(`${t(`direction.${tradeoff.direction}`)} ${name}, ${t(`strength.${strength}`)}`);
				expect(entry).toContain(plainText(tradeoffText(tradeoff, lens)));
			}
			const { treatment, reason, note } = gap.decision;
			if (treatment) expect(entry).toContain(plainText(treatmentName({ ...gap, overdue: false }, words)));
			expect(entry).toContain(plainText(treatment === "accept" ? reason : note));
		}
	});

	it("tells every question with the chosen option, note, decision and dissent", () => {
		const { report, words } = sample;
		for (const { item, answer } of report.questions) {
			const texts = words.lens.items[item];
			has(texts?.question ?? "?");
			if (answer.choice?.kind === "option") has(texts?.options[answer.choice.option]?.text ?? "?");
			if (answer.choice?.kind === "notApplicable") has(answer.choice.reason);
			if (item !== "sec-workspace-attack-surface") has(answer.note);
			has(answer.dissent);
		}
	});

	it("tells how sure the answers are, and what was seen for them", () => {
		const { report, words } = sample;
		has(confidenceSummary(confidenceFigure(report), words));
		for (const question of report.questions) {
			if (question.answer.confidence) has(`${words.t("confidence.answer")} ${confidenceText(question, words)}`);
			if (question.answer.evidenceSeen.length > 0) has(`${words.t("evidence.seen")} ${evidenceText(question, words)}`);
		}
		expect(report.questions.some(({ answer }) => answer.confidence === "guess")).toBe(true);
		expect(report.questions.some(({ answer }) => answer.evidenceSeen.length > 0)).toBe(true);
	});

	it("loses nothing of a text: what the font lacks is replaced, marked and listed", () => {
		has("Zażółć gęślą jaźń; after the tab after the bell. Ελληνικά, Кириллица, 5 € − 3 € second line �� � the end");
		has("We go on as planned.");
		has("��� (Data)");
		expect([...file.replaced].toSorted()).toEqual([..."中小文明王😀"].toSorted());
		expect(read.pages.at(-1)?.text).toContain("U+738B");
		expect(read.pages.at(-1)?.text).toContain("U+1F600");
	});

	it("has bookmarks for parts, gaps and questions that lead to their titles", () => {
		const { report, words } = sample;
		const all = allBookmarks(read.bookmarks);
		expect(read.bookmarks.map(({ title }) => title)).toContain(words.t("export.questions"));
		const wanted = [
			...report.gaps.map(({ namedBy }) => requirementTitle(namedBy, words.lens)),
			...report.questions.map(({ item }) => words.lens.items[item]?.title ?? "?"),
		];
		for (const title of wanted) {
			const bookmark = all.find((one) => one.title.endsWith(title));
			const items = read.pages[(bookmark?.page ?? 0) - 1]?.items ?? [];
			const below = items.filter(({ y }) => y >= (bookmark?.y ?? 0) && y < (bookmark?.y ?? 0) + 16);
			expect(plainText(below.map(({ text }) => text).join(" "))).toContain(title);
		}
	});

	it("leads from the summary to a gap, from the gap to its question, and back", () => {
		const { report, words } = sample;
		const gap = report.gaps.find(({ id }) => id === report.orders.riskFirst.find((id) => !treated(sample, id)));
		const pageOf = (title: string) => allBookmarks(read.bookmarks).find((one) => one.title.endsWith(title))?.page ?? 0;
		const gapPage = pageOf(requirementTitle(gap?.namedBy ?? "?", words.lens));
		const questionPage = pageOf(words.lens.items[gap?.item ?? "?"]?.title ?? "?");
		expect(read.links).toContainEqual({ page: 2, to: gapPage });
		expect(read.links.some(({ page, to }) => page >= gapPage && page <= gapPage + 1 && to === questionPage)).toBe(true);
		expect(read.links).toContainEqual({ page: questionPage, to: gapPage });
	});

	it("leads from the table of gaps to each gap and back, and from every page to the contents", () => {
		const { report, words } = sample;
		const all = allBookmarks(read.bookmarks);
		const pageOf = (title: string) => all.find((one) => one.title.endsWith(title))?.page ?? 0;
		const table = pageOf(words.t("report.gaps"));
		const first = pageOf(titleOf(sample, report.orders.riskFirst[0] ?? "?"));
		const leads = (to: number, from: number, until: number) =>
			read.links.some((link) => link.to === to && link.page >= from && link.page <= until);
		for (const id of report.orders.riskFirst) {
			const gap = pageOf(titleOf(sample, id));
			expect(leads(gap, table, first)).toBe(true);
			expect(
				read.links.some(({ page, to }) => page >= gap && page <= gap + 3 && Number(to) >= table && Number(to) <= first),
			).toBe(true);
		}
		const contents =
			read.pages.findIndex(({ text }) => text.includes(`${words.t("pdf.contents")} ${words.t("export.plan")}`)) + 1;
		for (const page of read.pages.keys())
			if (page + 1 !== contents) expect(read.links).toContainEqual({ page: page + 1, to: contents });
	});

	it("links outside to web pages only, and shows the rest as text", () => {
		const outside = read.links.flatMap(({ to }) => (typeof to === "string" ? [to] : []));
		expect(outside).toContain("https://example.com/a(b)?c=d%20e");
		expect(outside.filter((to) => !/^https?:/.test(to))).toEqual([]);
		has("javascript:alert(1)");
	});

	it("numbers every page, names the workload on it, and keeps within the margins", () => {
		for (const [index, { text, items }] of read.pages.entries()) {
			const contents = index === 3 ? "" : ` · ${sample.words.t("pdf.contents")}`;
			expect(text).toContain(`Fraud | scoring *platform* #1${contents} ${index + 1} / ${read.pages.length}`);
			for (const { x, y, width } of items) {
				expect(x).toBeGreaterThan(19);
				expect(x + width).toBeLessThan(191);
				expect(y).toBeLessThan(285);
			}
		}
	});

	it("says at the top of a page which gap goes on there", () => {
		const gaps = allBookmarks(read.bookmarks).filter(({ title }) => /^\d+\. /.test(title));
		const headOf = (page: number) =>
			plainText(
				(read.pages[page - 1]?.items ?? [])
					.filter(({ y }) => y < 16)
					.map(({ text }) => text)
					.join(" "),
			);
		const over = gaps.filter((gap, index) => (gaps[index + 1]?.page ?? 0) > gap.page + 1);
		expect(over.length).toBeGreaterThan(0);
		for (const { title, page } of over) expect(headOf(page + 1)).toBe(plainText(`${sample.words.t("report.gaps")} · ${title}`));
	});

	it("leaves no heading alone at the end of a page", () => {
		for (const { items } of read.pages) {
			const above = items.filter(({ y }) => y < 278);
			const lowest = Math.max(...above.map(({ y }) => y));
			for (const { size } of above.filter(({ y }) => y > lowest - 1)) expect(size).toBeLessThan(11);
		}
	});

	it("is tagged: headings, paragraphs and tables for those who listen", () => {
		expect(read.isTagged).toBe(true);
		const roles = new Set(read.pages.flatMap((page) => page.roles));
		for (const role of ["H1", "H2", "H3", "P", "Table", "TH", "TD", "Figure"]) expect(roles).toContain(role);
		const summary = read.pages[1]?.roles.filter((role) => ["H1", "H2", "P", "Table", "Figure"].includes(role)) ?? [];
		expect(summary.slice(0, 5)).toEqual(["H1", "P", "P", "H2", "Table"]);
	});
});

const treated = ({ review }: Sample, id: string) => !["mitigate", null].includes(review.decisions[id]?.treatment ?? null);

const titleOf = ({ report, words }: Sample, id: string) =>
	requirementTitle(findRequirement(report, id)?.namedBy ?? "?", words.lens);

describe("the file", () => {
	it("is the same, byte by byte, for the same report", async () => {
		const { file: one } = await samplePdf("en");
		const two = await write(await sampleIn("en"));
		expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
	});

	it("is another for another report", async () => {
		const sections: PrintSection[] = ["summary"];
		const brief = async (sample: Sample) => Buffer.from((await write(sample, { sections })).bytes);
		const other = await sampleIn("en", (review) => withWorkload(review, { owner: "Somebody else" }));
		expect((await brief(await sampleIn("en"))).equals(await brief(other))).toBe(false);
	});

	it("can be made of a review in which nothing is said, or everything is in place", async () => {
		const nothing = await sampleIn("en", emptied);
		const read = await readPdf((await write(nothing)).bytes);
		expect(read.pages[0]?.text).toContain("Unnamed workload");
		expect(read.pages[0]?.text).toContain("Nothing is answered yet");
		const parts = read.bookmarks.map(({ title }) => title);
		expect(parts).toContain("Gaps");
		for (const part of ["The plan", "Left open on purpose", "Scenarios side by side", "How the pillars were weighed"])
			expect(parts).not.toContain(part);
		const best = await sampleIn("en", (review) => ({
			...review,
			set: Object.fromEntries(nothing.report.toClarify.map(({ id }) => [id, "inPlace" as const])),
		}));
		expect((await readPdf((await write(best)).bytes)).text).toContain("No gaps: everything that applies is in place.");
	});

	it("does not claim that all is in place while everything is still to clarify", async () => {
		const open = await sampleIn("en", (review) => ({
			...review,
			answers: { "ops-iac": { ...emptyAnswer, choice: { kind: "dontKnow" } } },
			set: {},
		}));
		expect(open.report.progress.answered).toBeGreaterThan(0);
		expect(open.report.gaps).toEqual([]);
		expect((await readPdf((await write(open)).bytes)).text).not.toContain("everything that applies is in place");
	});
});
