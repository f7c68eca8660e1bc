import { describe, expect, it } from "vitest";
import { findRequirement } from "../../domain/report/reportRows.ts";
import { isLeftOpen } from "../../domain/report/treatment.ts";
import { withPlanning } from "../../domain/review/changes.ts";
import { emptyPlanning } from "../../domain/review/planning.ts";
import type { Language } from "../../i18n/languages.ts";
import { leftOutText } from "../../i18n/planWords.ts";
import { pillarName, requirementTitle, wonText, worthText } from "../../i18n/reportWords.ts";
import { cellsOf, lines, numberIn, readMarkdown, section } from "../../testing/readMarkdown.ts";
import { type Sample, sampleIn } from "../../testing/sampleReport.ts";
import { sayingAll } from "../../testing/sayingAll.ts";
import { writeMarkdown } from "./writeMarkdown.ts";

const read = ({ report, words, lens }: Sample) => readMarkdown(writeMarkdown(report, words, lens));

/** A title without the number before it. */
const bare = (title = ""): string => title.replace(/^\d+\s+/, "");

const languages: Language[] = ["en", "it"];

describe.each(languages)("the plan and what it was chosen from as Markdown (%s)", async (language) => {
	const sample = await sampleIn(language);
	const { report, words } = sample;
	const { t } = words;
	const { blocks } = read(sample);
	const titleOf = (id: string) => requirementTitle(findRequirement(report, id)?.namedBy ?? "?", words.lens);

	it("tells what the other aim would have chosen, where that is known and differs", async () => {
		const differing = await sampleIn(language, sayingAll);
		const { outcome, instead } = differing.report.plan ?? {};
		const { onlyFirst = [], onlySecond = [], count = 0 } = instead?.difference ?? {};
		expect([onlyFirst.length, onlySecond]).toEqual([1, ["rec-sec-managed-vnet-isolation"]]);
		const told = writeMarkdown(differing.report, differing.words, differing.lens);
		const title = t("plan.differs.aim", { aim: t("plan.aim.mostWorth"), n: count });
		const own = section(readMarkdown(told).blocks, title);
		const [points] = cellsOf(own);
		expect(points).toEqual([t("scenarios.points"), `${outcome?.effort}`, `${instead?.outcome.effort}`]);
		expect(lines(own).join(" ")).toContain(t("plan.differs.only", { name: t("plan.aim.mostWorth"), n: 1 }));
	});

	it("says nothing of another aim that would have chosen the same", async () => {
		const same = await sampleIn(language, (review) => {
			const { adopted } = review.planning;
			const otherAim = { aim: "mostWorth" as const, closed: adopted?.closed ?? [] };
			return withPlanning(review, { adopted: adopted && { ...adopted, otherAim } });
		});
		expect(writeMarkdown(same.report, same.words, same.lens)).toBe(writeMarkdown(report, words, sample.lens));
	});

	it("tells the adopted plan: what it brings, asks and has left to do", () => {
		const { plan } = report;
		const own = section(blocks, t("export.plan"));
		expect(lines(own)[0]).toContain("First steps | spring #1");
		expect(lines(own)[0]).toContain(t("points", { n: plan?.outcome.effort ?? 0 }));
		expect(lines(own)[1]).toContain(words.date("2026-11-21"));
		const said = lines(own);
		const [closed, changed] = [t("scenarios.waves.done", { n: 1 }), t("scenarios.waves.changed", { n: 1 })];
		expect(said).toContain(`${closed}: ${titleOf("rec-cost-ci-idle-shutdown")}`);
		expect(said).toContain(`${changed}: ${titleOf("rec-sec-encrypt-cmk")}`);
		const [overall, ...pillars] = cellsOf(own);
		expect(overall?.slice(1, 3)).toEqual([report.overall?.shown, plan?.outcome.after.overall?.shown]);
		expect(pillars.length).toBe(5);
		for (const [index, { id, score }] of report.pillars.entries()) {
			expect(pillars[index]?.slice(1, 3)).toEqual([score?.shown, plan?.outcome.after.pillars[id]?.shown]);
			expect(numberIn(pillars[index]?.[3] ?? "") * -8).toBeCloseTo(plan?.outcome.pressure8[id] ?? 0, 0);
		}
		expect(pillars.filter(([, now, planned]) => now !== planned).length).toBe(4);
	});

	it("tells the waves of the plan in their order, with the scores after each", () => {
		const work = cellsOf(section(blocks, t("export.plan.waves.title")));
		const [now, ...waves] = cellsOf(section(blocks, t("scenarios.waves.scores")));
		expect(now?.slice(1)).toEqual([report.overall, ...report.pillars.map(({ score }) => score)].map((score) => score?.shown));
		expect(waves.length).toBe(3);
		for (const [index, { ids, points, after }] of (report.plan?.waves ?? []).entries()) {
			const name = t("scenarios.waves.wave", { n: index + 1 });
			const own = work.filter(([wave]) => wave === name);
			expect(own.map(([, title]) => bare(title))).toEqual(ids.map(titleOf));
			const [given, ...scores] = waves[index] ?? [];
			expect(given).toBe(`${name}\n${t("points", { n: points })}`);
			expect(scores).toEqual([after.overall, ...report.pillars.map(({ id }) => after.pillars[id])].map((score) => score?.shown));
		}
	});

	it("says of every gap why the plan leaves it out, and what the plan takes for granted", () => {
		const rows = cellsOf(section(blocks, t("export.plan.leftOut")));
		const left = report.plan?.leftOut ?? [];
		expect(rows.map(([title, , why]) => [bare(title), why])).toEqual(
			left.map((out) => [titleOf(out.id), leftOutText(out, words, report)]),
		);
		const kinds = new Set(left.flatMap(({ reasons }) => reasons.map(({ kind }) => kind)));
		for (const kind of ["pinnedOut", "treated", "prerequisite", "tooDear", "notWorthItsPrice", "cap", "notProved"])
			expect(kinds).toContain(kind);
		const assumed = report.plan?.outcome.assumptions ?? [];
		expect(assumed.length).toBe(1);
		for (const { id, neededBy } of assumed) {
			const [line] = lines(section(blocks, t("plan.assumes", { n: 1 }))).slice(1);
			for (const one of [id, ...neededBy]) expect(line).toContain(titleOf(one));
		}
	});

	it("names every gap left open on purpose, which pillar won over it, and why", () => {
		const own = section(blocks, t("export.decisions"));
		const rows = own.flatMap((block) => (block.kind === "table" ? block.rows : []));
		const saidOf = (id: string) => rows.find(([title]) => bare(title).startsWith(titleOf(id)))?.[1];
		const open = report.gaps.filter(isLeftOpen);
		expect(open.length).toBe(5);
		for (const gap of open) expect(saidOf(gap.id)).toContain(wonText(gap, words));
		expect(saidOf("rec-sec-managed-identity")).toContain("Keys are rotated weekly | vault #7.");
		const entry = section(blocks, t("export.gap", { number: String(report.orders.riskFirst.indexOf("ops-iac") + 1) }));
		expect(lines(entry)).toContain(`${t("export.won")}: ${pillarName("cost-optimization", words.lens)}`);
		expect(lines(entry)).toContain(`${t("export.won.why")}: This quarter's budget | goes into zones.`);
	});

	it("sets scenarios beside now and the plan: scores, pressure, high risks, points, net and gaps", () => {
		const rows = cellsOf(section(blocks, t("export.scenarios")));
		const row = (label: string) => rows.find(([first]) => first === label)?.slice(1);
		const outcomes = [report.plan?.outcome, ...report.scenarios.map(({ outcome }) => outcome)];
		expect(row(t("export.scenarios.name"))).toEqual([
			"·",
			"First steps | spring #1",
			"Only what *costs* little",
			"Lock the | network",
		]);
		expect(row(t("report.overall"))).toEqual(
			[report.overall, ...outcomes.map((one) => one?.after.overall)].map((score) => score?.shown),
		);
		for (const { id, score } of report.pillars) {
			const name = pillarName(id, words.lens);
			const own = row(name)?.map((cell) => cell.split("\n"));
			const scores = [score, ...outcomes.map((one) => one?.after.pillars[id])].map((figure) => figure?.shown);
			expect(own?.map(([figure]) => figure)).toEqual(scores);
			const pressure = own?.slice(1).map(([, asked = ""]) => numberIn(asked.replace(t("scenarios.pressure"), "").trim()) * -8);
			expect(pressure).toEqual(outcomes.map((one) => expect.closeTo(one?.pressure8[id] ?? 0, 0)));
		}
		expect(row(t("scenarios.highLeft"))).toEqual([report.risks.high, ...outcomes.map((one) => one?.highLeft)].map(String));
		expect(row(t("scenarios.points"))).toEqual(["0", "20", "6", "16"]);
		expect(row(t("report.column.net"))).toEqual([
			worthText(0, words),
			...outcomes.map((one) => worthText(one?.net24 ?? 0, words)),
		]);
		const closes = rows.filter(([, , , last]) => last === t("report.fact.true")).map(([title]) => bare(title));
		expect(closes).toEqual(report.scenarios[0]?.outcome.ids.map(titleOf));
	});

	it("tells who gave which pillar how many points, the mean, the spread and the priorities", () => {
		const rows = cellsOf(section(blocks, t("export.votes")));
		expect(rows.slice(0, 2)).toEqual([
			["Anna Rossi", "40", "5", "20", "25", "10"],
			["Łukasz | Wójcik", "25", "25", "0", "35", "15"],
		]);
		expect(rows[2]?.[0]).toBe(`Νίκος Παπαδόπουλος\n${t("export.votes.not", { points: t("points.short", { n: 90 }) })}`);
		const [mean, spread, priority, now] = rows.slice(3).map((row) => row.slice(1));
		expect(mean?.map(numberIn)).toEqual([32.5, 15, 10, 30, 12.5]);
		expect(spread).toEqual(["25–40", "5–25", "0–20", "25–35", "10–15"]);
		expect(priority).toEqual(["5", "2", "2", "5", "2"]);
		expect(now).toEqual(["5", "1", "3", "5", "2"]);
	});
});

describe("a review without a plan", () => {
	it("says so where there is something to plan", async () => {
		const sample = await sampleIn("en", (review) => ({ ...review, planning: emptyPlanning }));
		expect(lines(section(read(sample).blocks, "The plan"))).toEqual(["No plan has been adopted yet."]);
	});
});
