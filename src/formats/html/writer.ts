import { outcomeFor } from "../outcomeFor.ts";
import { type Writer, whole } from "../writer.ts";

export const webPageWriter = {
	id: "html",
	extension: "html",
	mediaType: "text/html;charset=utf-8",
	group: "read",
	label: "report.export.html.name",
	action: "report.export.html",
	purpose: "report.export.html.for",
	options: null,
	load: async () => {
		const { writeHtml } = await import("./writeHtml.ts");
		return async (input) => {
			const { report, words, lens, sealed } = input;
			return whole(writeHtml(report, words, lens, sealed, await outcomeFor(input)));
		};
	},
} as const satisfies Writer;
