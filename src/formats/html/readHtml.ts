import type { Result } from "../../domain/result.ts";
import type { Warn } from "../../parse/foreign/warning.ts";
import { type OpenedFile, readCarried } from "../carried/readCarried.ts";
import { dataTag } from "./dataTag.ts";

const closing = "</script>";

/** Opens a report as a web page: only its data are read, each from its tag, as we write it, to the next that closes one. */
export function readHtml(html: string, warn?: Warn): Result<OpenedFile> {
	const [, ...after] = html.split(dataTag);
	return readCarried(
		after.map((text) => text.split(closing, 1)[0] ?? ""),
		"html",
		warn,
	);
}
