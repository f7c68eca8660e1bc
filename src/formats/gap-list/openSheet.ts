import { type OpenPoint, openPoints } from "../../domain/report/openPoints.ts";
import type { Report } from "../../domain/report/report.ts";
import type { Review } from "../../domain/review/review.ts";
import type { Words } from "../../i18n/phrases.ts";
import { pillarName, requirementTitle } from "../../i18n/reportWords.ts";
import { type Column, type Sheet, sheetOf } from "./column.ts";

interface ListedPoint {
	point: OpenPoint;
	words: Words;
}

const columns: Column<ListedPoint>[] = [
	{ label: "open.question", width: 44, value: ({ point, words }) => words.lens.items[point.item]?.title ?? point.item },
	{ label: "open.pillar", width: 26, value: ({ point, words }) => pillarName(point.pillar, words.lens) },
	{ label: "open.state", width: 16, value: ({ point, words }) => words.t(`open.state.${point.state}`) },
	{
		label: "export.column.open",
		width: 44,
		value: ({ point, words }) => point.unknown.map((id) => requirementTitle(id, words.lens)).join("; "),
	},
	{ label: "open.who", width: 20, value: ({ point }) => point.owner },
	{ label: "open.by", width: 12, value: ({ point }) => ({ day: point.due }) },
	{ label: "export.column.fall", width: 12, value: ({ point }) => ({ figure: point.overall.down }) },
	{ label: "export.column.rise", width: 12, value: ({ point }) => ({ figure: point.overall.up }) },
	{ label: "export.column.id", width: 36, value: ({ point }) => point.item },
];

/** What is not settled, with who finds out and by when, and how far each could move the score. */
export function openSheet(report: Report, review: Pick<Review, "askAgain">, words: Words): Sheet {
	const rows = openPoints(report, review).map((point) => ({ point, words }));
	return sheetOf(words.t("export.sheet.open"), columns, rows, words);
}
