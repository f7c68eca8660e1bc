import { compareReports } from "../../domain/milestone/comparison.ts";
import { phrasesOf } from "../../i18n/phrases.ts";
import type { ComparisonJob, Exported } from "./exportJob.ts";

/** Writes what changed between two reports. */
export async function writeComparisonJob({ format, sides, paper, label, texts, ...asked }: ComparisonJob): Promise<Exported> {
	const words = { ...phrasesOf(asked.language, asked.messages, asked.notation), lens: texts };
	const comparison = compareReports(sides.before.report, sides.after.report);
	if (format === "pdf") {
		const { writeComparisonPdf } = await import("../../formats/pdf/writeComparisonPdf.ts");
		return writeComparisonPdf(comparison, sides, words, { paper, label });
	}
	const { writeComparison } = await import("../../formats/markdown/writeComparison.ts");
	return { bytes: new TextEncoder().encode(writeComparison(comparison, sides, words)), replaced: [] };
}
