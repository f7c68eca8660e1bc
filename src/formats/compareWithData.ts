/** Whether a file says what its data say: the report is made again of the data, and the two texts are compared. */
import { firstDifference, type TextCheck, type VisibleText } from "../domain/milestone/textDifference.ts";
import type { Making } from "../parse/making.ts";
import type { OpenedFile } from "./carried/readCarried.ts";
import { readContent } from "./readContent.ts";

/** Makes the report of the milestone again, as its file was made. */
export type Remake = (file: OpenedFile, making: Making) => Promise<Uint8Array>;

/** `appVersion` is of the app that makes the report again. */
export async function compareWithData(
	file: OpenedFile,
	bytes: Uint8Array,
	{ remake, appVersion }: { remake: Remake; appVersion: string },
): Promise<TextCheck> {
	const { making } = file;
	if (making?.format !== file.format) return { kind: "notCompared" };
	const made = await remake(file, making);
	if (sameBytes(made, bytes)) return { kind: "identical" };
	const difference = firstDifference(await textOf(made), file.text);
	if (!difference) return { kind: "sameText" };
	if (making.appVersion !== appVersion) return { kind: "otherVersion", madeBy: making.appVersion };
	return { kind: "differs", difference };
}

/** Read by the same reader as the file itself. */
async function textOf(bytes: Uint8Array): Promise<VisibleText> {
	const read = await readContent(bytes);
	if (!read.ok || read.value.kind !== "milestone") throw new Error("a file that was just made cannot be read");
	return read.value.file.text;
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);
