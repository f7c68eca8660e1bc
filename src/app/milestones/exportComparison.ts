import { saveFile } from "../../browser/files.ts";
import { compareReports } from "../../domain/comparison.ts";
import type { Sides } from "../../i18n/comparisonWords.ts";
import type { Desk } from "../../ui/desk.ts";

/** Saves what changed between two reports as Markdown; the writer's code loads now. */
export async function exportComparison({ review, report, words }: Desk, sides: Sides): Promise<void> {
	const [{ fileName }, { writeComparison }] = await Promise.all([
		import("../../formats/exportFiles.ts"),
		import("../../formats/markdown/writeComparison.ts"),
	]);
	const text = writeComparison(compareReports(sides.before.report, sides.after.report), sides, words);
	const name = fileName(review, report.today, { extension: "comparison.md" });
	saveFile(name, new Blob([text], { type: "text/markdown;charset=utf-8" }));
}
