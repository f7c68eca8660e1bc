import { saveFile } from "../../browser/files.ts";
import type { SealedFormat } from "../../features/milestones/ExportCard.tsx";
import type { OpenMilestone } from "../../features/milestones/types.ts";
import { exportFiles, fileName } from "../../formats/exportFiles.ts";
import { milestoneInput } from "../../formats/milestoneInput.ts";
import { loadMessages } from "../../i18n/load.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import { sealExport } from "../../seal/sealExport.ts";
import type { ExportOutcome, ExportWatch } from "../../ui/exporting/useExporting.ts";
import { runExport } from "../exports/runExport.ts";

/** Writes the sealed report of a milestone in a worker and hands it to the browser; null where it was given up. */
export async function exportMilestone(
	{ sealed, record }: OpenMilestone,
	phrases: Phrases,
	[format, carries]: [format: SealedFormat, carries: boolean],
	watch: ExportWatch,
): Promise<ExportOutcome | null> {
	const file = await sealExport(sealed, record.milestone);
	const { review, lens, words } = milestoneInput(file, phrases);
	const { language, notation, lens: texts } = words;
	const { day } = sealed.milestone;
	const messages = await loadMessages(language);
	const asked = { format, review, lens, texts, language, notation, messages, today: day, sealed: file, carries };
	const exported = await runExport(asked, watch);
	if (!exported) return null;
	const { mediaType, extension } = exportFiles[format];
	saveFile(fileName(review, day, { extension: `milestone.${extension}` }), new Blob([exported.bytes], { type: mediaType }));
	return { replaced: exported.replaced };
}
