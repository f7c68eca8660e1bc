import { failure } from "../../domain/result.ts";
import { firstBadByte } from "../../domain/utf8.ts";
import { encodingProblem } from "../../parse/foreign/encodingOf.ts";
import type { Reader } from "../../parse/reader.ts";
import { asMilestone, type OpenedContent } from "../carried/asMilestone.ts";

/** Sealed reports as web pages. */
export const webPageReader: Reader<OpenedContent> = {
	id: "webPage",
	makes: "review",
	label: "reader.milestone",
	accepts: [".html", "text/html"],
	recognises: ({ text }) => text.startsWith("<"),
	load: async () => {
		const { readHtml } = await import("./readHtml.ts");
		return ({ bytes }, warn) => {
			const offset = firstBadByte(bytes);
			if (offset !== null) return failure(encodingProblem(bytes, offset));
			return asMilestone(readHtml(new TextDecoder().decode(bytes), warn));
		};
	},
};
