/** The list of export formats. A room's code loads when its format is asked for. */
import type { Lens } from "../domain/lens.ts";
import type { SealedExport } from "../domain/milestone.ts";
import type { Report } from "../domain/report.ts";
import type { Review } from "../domain/review.ts";
import type { Words } from "../i18n/phrases.ts";
import { safeName } from "./safeName.ts";

/** What a writer may draw on; everything it prints comes from here. */
interface ExportInput {
	report: Report;
	words: Words;
	lens: Lens;
	review: Review;
	/** Where a milestone is exported: what its file shows and carries. Report, lens, its words and review are the milestone's own. */
	sealed?: SealedExport;
	/** Whether a Markdown file of a milestone carries its data; PDF and web page always do. */
	carries?: boolean;
}

export interface ExportFormat {
	id: "pdf" | "markdown" | "html" | "backlog" | "gapsXlsx" | "gapsCsv" | "issues" | "decisions" | "calendar" | "review";
	extension: string;
	mediaType: string;
	write: (input: ExportInput) => Promise<Uint8Array<ArrayBuffer> | string>;
}

export const exportFormats: ExportFormat[] = [
	{
		id: "pdf",
		extension: "pdf",
		mediaType: "application/pdf",
		write: async ({ report, words, lens, sealed }) => {
			const { writePdf } = await import("./pdf/writePdf.ts");
			return (await writePdf(report, words, lens, { sealed })).bytes;
		},
	},
	{
		id: "markdown",
		extension: "md",
		mediaType: "text/markdown;charset=utf-8",
		write: async ({ report, words, lens, sealed, carries = true }) => {
			const { writeMarkdown } = await import("./markdown/writeMarkdown.ts");
			return writeMarkdown(report, words, lens, sealed && { sealed, carries });
		},
	},
	{
		id: "html",
		extension: "html",
		mediaType: "text/html;charset=utf-8",
		write: async ({ report, words, lens, sealed }) => {
			const { writeHtml } = await import("./html/writeHtml.ts");
			return writeHtml(report, words, lens, sealed);
		},
	},
	{
		id: "backlog",
		extension: "backlog.csv",
		mediaType: "text/csv;charset=utf-8",
		write: async ({ report, words, lens }) => {
			const { writeBacklog } = await import("./backlog-csv/writeBacklog.ts");
			return writeBacklog(report, lens, words);
		},
	},
	{
		id: "gapsXlsx",
		extension: "gaps.xlsx",
		mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
		write: async ({ report, words }) => {
			const { writeGapListXlsx } = await import("./gap-list/writeXlsx.ts");
			return writeGapListXlsx(report, words);
		},
	},
	{
		id: "gapsCsv",
		extension: "gaps.csv",
		mediaType: "text/csv;charset=utf-8",
		write: async ({ report, words }) => {
			const { writeGapListCsv } = await import("./gap-list/writeCsv.ts");
			return writeGapListCsv(report, words);
		},
	},
	{
		id: "issues",
		extension: "issues.zip",
		mediaType: "application/zip",
		write: async ({ report, words, lens }) => {
			const { writeIssues } = await import("./issues/writeIssues.ts");
			return writeIssues(report, words, lens);
		},
	},
	{
		id: "decisions",
		extension: "decisions.zip",
		mediaType: "application/zip",
		write: async ({ report, words, lens, review }) => {
			const { writeDecisionRecords } = await import("./decision-records/writeDecisionRecords.ts");
			return writeDecisionRecords(report, words, lens, review);
		},
	},
	{
		id: "calendar",
		extension: "ics",
		mediaType: "text/calendar;charset=utf-8",
		write: async ({ report, words, review }) => {
			const { writeCalendar } = await import("./calendar/writeCalendar.ts");
			return writeCalendar(report, words, review.id);
		},
	},
	{
		id: "review",
		extension: "plumbline.json",
		mediaType: "application/json",
		write: async ({ review }) => {
			const { writeReviewFile } = await import("./review-json/writeReviewFile.ts");
			return writeReviewFile(review);
		},
	},
];

/** The name of an exported file: the workload's name and the ISO day, safe on every system. */
export const fileName = (
	{ workload }: { workload: Pick<Review["workload"], "name"> },
	today: string,
	format: Pick<ExportFormat, "extension">,
): string => `${safeName(workload.name) || "plumbline"}-${today}.${format.extension}`;
