/** The scenarios beside the review as it stands and the plan: what each brings, asks and closes. */
import { type Compared, comparedGaps, comparedOutcomes } from "../../../domain/report/planComparison.ts";
import { comparedLabel, comparedName } from "../../../i18n/planWords.ts";
import { pressureText, scoreText, worthText } from "../../../i18n/reportWords.ts";
import { beginPart, prose } from "../engine/blocks.ts";
import { body, bold, type Paragraph, pillarMark, small, soft } from "../engine/inline.ts";
import { textWidth } from "../engine/paper.ts";
import type { Row } from "../engine/row.ts";
import { type Content, type TableRow, table } from "../engine/table.ts";
import { numberedTitle, type Work } from "./work.ts";

/** So many stand beside each other at most; more follow in a table of their own. */
const mostScenarios = 3;

/** Writes the comparison. */
export function writeScenarios(work: Work): void {
	const { sheet, words, report } = work;
	const { t } = words;
	beginPart(sheet, t("export.scenarios"), "scenarios");
	sheet.add(...prose(sheet, [soft(t("scenarios.pressure.explain"))], { above: 0 }));
	const compared = comparedOutcomes(report);
	const scenarios = compared.filter(({ kind }) => kind === "scenario");
	const others = compared.filter(({ kind }) => kind !== "scenario");
	for (let at = 0; at < scenarios.length; at += mostScenarios)
		sheet.add(
			{ cells: [], pad: at === 0 ? 1 : 4, keep: true },
			...comparison([...others, ...scenarios.slice(at, at + mostScenarios)], work),
		);
}

function comparison(compared: Compared[], work: Work): Row[] {
	const { sheet, words } = work;
	const { t } = words;
	const first = 62;
	const width = (textWidth - first) / compared.length;
	const columns = [{ width: first }, ...compared.map(() => ({ width }))];
	const head = [t("export.scenarios.measure"), ...compared.map((one) => comparedLabel(one, words))];
	return table(sheet, columns, head, [...figures(compared, work), ...closings(compared, work)]);
}

function figures(compared: Compared[], { words, report }: Work): TableRow[] {
	const { t, lens, number } = words;
	const row = (label: Paragraph, figure: (one: Compared) => Content): TableRow => ({ cells: [[label], ...compared.map(figure)] });
	return [
		row(soft(t("export.scenarios.name")), (one) => [soft(comparedName(one, words) || "·")]),
		row(body(bold(t("report.overall"))), ({ outcome }) => [body(bold(scoreText(outcome.after.overall, words)))]),
		...report.pillars.map(({ id }) => row(body(pillarMark(id, lens)), ({ outcome }) => pillarCell(outcome, id, words))),
		row(body(t("scenarios.highLeft")), ({ outcome }) => number(outcome.highLeft)),
		row(body(t("scenarios.points")), ({ outcome }) => number(outcome.effort)),
		row(body(t("report.column.net")), ({ outcome }) => worthText(outcome.net24, words)),
		row(body(t("scenarios.gapsClosed")), ({ outcome }) => number(outcome.ids.length)),
	];
}

/** A pillar's score, and below it the pressure where there is any. */
function pillarCell({ after, pressure8 }: Compared["outcome"], pillar: string, words: Work["words"]): Content {
	const score = body(scoreText(after.pillars[pillar] ?? null, words));
	if (!(pillar in pressure8)) return [score];
	return [score, small(`${words.t("scenarios.pressure")} ${pressureText(pressure8[pillar] ?? 0, words)}`)];
}

/** One row per gap that anything closes. */
const closings = (compared: Compared[], work: Work): TableRow[] =>
	comparedGaps(work.report, compared).map((id) => ({
		cells: [
			[numberedTitle(id, work)],
			...compared.map(({ outcome }): Content => (outcome.ids.includes(id) ? work.words.t("report.fact.true") : [soft("·")])),
		],
	}));
