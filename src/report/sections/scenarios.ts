import { type Compared, comparedGaps, comparedOutcomes } from "../../domain/report/planComparison.ts";
import { comparedLabel, comparedName } from "../../i18n/planWords.ts";
import { pressureText, scoreText, worthText } from "../../i18n/reportWords.ts";
import { type Block, cell, column, intro, type TableRow, table } from "../blocks.ts";
import { type Inline, pillarPart, plain, soft, strong } from "../inline.ts";
import type { Section } from "../section.ts";
import { numberedTitle, type Telling } from "../telling.ts";

/** So many stand beside each other at most; more follow in a table of their own. */
const mostScenarios = 3;

/** The scenarios beside the review as it stands and the plan: what each brings, asks and closes. */
export const scenarios: Section = { id: "scenarios", isIn: (report) => report.scenarios.length > 0, tell };

function tell(telling: Telling): Block[] {
	const all = comparedOutcomes(telling.report);
	const own = all.filter(({ kind }) => kind === "scenario");
	const others = all.filter(({ kind }) => kind !== "scenario");
	const starts = own.flatMap((_, index) => (index % mostScenarios === 0 ? [index] : []));
	return [
		...intro(telling.words.t("scenarios.pressure.explain")),
		...starts.flatMap((at) => comparison([...others, ...own.slice(at, at + mostScenarios)], telling)),
	];
}

function comparison(compared: Compared[], telling: Telling): Block[] {
	const { words } = telling;
	const first = column(words.t("export.scenarios.measure"), 62);
	const columns = compared.map((one) => column(comparedLabel(one, words), 108 / compared.length));
	return table([first, ...columns], [...figures(compared, telling), ...closings(compared, telling)]);
}

/** Scores stand on one page, then what each costs and closes. */
function figures(compared: Compared[], { words, report }: Telling): TableRow[] {
	const { t, lens, number } = words;
	const row = (label: Inline | string, figure: (one: Compared) => Inline | string): TableRow => ({
		cells: [cell(label), ...compared.map((one) => cell(figure(one)))],
	});
	const scores: TableRow[] = [
		row(soft(t("export.scenarios.name")), (one) => soft(comparedName(one, words) || "·")),
		row(strong(t("report.overall")), ({ outcome }) => strong(scoreText(outcome.after.overall, words))),
		...report.pillars.map(({ id }) => ({
			cells: [cell(pillarPart(id, lens)), ...compared.map(({ outcome }) => pillarCell(outcome, id, words))],
		})),
	];
	return [
		...scores.map((one, index): TableRow => (index < scores.length - 1 ? { ...one, keep: true } : one)),
		row(t("scenarios.highLeft"), ({ outcome }) => number(outcome.highLeft)),
		row(t("scenarios.points"), ({ outcome }) => number(outcome.effort)),
		row(t("report.column.net"), ({ outcome }) => worthText(outcome.net24, words)),
		row(t("scenarios.gapsClosed"), ({ outcome }) => number(outcome.ids.length)),
	];
}

/** A pillar's score, and below it the pressure where there is any. */
function pillarCell({ after, pressure8 }: Compared["outcome"], pillar: string, words: Telling["words"]): Inline[] {
	const score = plain(scoreText(after.pillars[pillar] ?? null, words));
	if (!(pillar in pressure8)) return [score];
	return [score, soft(`${words.t("scenarios.pressure")} ${pressureText(pressure8[pillar] ?? 0, words)}`)];
}

/** One row per gap that anything closes. */
const closings = (compared: Compared[], telling: Telling): TableRow[] =>
	comparedGaps(telling.report, compared).map((id) => ({
		cells: [
			cell(numberedTitle(id, telling)),
			...compared.map(({ outcome }) => cell(outcome.ids.includes(id) ? telling.words.t("report.fact.true") : soft("·"))),
		],
	}));
