import type { PlanFigure } from "../../domain/plan/planReport.ts";
import { findGapRow, gapsInOrder } from "../../domain/report/reportRows.ts";
import { leftOutText, originText, planSentence, sinceAdoption, titlesText, titleText } from "../../i18n/planWords.ts";
import { pillarName, pressureText, scoreText, worthText } from "../../i18n/reportWords.ts";
import { type Block, heading, labelledList, list, paragraph, table } from "./blocks.ts";
import { type Inline, joined, plain, rich } from "./inline.ts";
import { gapLink, type Page } from "./page.ts";
import { changeText } from "./wording.ts";

/** The adopted plan: what it brings, wave by wave, what it takes for granted, and why each other gap is left out. */
export function adoptedPlan(page: Page): Block[] {
	const { plan, gaps } = page.report;
	const { t } = page.words;
	if (!plan) return gaps.length === 0 ? [] : [heading(2, plain(t("export.plan"))), paragraph(plain(t("export.plan.none")))];
	return [
		heading(2, plain(t("export.plan"))),
		...facts(plan, page),
		...waves(plan, page),
		...assumptions(plan, page),
		...leftOut(plan, page),
	];
}

function facts(plan: PlanFigure, page: Page): Block[] {
	const { words, report } = page;
	const { t } = words;
	const { outcome } = plan;
	const sums = [`${t("report.why.net")} ${worthText(outcome.net24, words)}`, t("export.plan.left", { n: outcome.highLeft })];
	return [
		paragraph(rich`**${planSentence(plan, words, report)}** ${originText(plan, words)}`),
		paragraph(joined(sums, " · ")),
		...sinceAdoption(plan, words, report).flatMap(({ label, titles }) => labelledList(label, titles.map(plain))),
		...after(plan, page),
	];
}

/** Scores now and with the plan, and what the plan asks of each pillar. */
function after({ outcome }: PlanFigure, page: Page): Block[] {
	const { report, words } = page;
	const { t, lens } = words;
	const columns = ["report.pillar", "report.score", "scenarios.pressure", "export.plan.from"] as const;
	const overall = [
		rich`**${t("report.overall")}**`,
		rich`**${changeText(report.overall, outcome.after.overall, words)}**`,
		plain(""),
		plain(""),
	];
	const pillars = report.pillars.map(({ id, score }) => [
		plain(pillarName(id, lens)),
		plain(changeText(score, outcome.after.pillars[id] ?? null, words)),
		plain(id in outcome.pressure8 ? pressureText(outcome.pressure8[id] ?? 0, words) : ""),
		gapLinks(gapsTowards(id, outcome.ids, page), page),
	]);
	return [
		table(
			columns.map((key) => plain(t(key))),
			[overall, ...pillars],
			[1, 2],
		),
		paragraph(plain(t("scenarios.pressure.explain"))),
	];
}

/** Gaps of a set that take from or give to a pillar. */
const gapsTowards = (pillar: string, ids: string[], { report }: Page): string[] =>
	gapsInOrder(report, ids)
		.filter(({ tradeoffs }) => tradeoffs.some((tradeoff) => tradeoff.pillar === pillar))
		.map(({ id }) => id);

const gapLinks = (ids: string[], page: Page): Inline =>
	joined(
		ids.flatMap((id) => gapLink(id, page) ?? []),
		", ",
	);

/** The work in its order, with the scores before all of it and after each wave. */
function waves(plan: PlanFigure, page: Page): Block[] {
	const { report, words } = page;
	const { t, lens, number } = words;
	if (plan.waves.length === 0) return [];
	const pillars = report.pillars.map(({ id }) => id);
	const head = [t("export.plan.wave.column"), t("report.gaps"), t("scenarios.points"), t("report.overall")];
	const now = ["", "", report.overall, ...report.pillars.map(({ score }) => score)];
	const rows = plan.waves.map(({ ids, points, after: then }, index) => [
		plain(t("scenarios.waves.wave", { n: index + 1 })),
		namedGaps(ids, page),
		plain(number(points)),
		...[then.overall, ...pillars.map((id) => then.pillars[id] ?? null)].map((score) => plain(scoreText(score, words))),
	]);
	return [
		heading(3, plain(t("export.plan.waves.title"))),
		paragraph(plain(t("export.plan.waves.intro", { points: t("points", { n: plan.pointsPerWave }) }))),
		table(
			[...head, ...pillars.map((id) => lens.pillars[id]?.short ?? id)].map(plain),
			[
				[plain(t("scenarios.now")), ...now.map((cell) => plain(typeof cell === "string" ? cell : scoreText(cell, words)))],
				...rows,
			],
			[2, 3, ...pillars.map((_, index) => index + 4)],
		),
	];
}

/** Titles with their links, each on a line of its own. */
const namedGaps = (ids: string[], page: Page): Inline =>
	joined(
		ids.map((id) => joined([...[gapLink(id, page) ?? []].flat(), titleText(id, page.words, page.report)], " · ")),
		"\n",
	);

function assumptions({ outcome }: PlanFigure, { words, report }: Page): Block[] {
	const { t } = words;
	if (outcome.assumptions.length === 0) return [];
	const items = outcome.assumptions.map(({ id, neededBy }) =>
		plain(`${titleText(id, words, report)}, ${t("plan.assumes.needed", { titles: titlesText(neededBy, words, report) })}`),
	);
	return [heading(3, plain(t("plan.assumes", { n: items.length }))), paragraph(plain(t("plan.assumes.intro"))), ...list(items)];
}

function leftOut(plan: PlanFigure, page: Page): Block[] {
	const { words, report } = page;
	const { t, number } = words;
	if (plan.leftOut.length === 0) return [];
	const rows = plan.leftOut.map((out) => [
		namedGaps([out.id], page),
		plain(number(findGapRow(report, out.id)?.points ?? 0)),
		plain(leftOutText(out, words, report)),
	]);
	const head = [t("report.column.gap"), t("scenarios.points"), t("export.won.why")];
	return [heading(3, plain(t("export.plan.leftOut"))), table(head.map(plain), rows, [1])];
}
