import type { Comparison } from "../../domain/milestone/comparison.ts";
import type { Sides } from "../../i18n/comparisonWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { heading, paragraph } from "../../report/blocks.ts";
import { tellComparison } from "../../report/comparison.ts";
import { workloadName } from "../../report/telling.ts";
import { setMarkdown } from "../setMarkdown.ts";

/** What changed between two reports of a review as Markdown: scores, gaps and answers. */
export function writeComparison(comparison: Comparison, sides: Sides, words: Words): string {
	const { before, after } = sides;
	const name = workloadName({ report: after.report, words });
	const reports = [before, after].map((side) => `${side.name} (${words.date(side.day)})`);
	return setMarkdown([
		heading(1, words.t("compare.document", { name })),
		...paragraph(reports.join(" → ")),
		...tellComparison(comparison, sides, words),
	]);
}
