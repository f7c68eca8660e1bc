import { contradictionTexts, contradictionTitle } from "../../i18n/contradictionWords.ts";
import { type Block, cell, column, intro, table } from "../blocks.ts";
import { plain } from "../inline.ts";
import type { Section } from "../section.ts";
import { numberedTitle, type Telling } from "../telling.ts";

/** Statements that do not fit together, each pair beside the requirement it is about. */
export const contradictions: Section = {
	id: "contradictions",
	isIn: (report) => report.contradictions.length > 0,
	tell,
};

function tell(telling: Telling): Block[] {
	const { words, report } = telling;
	const { t } = words;
	const columns = [column(t("export.column.requirement"), 70), column(t("contradiction.column"), 100)];
	const rows = report.contradictions.map((contradiction) => ({
		cells: [
			cell(
				contradiction.kind === "incompatible"
					? plain(contradictionTitle(contradiction, report, words))
					: numberedTitle(contradiction.requirement, telling),
			),
			contradictionTexts(contradiction, report, words).map((text) => plain(text)),
		],
	}));
	return [...intro(t("contradiction.intro")), ...table(columns, rows)];
}
