import type { Look } from "../domain/milestone/lookCheck.ts";
import type { OpenedFile } from "./carried/readCarried.ts";

/** What a file shows apart from the data it carries. */
export async function readLook(bytes: Uint8Array, format: Exclude<OpenedFile["format"], "json">): Promise<Look> {
	if (format === "pdf") return (await import("./pdf/read/lookOfPdf.ts")).lookOfPdf(bytes);
	const text = new TextDecoder().decode(bytes);
	if (format === "html") return (await import("./html/lookOfPage.ts")).lookOfPage(text);
	return (await import("./markdown/readMarkdown.ts")).lookOfMarkdown(text);
}
