/** The table of writers: the files that a review can become, in the order of the menu. Adding one is a folder and a line here. */
import { backlogWriter } from "./backlog-csv/writer.ts";
import { calendarWriter } from "./calendar/writer.ts";
import { decisionsWriter } from "./decision-records/writer.ts";
import { azqrExemptionsWriter } from "./exemptions/azqrWriter.ts";
import { policyExemptionsWriter } from "./exemptions/policyWriter.ts";
import { psruleExemptionsWriter } from "./exemptions/psruleWriter.ts";
import { workbookWriter } from "./gap-list/workbookWriter.ts";
import { gapListWriter } from "./gap-list/writer.ts";
import { webPageWriter } from "./html/writer.ts";
import { issuesWriter } from "./issues/writer.ts";
import { markdownWriter } from "./markdown/writer.ts";
import { pdfWriter } from "./pdf/writer.ts";
import { reviewWriter } from "./review-json/writer.ts";
import type { Writer } from "./writer.ts";

export const writers = [
	pdfWriter,
	webPageWriter,
	markdownWriter,
	workbookWriter,
	gapListWriter,
	backlogWriter,
	issuesWriter,
	decisionsWriter,
	calendarWriter,
	azqrExemptionsWriter,
	psruleExemptionsWriter,
	policyExemptionsWriter,
	reviewWriter,
] as const satisfies readonly Writer[];

export type ExportFormat = (typeof writers)[number]["id"];

/** The row of a format; throws for one that no row has. */
export function writerOf(format: string, table: readonly Writer[] = writers): Writer {
	const found = table.find(({ id }) => id === format);
	if (!found) throw new Error(`no writer of ${format}`);
	return found;
}
