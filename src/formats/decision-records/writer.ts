import { type Writer, whole } from "../writer.ts";

export const decisionsWriter = {
	id: "decisions",
	extension: "decisions.zip",
	mediaType: "application/zip",
	group: "work",
	label: "report.export.decisions.name",
	action: "report.export.decisions",
	purpose: "report.export.decisions.for",
	options: null,
	load: async () => {
		const { writeDecisionRecords } = await import("./writeDecisionRecords.ts");
		return ({ report, words, lens, review, former }) => whole(writeDecisionRecords({ report, words, lens, review }, former));
	},
} as const satisfies Writer;
