import { buildReport } from "../../domain/report/report.ts";
import type { OnStep, Writer } from "../../formats/writer.ts";
import { writerOf, writers } from "../../formats/writers.ts";
import { phrasesOf } from "../../i18n/phrases.ts";
import type { Exported, ExportJob } from "./exportJob.ts";

/** Does one job: the report anew from the review or as a milestone froze it, the words from their messages, then the file. */
export async function writeExport(
	{ format, review, lens, texts, ...asked }: ExportJob,
	onStep: OnStep,
	table: readonly Writer[] = writers,
): Promise<Exported> {
	const { sealed, signedBy, carries, print, files, former } = asked;
	const words = { ...phrasesOf(asked.language, asked.messages, asked.notation), lens: texts };
	const report = sealed?.milestone.report ?? buildReport(lens, review, asked.today);
	const input = { report, words, lens, review, sealed, signedBy, carries, print, files, former };
	const write = await writerOf(format, table).load();
	const { content, replaced, pages } = await write(input, onStep);
	return { bytes: typeof content === "string" ? new TextEncoder().encode(content) : content, replaced, pages };
}
