import { today } from "../../browser/clock.ts";
import { signDrawer } from "../../browser/signDrawer.ts";
import type { PrintChoice } from "../../domain/report/printChoice.ts";
import type { SealedRequest } from "../../features/milestones/ExportCard.tsx";
import type { OpenMilestone } from "../../features/milestones/types.ts";
import { fileName } from "../../formats/fileName.ts";
import { writerOf } from "../../formats/writers.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import type { Making } from "../../parse/making.ts";
import { sealExport } from "../../seal/sealExport.ts";
import type { ExportOutcome, ExportWatch } from "../../ui/exporting/useExporting.ts";
import { appVersion } from "../appVersion.ts";
import { carriedFiles } from "../attachments/keptAttachments.ts";
import type { Exported, ExportJob } from "../exports/exportJob.ts";
import { runExport } from "../exports/runExport.ts";
import { sealedJob } from "../exports/sealedJob.ts";
import { deliver } from "../secret/deliver.ts";

/** Writes the sealed report of a milestone in a worker and hands it to the browser; null where it was given up. */
export async function exportMilestone(
	{ sealed, record }: OpenMilestone,
	phrases: Phrases,
	request: SealedRequest,
	watch: ExportWatch,
): Promise<ExportOutcome | null> {
	const { review, day } = sealed.milestone;
	const exported = await write({ sealed, record }, phrases, request, watch);
	if (!exported) return null;
	const { mediaType, extension } = writerOf(request.format);
	const name = fileName(review, day, { extension: `milestone.${extension}` });
	const isDone = await deliver(name, new Blob([exported.bytes], { type: mediaType }), request.isProtected);
	return isDone ? { replaced: exported.replaced } : null;
}

type Made = Pick<OpenMilestone, "sealed" | "record">;

/** How many pages the sealed PDF would have; null where it was given up. */
export async function measureMilestone(
	milestone: Made,
	phrases: Phrases,
	print: PrintChoice,
	signal: AbortSignal,
): Promise<number | null> {
	const request: SealedRequest = { format: "pdf", carries: true, print, isProtected: false };
	const exported = await write(milestone, phrases, request, { signal, onStep: () => {} });
	return exported?.pages ?? null;
}

/** Where a PDF lacks signs that this device can draw, it is made again with them: the seal of the file is over which it draws. */
async function write(milestone: Made, phrases: Phrases, request: SealedRequest, watch: ExportWatch): Promise<Exported | null> {
	const making = makingOf(request, phrases);
	const exported = await runExport(await jobOf(milestone, making, request), watch);
	if (!exported || exported.replaced.length === 0 || making.format !== "pdf") return exported;
	const device = signDrawer();
	if (!device) return exported;
	const lacking = exported.replaced.filter((sign) => !device.draws(sign));
	if (lacking.length === exported.replaced.length) return exported;
	return runExport(await jobOf(milestone, { ...making, drawn: { lacking } }, request), watch);
}

async function jobOf({ sealed, record }: Made, making: Making, request: SealedRequest): Promise<ExportJob> {
	const exported = await sealExport(sealed, making, record.milestone);
	const attachments = request.withFiles ? await carriedFiles(sealed.milestone.review) : {};
	const isCarrying = Object.keys(attachments).length > 0;
	return sealedJob(isCarrying ? { ...exported, attachments } : exported, making, request.carries);
}

/** How the file is going to be made: all that its look depends on besides its data. */
function makingOf({ format, print }: SealedRequest, { language, notation }: Phrases): Making {
	const always = { appVersion, language, notation, day: today() };
	return format === "pdf" ? { format, ...always, print } : { format, ...always };
}
