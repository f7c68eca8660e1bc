import { compareReports } from "../../domain/milestone/comparison.ts";
import type { SignDrawer } from "../../domain/report/signDrawer.ts";
import { phrasesOf } from "../../i18n/phrases.ts";
import type { ComparisonJob, Exported } from "./exportJob.ts";

/** Writes what changed between two reports; `device` draws in a PDF what its font lacks. */
export async function writeComparisonJob(
	{ format, sides, paper, label, texts, ...asked }: ComparisonJob,
	device: () => SignDrawer | null = () => null,
): Promise<Exported> {
	const words = { ...phrasesOf(asked.language, asked.messages, asked.notation), lens: texts };
	const comparison = compareReports(sides.before.report, sides.after.report);
	if (format === "pdf") {
		const { writeComparisonPdf } = await import("../../formats/pdf/writeComparisonPdf.ts");
		return writeComparisonPdf(comparison, sides, words, { paper, label, drawer: device() ?? undefined });
	}
	const { writeComparison } = await import("../../formats/markdown/writeComparison.ts");
	return { bytes: new TextEncoder().encode(writeComparison(comparison, sides, words)), replaced: [] };
}
