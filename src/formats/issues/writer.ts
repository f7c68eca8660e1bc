import { type Writer, whole } from "../writer.ts";

export const issuesWriter = {
	id: "issues",
	extension: "issues.zip",
	mediaType: "application/zip",
	group: "work",
	label: "report.export.issues.name",
	action: "report.export.issues",
	purpose: "report.export.issues.for",
	options: null,
	load: async () => {
		const { writeIssues } = await import("./writeIssues.ts");
		return ({ report, words, lens, review }) => whole(writeIssues(report, words, lens, review));
	},
} as const satisfies Writer;
