import type { Result } from "../../domain/result.ts";
import { type OpenedFile, readCarried } from "../carried/readCarried.ts";
import { carriedName } from "../carried/writeCarried.ts";

/** Fenced blocks that hold a milestone; one that is never closed ends with the file. */
const blocks = new RegExp(`^\`\`\`json ${carriedName}[ \\t]*\\n([\\s\\S]*?)(?:\\n\`\`\`[ \\t]*$|$(?![\\s\\S]))`, "gm");

/** Opens a report in Markdown. Its text is its lines without the block of data, whatever system ended them. */
export function readMarkdown(text: string): Result<OpenedFile> {
	const lines = text.replace(/\r\n?/g, "\n");
	const carried = [...lines.matchAll(blocks)].map(([, json = ""]) => json);
	const visible = lines.replace(blocks, "").trimEnd().split("\n");
	return readCarried(carried, "markdown", [visible]);
}
