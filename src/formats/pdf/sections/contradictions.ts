/** Statements of the review that do not fit together, as the screen tells them. */
import { contradictionTexts } from "../../../i18n/contradictionWords.ts";
import { beginPart, prose } from "../engine/blocks.ts";
import { body, soft } from "../engine/inline.ts";
import { table } from "../engine/table.ts";
import { numberedTitle, type Work } from "./work.ts";

/** Writes each pair of statements beside the requirement they are about. */
export function writeContradictions(work: Work): void {
	const { sheet, words, report } = work;
	const { t } = words;
	beginPart(sheet, t("contradiction.title"), "contradictions");
	sheet.add(...prose(sheet, [soft(t("contradiction.intro"))], { above: 0 }), { cells: [], pad: 1, keep: true });
	const rows = report.contradictions.map((contradiction) => ({
		cells: [
			[numberedTitle(contradiction.requirement, work)],
			contradictionTexts(contradiction, report, words).map((text) => body(text)),
		],
	}));
	sheet.add(...table(sheet, [{ width: 70 }, { width: 100 }], null, rows));
}
