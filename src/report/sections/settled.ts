/** What asks for nothing: what is in place, and what does not apply. */
import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import { notApplicableText, statusText } from "../../i18n/reportWords.ts";
import { type Block, cell, column, intro, table } from "../blocks.ts";
import { joined, soft } from "../inline.ts";
import { requirementTitleCell } from "../requirementTitleCell.ts";
import { always, type Section } from "../section.ts";
import { pillarParts, type Telling } from "../telling.ts";

/** What is in place, with how it is known. */
export const inPlace: Section = {
	id: "inPlace",
	isIn: always,
	tell: (telling) => {
		const { t } = telling.words;
		const texts = { intro: t("pdf.inPlace.intro"), last: t("export.column.status") };
		return rowsTold(telling.report.inPlace, texts, (row) => statusText(row, telling.words), telling);
	},
};

/** What does not apply, with the reason. */
export const notApplicable: Section = {
	id: "notApplicable",
	isIn: always,
	tell: (telling) => {
		const { t } = telling.words;
		const texts = { intro: t("pdf.notApplicable.intro"), last: t("export.reason") };
		const why = (row: RequirementRow) => notApplicableText(row, telling.report, telling.words);
		return rowsTold(telling.report.notApplicable, texts, why, telling);
	},
};

interface RowsTexts {
	/** Over the whole width: without it, readers that go by geometry would take this table and the one before for one. */
	intro: string;
	/** The head of the last column. */
	last: string;
}

function rowsTold(rows: RequirementRow[], texts: RowsTexts, why: (row: RequirementRow) => string, telling: Telling): Block[] {
	const { t } = telling.words;
	const columns = [column(t("export.column.requirement"), 84), column(t("report.pillar"), 34), column(texts.last, 52)];
	const lines = rows.map((row) => ({
		cells: [
			cell(requirementTitleCell(row, telling)),
			cell(soft(joined(pillarParts(row, telling, "short")))),
			cell(soft(why(row))),
		],
	}));
	return [...intro(rows.length > 0 ? texts.intro : t("export.none")), ...table(columns, lines)];
}
