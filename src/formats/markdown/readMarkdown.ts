import type { Look } from "../../domain/milestone/lookCheck.ts";
import type { Result } from "../../domain/result.ts";
import type { Warn } from "../../parse/foreign/warning.ts";
import { unpacked } from "../carried/packed.ts";
import { type OpenedFile, readCarried } from "../carried/readCarried.ts";
import { carriedName } from "../carried/writeCarried.ts";

/** Fenced blocks that hold a milestone, packed or, in older files, as JSON; one that is never closed ends with the file. */
const blocks = new RegExp(`^\`\`\`(json|base64) ${carriedName}[ \\t]*\\n([\\s\\S]*?)(?:\\n\`\`\`[ \\t]*$|$(?![\\s\\S]))`, "gm");

/** Whatever system ended its lines. */
const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, "\n");

/** Opens a report in Markdown. */
export function readMarkdown(text: string, warn?: Warn): Result<OpenedFile> {
	const carried = [...withLineFeeds(text).matchAll(blocks)].map(([, kind, data = ""]) =>
		kind === "json" ? data : (unpacked(data) ?? data),
	);
	return readCarried(carried, "markdown", warn);
}

/** Its lines without the block of data; what would style or act in it is text. */
export function lookOfMarkdown(text: string): Look {
	return { text: [withLineFeeds(text).replace(blocks, "").trimEnd().split("\n")], parts: [] };
}
