/** The files that a review can become: their endings, media types and names. What writes them is in index.ts. */
import type { Review } from "../domain/review/review.ts";
import { safeName } from "./safeName.ts";

interface FileKind {
	extension: string;
	mediaType: string;
}

export const exportFiles = {
	pdf: { extension: "pdf", mediaType: "application/pdf" },
	markdown: { extension: "md", mediaType: "text/markdown;charset=utf-8" },
	html: { extension: "html", mediaType: "text/html;charset=utf-8" },
	backlog: { extension: "backlog.csv", mediaType: "text/csv;charset=utf-8" },
	gapsXlsx: { extension: "gaps.xlsx", mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
	gapsCsv: { extension: "gaps.csv", mediaType: "text/csv;charset=utf-8" },
	issues: { extension: "issues.zip", mediaType: "application/zip" },
	decisions: { extension: "decisions.zip", mediaType: "application/zip" },
	calendar: { extension: "ics", mediaType: "text/calendar;charset=utf-8" },
	review: { extension: "plumbline.json", mediaType: "application/json" },
} as const satisfies Record<string, FileKind>;

export type ExportFormat = keyof typeof exportFiles;

/** The name of an exported file: the workload's name and the ISO day, safe on every system. */
export const fileName = (
	{ workload }: { workload: Pick<Review["workload"], "name"> },
	today: string,
	{ extension }: Pick<FileKind, "extension">,
): string => `${safeName(workload.name) || "plumbline"}-${today}.${extension}`;
