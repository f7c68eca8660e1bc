import { pressureTable } from "../../domain/report/pressureTable.ts";
import { pillarName, pressureSentence, pressureText } from "../../i18n/reportWords.ts";
import { type Block, cell, column, intro, paragraph } from "../blocks.ts";
import { pillarPart, soft, strong } from "../inline.ts";
import { always, type Section } from "../section.ts";
import type { Telling } from "../telling.ts";

/** Where pillars pull against each other: what closing one pillar's gaps asks of another, with the totals last. */
export const pressure: Section = { id: "pressure", isIn: always, tell };

function tell(telling: Telling): Block[] {
	const { words, report } = telling;
	const { t, lens } = words;
	const { pillars } = report;
	if (report.pressure.length === 0) return paragraph(t("report.pressure.none"));
	const columns = [
		column(t("report.pressure.corner"), 45),
		...pillars.map(({ id }) => column(lens.pillars[id]?.short ?? id, 125 / pillars.length, "field")),
	];
	const lines = pressureTable(report);
	const rows = lines.map(({ from, fields }) => ({
		cells: [
			cell(pillarPart(from, lens)),
			...fields.map((field) => cell(field ? pressureText(field.pressure8, words) : soft("·"))),
		],
	}));
	const totals = [t("report.pressure.total"), ...pillars.map(({ pressure8 }) => pressureText(pressure8, words))];
	const said = pillars.map(({ id, pressure8 }) => pressureSentence(pressure8, pillarName(id, lens), words));
	return [
		...intro(t("report.pressure.explain")),
		{
			kind: "figure",
			alternative: said.join("; "),
			caption: "",
			table: { kind: "table", columns, rows: [...rows, { cells: totals.map((total) => cell(strong(total))) }] },
			drawing: {
				id: "pressure",
				pillars: pillars.map(({ id }) => id),
				fields: lines.map(({ fields }) => fields.map((field) => field?.pressure8 ?? null)),
			},
		},
	];
}
