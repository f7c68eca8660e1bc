import { maskedReview } from "../../domain/evidence/mask.ts";
import type { PrintChoice } from "../../domain/report/printChoice.ts";
import { plainReview } from "../../domain/review/plainReview.ts";
import type { Review } from "../../domain/review/review.ts";
import type { ExportRequest } from "../../features/report/exportMenu/choices.ts";
import { decisionsWriter } from "../../formats/decision-records/writer.ts";
import { fileName } from "../../formats/fileName.ts";
import { zipped } from "../../formats/review-json/zipped.ts";
import { writerOf } from "../../formats/writers.ts";
import { loadMessages } from "../../i18n/loadMessages.ts";
import type { ExportOutcome, ExportWatch } from "../../ui/exporting/useExporting.ts";
import type { Seen } from "../../ui/seen.ts";
import { carriedFiles } from "../attachments/keptAttachments.ts";
import { deliver } from "../secret/deliver.ts";
import type { ExportJob } from "./exportJob.ts";
import { runExport } from "./runExport.ts";

/** Writes one export in a worker and hands it to the browser; null where it was given up. */
export async function exportReview(seen: Seen, request: ExportRequest, watch: ExportWatch): Promise<ExportOutcome | null> {
	const { review, report } = seen;
	const exported = await runExport(await jobOf(seen, request), watch);
	if (!exported) return null;
	const kind = request.files === "beside" ? zipped : writerOf(request.format);
	const file = new Blob([exported.bytes], { type: kind.mediaType });
	const isDone = await deliver(fileName(review, report.today, kind), file, request.isProtected);
	return isDone ? { replaced: exported.replaced } : null;
}

/** How many pages a PDF would have; null where it was given up. */
export async function measurePdf(seen: Seen, print: PrintChoice, signal: AbortSignal): Promise<number | null> {
	const exported = await runExport(await jobOf(seen, { format: "pdf", print }), { signal, onStep: () => {} });
	return exported?.pages ?? null;
}

async function jobOf({ review, lens, words, report }: Seen, { format, print, files: place }: ExportRequest): Promise<ExportJob> {
	const { language, notation, lens: texts } = words;
	const messages = await loadMessages(language);
	// What goes on with the work needs everything; whoever reads a file does not.
	const { group, needsIds } = writerOf(format);
	const shown = group === "goOn" || needsIds ? review : maskedReview(review);
	const files = place && { place, carried: await carriedFiles(review) };
	const former = format === decisionsWriter.id ? await lastFrozen(review.id) : undefined;
	return {
		format,
		review: plainReview(shown),
		lens,
		texts,
		language,
		notation,
		messages,
		today: report.today,
		print,
		files,
		former,
	};
}

/** A review as its latest milestone froze it, for whoever reads a file; undefined where there is none, or it cannot be read. */
async function lastFrozen(id: string): Promise<Review | undefined> {
	const { useMilestones } = await import("../../store/milestones.ts");
	const isLoaded = await useMilestones
		.getState()
		.load(id)
		.then(() => true)
		.catch(() => false);
	const [latest] = (isLoaded && useMilestones.getState().byReview[id]) || [];
	return latest && maskedReview(latest.sealed.milestone.review);
}
