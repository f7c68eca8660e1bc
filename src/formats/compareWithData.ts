/** Whether a file says what its data say: the report is made again of the data, and the two texts are compared. */

import { firstDifference, type TextCheck, type VisibleText } from "../domain/textDifference.ts";
import { loadPhrases } from "../i18n/load.ts";
import type { OpenedFile } from "./carried/readCarried.ts";
import { type ExportInput, writers } from "./index.ts";
import { milestoneInput } from "./milestoneInput.ts";
import { readContent } from "./readContent.ts";

/** Makes the report again with this version of the app (`appVersion`), in the language and form of the file. */
export async function compareWithData(file: OpenedFile, bytes: Uint8Array, appVersion: string): Promise<TextCheck> {
	const { making, format, sealed, text } = file;
	if (format === "json" || making?.format !== format) return { kind: "notCompared" };
	const phrases = await loadPhrases(making.language, making.notation);
	const print = making.format === "pdf" ? making.print : undefined;
	const made = await write(format, { ...milestoneInput(sealed, phrases), print });
	if (sameBytes(made, bytes)) return { kind: "identical" };
	const difference = firstDifference(await textOf(made), text);
	if (!difference) return { kind: "sameText" };
	if (making.appVersion !== appVersion) return { kind: "otherVersion", madeBy: making.appVersion };
	return { kind: "differs", difference };
}

async function write(format: "pdf" | "html" | "markdown", input: ExportInput): Promise<Uint8Array> {
	const { content } = await writers[format](input, () => undefined);
	return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

/** Read by the same reader as the file itself. */
async function textOf(bytes: Uint8Array): Promise<VisibleText> {
	const read = await readContent(bytes);
	if (!read.ok || read.value.kind !== "milestone") throw new Error("a file that was just made cannot be read");
	return read.value.file.text;
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);
