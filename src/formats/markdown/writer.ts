import { outcomeFor } from "../outcomeFor.ts";
import { type Writer, whole } from "../writer.ts";

export const markdownWriter = {
	id: "markdown",
	extension: "md",
	mediaType: "text/markdown;charset=utf-8",
	group: "read",
	label: "report.export.markdown.name",
	action: "report.export.markdown",
	purpose: "report.export.markdown.for",
	options: null,
	load: async () => {
		const { writeMarkdown } = await import("./writeMarkdown.ts");
		return async (input) => {
			const { report, words, lens, sealed, carries = true } = input;
			return whole(writeMarkdown(report, words, lens, sealed && { sealed, outcome: await outcomeFor(input), carries }));
		};
	},
} as const satisfies Writer;
