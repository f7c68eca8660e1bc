import type { Result } from "../../domain/result.ts";
import { type OpenedFile, readCarried } from "../carried/readCarried.ts";
import { carriedName } from "../carried/writeCarried.ts";
import { linesOf } from "./linesOf.ts";

/** Opens a report as a web page. It is parsed alone: nothing in it runs and nothing is fetched. */
export function readHtml(html: string): Result<OpenedFile> {
	const page = new DOMParser().parseFromString(html, "text/html");
	const carried = [...page.querySelectorAll(`script[id="${carriedName}"]`)].map((script) => script.textContent ?? "");
	return readCarried(carried, "html", [linesOf(page.body)]);
}
