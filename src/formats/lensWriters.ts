/** The table of lens writers: the files that a lens can become. Adding one is a folder and a line here. */

import type { WholeLens } from "../domain/draft/draft.ts";
import type { Loss } from "../domain/draft/loss.ts";
import { lossesBetween } from "../domain/draft/losses.ts";
import { isLimited } from "../parse/aws-lens/limits.ts";
import { readLens } from "../parse/foreign/readLens.ts";
import type { Warning } from "../parse/foreign/warning.ts";
import { awsLensWriter } from "./aws-lens/writer.ts";
import { azureChecklistWriter } from "./azure-checklist/writer.ts";
import { ownLensWriter } from "./lens-json/writer.ts";
import type { ExportedLens, LensWriter, OverLimit } from "./lensWriter.ts";

export const lensWriters = [ownLensWriter, awsLensWriter, azureChecklistWriter] as const satisfies readonly LensWriter[];

export type LensExportFormat = (typeof lensWriters)[number]["id"];

export const lensWriterOf = (format: LensExportFormat): LensWriter => {
	const found = lensWriters.find(({ id }) => id === format);
	if (!found) throw new Error(`no writer of lenses as ${format}`);
	return found;
};

/**
 * A lens as a file, with what that does not carry: it is read again as any file is, and compared. What is lost stands in the file, too,
 * by `tell`. Throws where our own reader refuses what was written: a fault of the writer.
 */
export async function exportLens(
	whole: WholeLens,
	writer: LensWriter,
	{ day, tell }: { day: string; tell: (losses: Loss[]) => string },
): Promise<ExportedLens> {
	const write = await writer.load();
	const { text, ids } = write(whole, { day, note: "" });
	const read = await readLens(new TextEncoder().encode(text), `lens.${writer.extension(whole.texts.language)}`);
	if (!read.ok)
		throw new Error(`a lens written as ${writer.id} is refused: ${read.problems[0]?.code} ${read.problems[0]?.place}`);
	const { licence, attribution } = read.value.origin;
	const losses = lossesBetween(whole, { ...read.value, licence, attribution }, ids);
	return {
		losses,
		over: overLimits(read.value.warnings),
		text: losses.length === 0 ? text : write(whole, { day, note: tell(losses) }).text,
	};
}

/** What the reader noted as over a limit of the format's tool, each kind once. */
const overLimits = (warnings: readonly Warning[]): OverLimit[] =>
	warnings.flatMap(({ code, cases }): OverLimit[] => {
		const [first] = cases;
		const field = first?.values.field;
		if (code !== "overLimit" || !first || !isLimited(field)) return [];
		return [{ field, limit: Number(first.values.limit), found: Math.max(...cases.map(({ values }) => Number(values.found))) }];
	});
