import type { Result } from "../../domain/result.ts";
import { type OpenedFile, readCarried } from "../carried/readCarried.ts";
import { carriedName } from "../carried/writeCarried.ts";
import { linesOf } from "./linesOf.ts";

/** Opens a report as a web page. */
export function readHtml(html: string): Result<OpenedFile> {
	const page = parsedAlone(html);
	const carried = [...page.querySelectorAll(`script[id="${carriedName}"]`)].map((script) => script.textContent ?? "");
	return readCarried(carried, "html", [linesOf(page)]);
}

/** What is in a template is parsed as any page, but nothing in it runs, loads or is styled. */
function parsedAlone(html: string): DocumentFragment {
	const template = document.createElement("template");
	template.innerHTML = html;
	return template.content;
}
