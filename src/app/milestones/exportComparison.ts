import { browserLanguage } from "../../browser/language.ts";
import { usualPaper } from "../../domain/report/printChoice.ts";
import type { ComparisonRequest } from "../../features/milestones/CompareCard.tsx";
import { fileName } from "../../formats/fileName.ts";
import { writerOf } from "../../formats/writers.ts";
import { loadMessages } from "../../i18n/loadMessages.ts";
import type { ExportOutcome, ExportWatch } from "../../ui/exporting/useExporting.ts";
import type { Seen } from "../../ui/seen.ts";
import { runExport } from "../exports/runExport.ts";
import { deliver } from "../secret/deliver.ts";

/** Writes what changed between two reports in a worker and hands it to the browser; null where it was given up. */
export async function exportComparison(
	{ review, report, words }: Seen,
	{ format, sides, isProtected }: ComparisonRequest,
	watch: ExportWatch,
): Promise<ExportOutcome | null> {
	const { language, notation, lens: texts } = words;
	const messages = await loadMessages(language);
	const paper = usualPaper(browserLanguage());
	const exported = await runExport({ format, sides, paper, label: review.label, texts, language, notation, messages }, watch);
	if (!exported) return null;
	const { extension, mediaType } = writerOf(format);
	const name = fileName(review, report.today, { extension: `comparison.${extension}` });
	const isDone = await deliver(name, new Blob([exported.bytes], { type: mediaType }), isProtected);
	return isDone ? { replaced: exported.replaced } : null;
}
