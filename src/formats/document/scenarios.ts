import { type Compared, comparedGaps, comparedOutcomes } from "../../domain/report/planComparison.ts";
import { comparedLabel, comparedName, titleText } from "../../i18n/planWords.ts";
import { pillarName, pressureText, scoreText, worthText } from "../../i18n/reportWords.ts";
import { type Block, heading, paragraph, table } from "./blocks.ts";
import { type Inline, joined, plain } from "./inline.ts";
import { gapLink, type Page } from "./page.ts";

/** The scenarios beside the review as it stands and the plan: what each brings, asks and closes. */
export function scenarios(page: Page): Block[] {
	const { report, words } = page;
	const { t } = words;
	if (report.scenarios.length === 0) return [];
	const compared = comparedOutcomes(report);
	return [
		heading(2, plain(t("export.scenarios"))),
		table(
			["", ...compared.map((one) => comparedLabel(one, words))].map(plain),
			[...figures(compared, page), ...closings(compared, page)],
			compared.map((_, index) => index + 1),
		),
		paragraph(plain(t("scenarios.pressure.explain"))),
	];
}

function figures(compared: Compared[], { report, words }: Page): Inline[][] {
	const { t, lens, number } = words;
	const row = (label: string, figure: (one: Compared) => string) => [label, ...compared.map(figure)].map(plain);
	const name = (id: string) => pillarName(id, lens);
	return [
		row(t("export.scenarios.name"), (one) => comparedName(one, words)),
		row(t("report.overall"), ({ outcome }) => scoreText(outcome.after.overall, words)),
		...report.pillars.map(({ id }) => row(name(id), ({ outcome }) => scoreText(outcome.after.pillars[id] ?? null, words))),
		...report.pillars.map(({ id }) =>
			row(t("export.scenarios.pressure", { pillar: name(id) }), ({ outcome }) => pressureText(outcome.pressure8[id] ?? 0, words)),
		),
		row(t("scenarios.highLeft"), ({ outcome }) => number(outcome.highLeft)),
		row(t("scenarios.points"), ({ outcome }) => number(outcome.effort)),
		row(t("report.column.net"), ({ outcome }) => worthText(outcome.net24, words)),
		row(t("scenarios.gapsClosed"), ({ outcome }) => number(outcome.ids.length)),
	];
}

/** One row per gap that anything closes. */
const closings = (compared: Compared[], page: Page): Inline[][] =>
	comparedGaps(page.report, compared).map((id) => [
		joined([...[gapLink(id, page) ?? []].flat(), titleText(id, page.words, page.report)], " · "),
		...compared.map(({ outcome }) => plain(outcome.ids.includes(id) ? page.words.t("report.fact.true") : "")),
	]);
