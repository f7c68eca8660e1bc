import { failure } from "../../domain/result.ts";
import { firstBadByte } from "../../domain/utf8.ts";
import { encodingProblem } from "../../parse/foreign/encodingOf.ts";
import type { Reader } from "../../parse/reader.ts";
import { asMilestone, type OpenedContent } from "../carried/asMilestone.ts";
import { carriedName } from "../carried/writeCarried.ts";

/** Somebody may have put something above the title of a report. */
const fence = new RegExp(`^\`\`\`(?:json|base64) ${carriedName}`, "m");

/** Sealed reports in Markdown, told by the data they carry. */
export const markdownReader: Reader<OpenedContent> = {
	id: "markdown",
	makes: "review",
	label: "reader.milestone",
	accepts: [".md", "text/markdown"],
	recognises: ({ text }) => fence.test(text),
	load: async () => {
		const { readMarkdown } = await import("./readMarkdown.ts");
		return ({ bytes }, warn) => {
			const offset = firstBadByte(bytes);
			if (offset !== null) return failure(encodingProblem(bytes, offset));
			return asMilestone(readMarkdown(new TextDecoder().decode(bytes), warn));
		};
	},
};
