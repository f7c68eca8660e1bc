/** Any file of ours, told by its content, whatever its name says. */
import { failure, problem, type Result, success } from "../domain/result.ts";
import { firstBadByte } from "../domain/utf8.ts";
import type { OpenedFile } from "./carried/readCarried.ts";
import { carriedName } from "./carried/writeCarried.ts";
import { type FileContent, readFile } from "./readFile.ts";

/** The content of a file that this app can take in, or what stands against it. */
export async function readContent(bytes: Uint8Array): Promise<Result<FileContent>> {
	if (isPdf(bytes)) return asMilestone(await readPdf(bytes));
	if (isBinary(bytes)) return failure(problem("notOurs", "", {}));
	const offset = firstBadByte(bytes);
	if (offset !== null) return failure(problem("encoding", "", { offset }));
	const text = new TextDecoder().decode(bytes);
	const start = text.trimStart().slice(0, 1);
	if (start === "<") return asMilestone(await readWebPage(text));
	if (start === "#" || fence.test(text)) return asMilestone(await readReport(text));
	return start === "" || start === "{" || start === "[" ? readFile(text) : failure(problem("notOurs", "", {}));
}

async function readPdf(bytes: Uint8Array): Promise<Result<OpenedFile>> {
	const { openPdf } = await import("./pdf/read/openPdf.ts");
	return openPdf(bytes);
}

async function readWebPage(text: string): Promise<Result<OpenedFile>> {
	const { readHtml } = await import("./html/readHtml.ts");
	return readHtml(text);
}

async function readReport(text: string): Promise<Result<OpenedFile>> {
	const { readMarkdown } = await import("./markdown/readMarkdown.ts");
	return readMarkdown(text);
}

const asMilestone = (result: Result<OpenedFile>): Result<FileContent> =>
	result.ok ? success({ kind: "milestone", file: result.value }) : result;

/** Somebody may have put something above the title of a report in Markdown. */
const fence = new RegExp(`^\`\`\`json ${carriedName}`, "m");

/** A header may stand a little below the start of the file (ISO 32000-2, annex on readers). */
const isPdf = (bytes: Uint8Array): boolean => new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");

/** Text in UTF-16 begins with a mark of its own and may be saved anew; anything else with a zero among its first bytes is no text. */
const isBinary = (bytes: Uint8Array): boolean => {
	const [first, second] = bytes;
	const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
	return !isMarked && bytes.subarray(0, 1024).includes(0);
};
