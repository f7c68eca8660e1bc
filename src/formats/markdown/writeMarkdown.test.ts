import { describe, expect, it } from "vitest";
import type { QuestionRow } from "../../domain/judge/questionRow.ts";
import { confidenceFigure } from "../../domain/report/confidence.ts";
import { findRequirement } from "../../domain/report/reportRows.ts";
import { withDecision } from "../../domain/review/changes.ts";
import { confidenceSummary, confidenceText, evidenceText } from "../../i18n/answerWords.ts";
import { verdictText } from "../../i18n/bandWords.ts";
import type { Language } from "../../i18n/languages.ts";
import { decisionText, pillarName, requirementTitle, signedWorthText, tradeoffText } from "../../i18n/reportWords.ts";
import { emptied } from "../../testing/emptied.ts";
import { cellsOf, lines, numberIn, readMarkdown, section } from "../../testing/readMarkdown.ts";
import { type Sample, sampleIn } from "../../testing/sampleReport.ts";
import { writeMarkdown } from "./writeMarkdown.ts";

const read = ({ report, words, lens }: Sample) => readMarkdown(writeMarkdown(report, words, lens));

const languages: Language[] = ["en", "it"];

describe.each(languages)("the report as Markdown (%s), read back by a GFM parser", async (language) => {
	const sample = await sampleIn(language);
	const { report, words, lens } = sample;
	const { t } = words;
	const { blocks, links } = read(sample);
	const nameOf = ({ pillar, number }: QuestionRow) => `${words.lens.pillars[pillar]?.short} ${number}`;
	const say = {
		en: { takes: "takes from", gives: "gives to", strength: "strength" },
		it: { takes: "toglie a", gives: "dà a", strength: "forza" },
	}[language];

	it("is about the workload, its lens and its day", () => {
		expect(blocks[0]).toEqual({ kind: "heading", level: 1, text: t("export.title", { name: "Fraud | scoring *platform* #1" }) });
		expect(lines(blocks)[0]).toContain(words.lens.title);
		expect(lines(blocks)[0]).toContain(language === "en" ? "22 November 2026" : "22 novembre 2026");
		expect(lines(section(blocks, t("export.lens")))[0]).toContain("Plumbline");
	});

	it("leaves no message with a place that nothing was put in", () => {
		expect(JSON.stringify(blocks)).not.toMatch(/\{\w+\}/);
	});

	it("says at its head how confidential it is, where that is said", async () => {
		const labelled = await sampleIn(language, (review) => ({ ...review, label: " Internal *only* " }));
		expect(lines(read(labelled).blocks)[0]?.startsWith("Internal *only* · ")).toBe(true);
		expect(lines(blocks)[0]?.startsWith(words.lens.title)).toBe(true);
	});

	it("tells interval, band and high risks overall and of every pillar", () => {
		const [overall] = lines(section(blocks, t("export.brief")));
		for (const text of [report.overall?.shown, verdictText(report.overall, words)]) expect(overall).toContain(text);
		const rows = cellsOf(section(blocks, t("report.pillars")));
		expect(rows.map(([name, ...figures]) => [name?.split("\n")[0], ...figures.slice(0, 2)])).toEqual(
			report.pillars.map(({ id, score }) => [pillarName(id, words.lens), score?.shown, verdictText(score, words)]),
		);
		expect(rows.length).toBe(5);
	});

	it("lists every gap, risk first, with number, title, pillars, status, price, risk, effort and net", () => {
		const rows = cellsOf(section(blocks, t("report.gaps")));
		expect(rows.length).toBe(report.gaps.length);
		expect(rows.length).toBeGreaterThan(20);
		for (const [index, id] of report.orders.riskFirst.entries()) {
			const gap = report.gaps.find((candidate) => candidate.id === id);
			if (!gap) throw new Error(id);
			const [number, told, risk, effort, net] = rows[index] ?? [];
			const [title, facts, price] = told?.split("\n") ?? [];
			expect([number, title]).toEqual([String(index + 1), requirementTitle(gap.namedBy, words.lens)]);
			const pillars = gap.credits.map(({ pillar }) => words.lens.pillars[pillar]?.short);
			expect(facts?.split(" · ").slice(0, -1)).toEqual([...pillars, t(`status.${gap.status}`)]);
			expect(risk).toBe(t(`risk.${gap.risk}`));
			expect(effort).toContain(t("points.short", { n: gap.points }));
			expect(numberIn(net ?? "")).toBeCloseTo(gap.net24 / 24, 1);
			for (const { pillar } of gap.tradeoffs) expect(price).toContain(words.lens.pillars[pillar]?.short);
		}
	});

	it.each(report.orders.riskFirst)("tells all about %s", (id) => {
		const gap = report.gaps.find((candidate) => candidate.id === id);
		if (!gap) throw new Error(id);
		const own = section(blocks, t("export.gap", { number: String(report.orders.riskFirst.indexOf(id) + 1) }));
		const said = lines(own);
		const head = `${requirementTitle(gap.namedBy, words.lens)} · ${t(`risk.${gap.risk}`)}`;
		expect(own[0]).toEqual({ kind: "heading", level: 5, text: head });
		const [net, ...rest] = cellsOf(own).slice(0, -1).toReversed();
		const terms = rest.map((row) => numberIn(row[2] ?? ""));
		expect(terms.length).toBe(gap.credits.length + gap.tradeoffs.length);
		expect(terms.reduce((total, term) => total + term, 0)).toBeCloseTo(numberIn(net?.[2] ?? ""), 1);
		expect(net).toEqual([t("report.why.net"), "=", signedWorthText(gap.net24, words)]);
		for (const tradeoff of gap.tradeoffs) {
			const [sign, effect] = tradeoff.direction === "negative" ? ["−", say.takes] : ["+", say.gives];
			const short = words.lens.pillars[tradeoff.pillar]?.short;
			const name = pillarName(tradeoff.pillar, words.lens);
			const start = `${sign}${tradeoff.strength} ${short} ${effect} ${name}, ${say.strength} ${tradeoff.strength}`;
			const line = said.find((text) => text.includes(start) && text.includes(tradeoffText(tradeoff, words.lens)));
			expect(line).toContain(words.lens.tradeoffSources[tradeoff.source ?? ""] ?? t("report.source.judgement"));
		}
		const row = gap.rows.length === 0 ? words.lens.items[gap.item]?.remainder : words.lens.recommendations[gap.namedBy];
		for (const text of [row?.change, row?.benefit, row?.effortWhy, row?.severityWhy]) expect(said.join("\n")).toContain(text);
		for (const { id: policy } of gap.policies) expect(said.join("\n")).toContain(words.lens.policies[policy]?.title);
		for (const advisor of gap.advisor) expect(said.join("\n")).toContain(words.lens.advisor[advisor]?.title);
		for (const { id: first } of gap.prerequisites) {
			expect(said.join("\n")).toContain(requirementTitle(findRequirement(report, first)?.namedBy ?? "", words.lens));
		}
	});

	it("tells every question with the chosen statement, the note, and who decided what", () => {
		const all = section(blocks, t("export.questions"));
		for (const question of report.questions) {
			const texts = words.lens.items[question.item];
			const [head, ...told] = section(all, nameOf(question));
			const own = lines(told).join("\n");
			expect(head?.kind === "heading" && head.text.startsWith(texts?.title ?? "?")).toBe(true);
			const { choice, note, owner, decision, dissent } = question.answer;
			expect(own).toContain(texts?.question);
			if (choice?.kind === "option" && question.progress !== "hidden") {
				expect(own).toContain(texts?.options[choice.option]?.label);
				expect(own).toContain(texts?.options[choice.option]?.text);
			}
			if (choice?.kind === "notApplicable") expect(own).toContain(choice.reason);
			if (choice?.kind === "dontKnow") expect(own).toContain(t("export.answer.dontKnow"));
			for (const text of [note, owner, decision, dissent]) expect(own).toContain(text);
			for (const id of question.requirements) {
				const row = findRequirement(report, id);
				expect(own).toContain(`${requirementTitle(row?.namedBy ?? "", words.lens)}: ${t(`status.${row?.status ?? "unknown"}`)}`);
			}
		}
		expect(report.questions.length).toBe(36);
	});

	it("tells how sure the answers are, and what was seen for them", () => {
		expect(lines(section(blocks, t("export.brief")))).toContain(confidenceSummary(confidenceFigure(report), words));
		const all = section(blocks, t("export.questions"));
		for (const question of report.questions) {
			const own = lines(section(all, nameOf(question)));
			const said = (label: string, text: string) => own.includes(`${label}: ${text}`);
			expect(said(t("confidence.answer"), confidenceText(question, words))).toBe(question.answer.confidence !== null);
			expect(said(t("evidence.seen"), evidenceText(question, words))).toBe(question.answer.evidenceSeen.length > 0);
		}
		expect(report.questions.filter(({ answer }) => answer.confidence === "guess").length).toBeGreaterThan(0);
		expect(report.questions.filter(({ answer }) => answer.evidenceSeen.length > 0).length).toBeGreaterThan(1);
	});

	it("keeps what a person set by hand apart from what the answers suggest", () => {
		const byHand = [...report.gaps, ...report.notApplicable].filter(({ reason }) => reason === "byHand");
		expect(byHand.length).toBeGreaterThan(3);
		for (const row of byHand) {
			const suggested = t("export.byHand", { status: t(`status.inside.${row.suggested.status}`) });
			const question = report.questions.find(({ item }) => item === row.item);
			const own = lines(section(blocks, question ? nameOf(question) : "?"));
			expect(
				own.some((text) => text.includes(`${requirementTitle(row.namedBy, words.lens)}: `) && text.includes(suggested)),
			).toBe(true);
		}
	});

	it("tells what is done about gaps: accepted risks with reason, approver and day, and what is overdue or incomplete", () => {
		const said = lines(blocks);
		expect(said).toContain(`${t("report.treatment.reason")}: Keys are rotated weekly | vault #7.`);
		expect(said).toContain(`${t("report.treatment.approver")}: M. Bianchi`);
		expect(said).toContain(`${t("report.treatment.note")}: Subnet is ready.\nQuota is not.`);
		expect(said.some((text) => text.includes(t("report.mark.overdue", { date: words.date("2026-11-01") })))).toBe(true);
		expect(said.some((text) => text.includes(t("report.mark.acceptedUntil", { date: words.date("2027-06-30") })))).toBe(true);
		expect(said.some((text) => text.includes(t("report.mark.incomplete")))).toBe(true);
	});

	it("tells what makes an accepted risk bearable, and only that of an accepted one", async () => {
		const told = `${t("export.compensating")}: Alarms | on *every* key`;
		const saidWith = async (requirement: string) =>
			lines(
				read(await sampleIn(language, (review) => withDecision(review, requirement, { compensating: "Alarms | on *every* key" })))
					.blocks,
			);
		expect(await saidWith("rec-sec-managed-identity")).toContain(told);
		expect(await saidWith("rec-sec-no-public-ip")).not.toContain(told);
	});

	it("names high risks that cost others at least what they are worth, and claims no more of a price that equals the worth", () => {
		const decide = section(blocks, t("report.decide"));
		const items = decide.flatMap((block) => (block.kind === "list" ? block.items : []));
		expect(items.length).toBe(report.needsDecision.length);
		expect(items.length).toBeGreaterThan(0);
		for (const [index, id] of report.needsDecision.entries()) {
			const gap = report.gaps.find((candidate) => candidate.id === id);
			if (gap) expect(items[index]).toContain(decisionText(gap, words));
		}
		// The rule takes in a price that equals the worth.
		expect(JSON.stringify(blocks)).not.toMatch(
			/more than (?:it is|they are) worth|larger than the(?:ir)? worth|più di quanto val|prezzo supera/,
		);
	});

	it("shows the pressure of every pillar, open tensions with the team's note, and what is left to clarify", () => {
		const totals = cellsOf(section(blocks, t("report.pressure"))).at(-1) ?? [];
		expect(totals.slice(1).map((cell) => numberIn(cell) * -8)).toEqual(
			report.pillars.map(({ pressure8 }) => expect.closeTo(pressure8, 0)),
		);
		const tensions = lines(section(blocks, t("report.tensions"))).join("\n");
		for (const { id, note } of report.tensions) {
			expect(tensions).toContain(words.lens.tensions[id]?.note);
			expect(tensions).toContain(note);
		}
		expect(report.tensions.some(({ note }) => note !== "")).toBe(true);
		const open = cellsOf(section(blocks, t("report.clarify"))).map(([title]) => title?.split("\n")[0]);
		expect(open).toEqual(report.toClarify.map((row) => requirementTitle(row.namedBy, words.lens)));
	});

	it("says who reviewed what: participants, facts, scope, edition and notices", () => {
		const said = lines(blocks).join("\n");
		for (const { name } of report.participants) expect(said).toContain(name);
		for (const { id, asked } of report.facts) if (asked) expect(said).toContain(words.lens.facts[id]?.short ?? "?");
		for (const text of Object.values(words.lens.scope)) expect(said).toContain(text);
		for (const id of report.notices) expect(said).toContain(words.lens.notices[id]?.text);
		expect(lens.notices.length).toBeGreaterThan(0);
	});

	it("leads from the table to each gap and back, by addresses both hosts give to headings", () => {
		const titles = blocks.flatMap((block) => (block.kind === "heading" ? block.text : []));
		const gitHub = (title: string) =>
			title
				.toLowerCase()
				.replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
				.replaceAll(" ", "-");
		const azureDevOps = (title: string) => encodeURIComponent(title.toLowerCase().replace(/\p{Zs}/gu, "-"));
		const inside = links.filter(({ href }) => href.startsWith("#"));
		const targets = [...new Set(inside.map(({ href }) => href.slice(1)))];
		for (const target of targets) {
			expect(titles.filter((title) => gitHub(title) === target).length).toBe(1);
			expect(titles.filter((title) => azureDevOps(title) === target).length).toBe(1);
		}
		expect(targets.length).toBeGreaterThan(report.gaps.length + 10);
		expect(targets).toEqual(
			expect.arrayContaining(
				report.gaps.map((_, index) =>
					t("export.gap", { number: String(index + 1) })
						.toLowerCase()
						.replace(" ", "-"),
				),
			),
		);
		expect(inside.filter(({ text }) => text === t("export.gap.back")).length).toBe(report.gaps.length);
	});

	it("makes links of web addresses alone", () => {
		const outside = links.filter(({ href }) => !href.startsWith("#"));
		expect(outside.every(({ href }) => /^https?:/.test(href))).toBe(true);
		expect(outside.map(({ text }) => text)).toContain("https://example.org/wiki/zones_(2026)?a=b&c=d|e");
		expect(lines(blocks).some((text) => text.includes("the blue folder"))).toBe(true);
	});
});

describe("a review in which nothing is said yet", () => {
	it("is still a whole report", async () => {
		const sample = await sampleIn("en", emptied);
		const { blocks } = read(sample);
		expect(blocks[0]).toMatchObject({ text: "Architecture design review: Unnamed workload" });
		expect(lines(section(blocks, "Gaps"))[0]).toBe("Gaps show up here as soon as questions are answered.");
		const headings = blocks.flatMap((block) => (block.kind === "heading" ? block.text : []));
		expect(headings.some((text) => text.startsWith("Gap 1"))).toBe(false);
		for (const part of ["The plan", "Decisions", "Scenarios side by side", "How the pillars were weighed"])
			expect(headings).not.toContain(part);
	});
});
