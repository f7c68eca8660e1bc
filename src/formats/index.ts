/** What writes each export format, as data in and a file out. A writer's code loads when its format is asked for. */
import type { Lens } from "../domain/lens/lens.ts";
import type { SealedExport } from "../domain/milestone/milestone.ts";
import type { PrintChoice } from "../domain/report/printChoice.ts";
import type { Report } from "../domain/report/report.ts";
import type { Review } from "../domain/review/review.ts";
import type { Words } from "../i18n/phrases.ts";
import type { ExportFormat } from "./exportFiles.ts";

/** What a writer may draw on; everything it prints comes from here. */
export interface ExportInput {
	report: Report;
	words: Words;
	lens: Lens;
	review: Review;
	/** Where a milestone is exported: what its file shows and carries. Report, lens, its words and review are the milestone's own. */
	sealed?: SealedExport | undefined;
	/** ISO day on which the sign-offs of a milestone are looked at. Without it nothing is said of them. */
	signedBy?: string | undefined;
	/** How a PDF is printed; unless said, on A4 with all sections and the review's own label. */
	print?: PrintChoice | undefined;
	/** Whether a Markdown file of a milestone carries its data; PDF and web page always do. */
	carries?: boolean | undefined;
}

export interface Written {
	content: Uint8Array<ArrayBuffer> | string;
	/** Signs that the file's font lacks, each once. */
	replaced: string[];
	/** Of a PDF. */
	pages?: number;
}

/** How far a writer is, in steps of about the same length. */
export type OnStep = (done: number, all: number) => void;

type Writer = (input: ExportInput, onStep: OnStep) => Promise<Written>;

const whole = (content: Written["content"]): Written => ({ content, replaced: [] });

/** Where the sign-off stands, by the signatures and seals as they are. */
async function outcomeFor({ sealed, signedBy }: ExportInput) {
	if (!sealed || !signedBy) return undefined;
	const { outcomeOfExport } = await import("../seal/outcome.ts");
	return outcomeOfExport(sealed, signedBy);
}

/** The writer of each format; it loads when it is first asked. */
export const writers: Record<ExportFormat, Writer> = {
	pdf: async (input, onStep) => {
		const { report, words, lens, review, sealed, print } = input;
		const { writePdf } = await import("./pdf/writePdf.ts");
		const { bytes, replaced, pages } = await writePdf(report, words, lens, {
			label: review.label,
			...print,
			sealed,
			outcome: await outcomeFor(input),
			onStep,
		});
		return { content: bytes, replaced, pages };
	},
	markdown: async (input) => {
		const { report, words, lens, sealed, carries = true } = input;
		const { writeMarkdown } = await import("./markdown/writeMarkdown.ts");
		return whole(writeMarkdown(report, words, lens, sealed && { sealed, outcome: await outcomeFor(input), carries }));
	},
	html: async (input) => {
		const { report, words, lens, sealed } = input;
		const { writeHtml } = await import("./html/writeHtml.ts");
		return whole(writeHtml(report, words, lens, sealed, await outcomeFor(input)));
	},
	backlog: async ({ report, words, lens }) => {
		const { writeBacklog } = await import("./backlog-csv/writeBacklog.ts");
		return whole(writeBacklog(report, lens, words));
	},
	gapsXlsx: async ({ report, words, lens, review }) => {
		const { writeGapListXlsx } = await import("./gap-list/writeXlsx.ts");
		return whole(await writeGapListXlsx(report, words, lens, review));
	},
	gapsCsv: async ({ report, words, lens }) => {
		const { writeGapListCsv } = await import("./gap-list/writeCsv.ts");
		return whole(writeGapListCsv(report, words, lens));
	},
	issues: async ({ report, words, lens, review }) => {
		const { writeIssues } = await import("./issues/writeIssues.ts");
		return whole(writeIssues(report, words, lens, review));
	},
	decisions: async ({ report, words, lens, review }) => {
		const { writeDecisionRecords } = await import("./decision-records/writeDecisionRecords.ts");
		return whole(writeDecisionRecords(report, words, lens, review));
	},
	calendar: async ({ report, words, review }) => {
		const { writeCalendar } = await import("./calendar/writeCalendar.ts");
		return whole(writeCalendar(report, words, review));
	},
	review: async ({ review }) => {
		const { writeReviewFile } = await import("./review-json/writeReviewFile.ts");
		return whole(writeReviewFile(review));
	},
};
