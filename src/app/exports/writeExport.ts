import { buildReport } from "../../domain/report/report.ts";
import { blankDrawer, type SignDrawer } from "../../domain/report/signDrawer.ts";
import type { OnStep, Writer } from "../../formats/writer.ts";
import { writerOf, writers } from "../../formats/writers.ts";
import { phrasesOf } from "../../i18n/phrases.ts";
import type { Exported, ExportJob } from "./exportJob.ts";

/**
 * Does one job: the report anew from the review or as a milestone froze it, the words from their messages, then the file. `device` draws in
 * a PDF what its font lacks.
 */
export async function writeExport(
	{ format, review, lens, texts, ...asked }: ExportJob,
	onStep: OnStep,
	table: readonly Writer[] = writers,
	device: () => SignDrawer | null = () => null,
): Promise<Exported> {
	const { sealed, signedBy, carries, print, files, former } = asked;
	const words = { ...phrasesOf(asked.language, asked.messages, asked.notation), lens: texts };
	const report = sealed?.milestone.report ?? buildReport(lens, review, asked.today);
	const { load, options } = writerOf(format, table);
	const drawer = options === "print" ? drawerFor(asked, device) : undefined;
	const input = { report, words, lens, review, sealed, signedBy, carries, print, files, former, drawer };
	const write = await load();
	const { content, replaced, pages } = await write(input, onStep);
	return { bytes: typeof content === "string" ? new TextEncoder().encode(content) : content, replaced, pages };
}

/** A milestone's file says itself whether signs are drawn, and which its device lacked: it is to be made again on any other. */
function drawerFor(
	{ sealed, drawn }: Pick<ExportJob, "sealed" | "drawn">,
	device: () => SignDrawer | null,
): SignDrawer | undefined {
	if (!sealed) return device() ?? undefined;
	if (!drawn) return undefined;
	const drawer = device();
	return { ...blankDrawer(drawn.lacking, drawer?.picture), held: drawer?.held };
}
