import { saveFile } from "../../browser/files.ts";
import type { ExportRequest } from "../../features/report/exportMenu/choices.ts";
import { exportFiles, fileName } from "../../formats/exportFiles.ts";
import { loadMessages } from "../../i18n/loadMessages.ts";
import type { ExportOutcome, ExportWatch } from "../../ui/exporting/useExporting.ts";
import type { Seen } from "../../ui/seen.ts";
import { runExport } from "./runExport.ts";

/** Writes one export in a worker and hands it to the browser; null where it was given up. */
export async function exportReview(
	{ review, lens, words, report }: Seen,
	{ format, print }: ExportRequest,
	watch: ExportWatch,
): Promise<ExportOutcome | null> {
	const { language, notation, lens: texts } = words;
	const messages = await loadMessages(language);
	const job = { format, review, lens, texts, language, notation, messages, today: report.today, print };
	const exported = await runExport(job, watch);
	if (!exported) return null;
	const { mediaType } = exportFiles[format];
	saveFile(fileName(review, report.today, exportFiles[format]), new Blob([exported.bytes], { type: mediaType }));
	return { replaced: exported.replaced };
}
