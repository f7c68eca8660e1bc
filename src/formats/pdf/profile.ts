/** The profile of the workload: what decides which questions and requirements apply. */
import { factText } from "../../i18n/reportWords.ts";
import { beginPart, labelled } from "./blocks.ts";
import { body, lines, type Paragraph, soft } from "./inline.ts";
import { cell, type Row } from "./row.ts";
import type { Sheet } from "./sheet.ts";
import type { Work } from "./work.ts";

/** Writes the description and the facts, those that nobody has said apart. */
export function writeProfile({ sheet, words, report }: Work): void {
	const { t } = words;
	const asked = report.facts.filter(({ asked }) => asked);
	const said = asked.filter(({ value }) => value !== null).map((fact) => body(factText(fact, words)));
	const open = asked.filter(({ value }) => value === null).map(({ id }) => words.lens.facts[id]?.short ?? id);
	const half = Math.ceil(said.length / 2);
	beginPart(sheet, t("export.profile"), "profile");
	sheet.add(
		...labelled(sheet, t("export.description"), lines(report.workload.description)),
		...(said.length > 0 ? [columnsRow(sheet, [[soft(t("export.facts"))], said.slice(0, half), said.slice(half)])] : []),
		...(open.length > 0 ? labelled(sheet, t("common.notSaid"), [soft(open.join("\u00A0· "))]) : []),
	);
}

/** A label and two columns beside it. */
function columnsRow(sheet: Sheet, columns: Paragraph[][]): Row {
	const places = [
		{ x: 0, width: 32 },
		{ x: 35, width: 66 },
		{ x: 104, width: 66 },
	];
	return { above: 2, cells: places.map((place, index) => cell(columns[index] ?? [], place, sheet.pen, sheet.tag("P"))) };
}
