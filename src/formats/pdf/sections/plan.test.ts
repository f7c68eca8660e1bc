import { beforeAll, describe, expect, it } from "vitest";
import { findRequirement } from "../../../domain/report/reportRows.ts";
import { isLeftOpen } from "../../../domain/report/treatment.ts";
import type { Language } from "../../../i18n/languages.ts";
import { leftOutText, originText, planSentence } from "../../../i18n/planWords.ts";
import { pillarName, requirementTitle, signedNumber } from "../../../i18n/reportWords.ts";
import { fonts } from "../../../testing/sampleFonts.ts";
import { samplePdf } from "../../../testing/samplePdf.ts";
import { type Sample, sampleIn } from "../../../testing/sampleReport.ts";
import { entryOf, partOf, plainText, type ReadFile, readPdf } from "../read/readPdf.ts";
import { writePdf } from "../writePdf.ts";

const titleOf = ({ report, words }: Sample, id: string) =>
	requirementTitle(findRequirement(report, id)?.namedBy ?? "?", words.lens);

const languages: Language[] = ["en", "it"];

describe.each(languages)("the plan and what it was chosen from as PDF (%s)", (language) => {
	let sample: Sample;
	let read: ReadFile;

	beforeAll(async () => {
		({ sample, read } = await samplePdf(language));
	}, 30_000);

	it("tells the adopted plan: what it brings and asks, its waves and the scores after each", () => {
		const { report, words } = sample;
		const { t } = words;
		const { plan } = report;
		const page = partOf(read, t("export.plan"));
		if (!plan) throw new Error("no plan");
		expect(read.pages[1]?.text).toContain(planSentence(plan, words, report));
		expect(page).toContain(planSentence(plan, words, report));
		expect(page).toContain(originText(plan, words));
		expect(page).toContain(`${t("scenarios.waves.done", { n: 1 })} ${titleOf(sample, "rec-cost-ci-idle-shutdown")}`);
		expect(page).toContain(titleOf(sample, "rec-sec-encrypt-cmk"));
		for (const { id, score } of report.pillars) {
			const after = plan.outcome.after.pillars[id]?.shown ?? "?";
			const pressure = signedNumber((plan.outcome.pressure8[id] ?? 0) / -8, words, 2);
			expect(page).toMatch(new RegExp(`${score?.shown} ${after} ${pressure.replace("+", "\\+")} \\d`));
		}
		expect(plan.waves.length).toBe(3);
		for (const [index, { ids, points, after }] of plan.waves.entries()) {
			const name = t("scenarios.waves.wave", { n: index + 1 });
			const waves = page.slice(page.indexOf(t("export.plan.waves.title")));
			for (const id of ids) expect(waves.slice(0, waves.indexOf(titleOf(sample, id)))).toMatch(new RegExp(`${name} \\d+ $`));
			const scores = [after.overall, ...report.pillars.map(({ id }) => after.pillars[id])].map((score) => score?.shown);
			expect(page).toContain(`${name} ${t("points", { n: points })} ${scores.join(" ")}`);
		}
	});

	it("says why the plan leaves out each other gap, and what it takes for granted", () => {
		const { report, words } = sample;
		const page = partOf(read, words.t("export.plan"));
		const left = page.slice(page.indexOf(words.t("export.plan.leftOut")));
		expect(report.plan?.leftOut.length).toBeGreaterThan(15);
		for (const out of report.plan?.leftOut ?? []) {
			const place = left.indexOf(titleOf(sample, out.id));
			expect(left.indexOf(plainText(leftOutText(out, words, report)), place)).toBeGreaterThan(place);
		}
		const assumed = report.plan?.outcome.assumptions ?? [];
		for (const { id } of assumed) expect(page).toContain(titleOf(sample, id));
		expect(page).toContain(words.t("plan.assumes", { n: assumed.length }));
	});

	it("names what is left open on purpose, which pillar won, and why", () => {
		const { report, words } = sample;
		const page = partOf(read, words.t("export.decisions"));
		const open = report.gaps.filter(isLeftOpen);
		expect(open.length).toBe(5);
		for (const { id, decision } of open) {
			expect(page).toContain(titleOf(sample, id));
			if (decision.wonPillar) expect(page).toContain(pillarName(decision.wonPillar, words.lens));
			expect(page).toContain(decision.wonWhy);
			if (decision.treatment === "accept") expect(page).toContain(decision.reason);
		}
		const entry = entryOf(read, titleOf(sample, "ops-iac"));
		expect(entry).toContain(`${words.t("export.won")}: ${pillarName("cost-optimization", words.lens)}`);
		expect(entry).toContain("This quarter's budget | goes into zones.");
	});

	it("sets scenarios beside now and the plan, and tells how the pillars were weighed", () => {
		const { report, words } = sample;
		const { t } = words;
		const page = partOf(read, t("export.scenarios"));
		const outcomes = [report.plan?.outcome, ...report.scenarios.map(({ outcome }) => outcome)];
		const overall = [report.overall, ...outcomes.map((one) => one?.after.overall)].map((score) => score?.shown);
		expect(page).toContain(`${t("report.overall")} ${overall.join(" ")}`);
		expect(page).toContain(
			`${t("scenarios.highLeft")} ${[report.risks.high, ...outcomes.map((one) => one?.highLeft)].join(" ")}`,
		);
		expect(page).toContain(`${t("scenarios.points")} 0 20 6 16`);
		for (const eighths of Object.values(report.scenarios[1]?.outcome.pressure8 ?? {}))
			expect(page).toContain(`${t("scenarios.pressure")} ${signedNumber(-eighths / 8, words)}`);
		for (const { name, outcome } of report.scenarios) {
			for (const word of name.split(" ")) expect(page).toContain(word);
			for (const id of outcome.ids) expect(page).toContain(titleOf(sample, id));
		}
		const votes = partOf(read, t("export.votes"));
		expect(votes).toContain("Anna Rossi 40 5 20 25 10");
		expect(votes).toContain("Łukasz | Wójcik 25 25 0 35 15");
		expect(votes).toContain(t("export.votes.not", { points: t("points.short", { n: 90 }) }));
		expect(votes).toContain(`${t("export.votes.spread")} 25–40 5–25 0–20 25–35 10–15`);
		expect(votes).toContain(`${t("export.votes.priority")} 5 2 2 5 2`);
		expect(votes).toContain(`${t("export.votes.now")} 5 1 3 5 2`);
	});

	it("can say it all with the signs of its font", async () => {
		const { report, words, lens } = await sampleIn(language, (review) => ({ ...review, participants: [] }));
		expect((await writePdf(report, words, lens, { fonts })).replaced).toEqual([]);
	});

	it("sets any number of scenarios side by side, a few at a time", async () => {
		const { report, words, lens } = await sampleIn(language, (review) => ({
			...review,
			planning: {
				...review.planning,
				scenarios: [1, 2, 3, 4, 5, 6, 7].map((n) => ({ id: `s${n}`, name: `Way ${n} ${"x".repeat(200)}`, closed: [] })),
			},
		}));
		const many = await readPdf((await writePdf(report, words, lens, { fonts, sections: ["scenarios"] })).bytes);
		const part = partOf(many, words.t("export.scenarios"));
		for (const n of [1, 2, 3, 4, 5, 6, 7]) expect(part).toContain(`${words.t("scenarios.named", { n })}`);
		for (const { x, width } of many.pages.flatMap(({ items }) => items)) expect(x + width).toBeLessThan(191);
	});
});
