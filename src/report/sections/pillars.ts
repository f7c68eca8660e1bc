import { countLensRisks } from "../../domain/report/lensRisks.ts";
import type { PillarFigure } from "../../domain/report/report.ts";
import { verdictText } from "../../i18n/bandWords.ts";
import { leftOutText } from "../../i18n/leftOutText.ts";
import { lensRiskText } from "../../i18n/lensRiskWords.ts";
import { lensTitle } from "../../i18n/lensWords.ts";
import { scoreText } from "../../i18n/reportWords.ts";
import { type Block, cell, column, heading, labelled, paragraph, type TableRow } from "../blocks.ts";
import { pillarPart, plain } from "../inline.ts";
import { always, type Section } from "../section.ts";
import type { Telling } from "../telling.ts";

/** Pillar by pillar: what each stands for, where it stands, and what holds it back. */
export const pillars: Section = { id: "pillars", isIn: always, tell, opensPage: true };

function tell({ report, words, lens: structure }: Telling): Block[] {
	const { t, lens } = words;
	const columns = [
		column(t("report.pillar"), 80),
		column(t("report.score"), 20, "figure"),
		column(t("report.band"), 40),
		column(t("report.priority"), 15),
		column(t("report.answered.column"), 15),
	];
	const drawn = report.pillars.map((pillar) => ({
		...pillar,
		name: lens.pillars[pillar.id]?.short ?? pillar.id,
		shown: scoreText(pillar.score, words),
	}));
	return [
		...paragraph(report.leftOut ? leftOutText(report.leftOut, words) : ""),
		{
			kind: "figure",
			alternative: drawn.map(({ name, shown }) => `${name}: ${shown}`).join("; "),
			caption: "",
			table: { kind: "table", columns, rows: report.pillars.map((pillar) => pillarRow(pillar, words)) },
			drawing: { id: "pillars", pillars: drawn },
		},
		...lensTable(report, words),
		...labelled(t("report.lensRisks"), [lensRiskText(countLensRisks(structure, report.questions), words)]),
	];
}

/** What it comes to by each lens alone; nothing where there is one. */
function lensTable({ lenses = [] }: Telling["report"], words: Telling["words"]): Block[] {
	if (lenses.length === 0) return [];
	const { t, lens, number } = words;
	const columns = [
		column(t("report.lens"), 80),
		column(t("report.score"), 20, "figure"),
		column(t("report.band"), 40),
		column(t("report.highRisks.column"), 15),
		column(t("report.answered.column"), 15),
	];
	const rows = lenses.map(({ id, score, risks, progress }) => ({
		cells: [
			cell(lensTitle(id, lens)),
			cell(scoreText(score, words)),
			cell(plain(verdictText(score, words))),
			cell(number(risks.high)),
			cell(t("report.answered.of", { answered: progress.answered, visible: progress.visible })),
		],
	}));
	return [heading(3, t("report.lenses")), { kind: "table", columns, rows }];
}

function pillarRow({ id, score, priority, progress }: PillarFigure, words: Telling["words"]): TableRow {
	const { t, lens } = words;
	return {
		cells: [
			[pillarPart(id, lens), plain(lens.pillars[id]?.purpose ?? "")],
			cell(scoreText(score, words)),
			cell(plain(verdictText(score, words))),
			cell(t("report.priority.of", { priority })),
			cell(t("report.answered.of", { answered: progress.answered, visible: progress.visible })),
		],
	};
}
