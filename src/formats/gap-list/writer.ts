import { type Writer, whole } from "../writer.ts";

export const gapListWriter = {
	id: "gapsCsv",
	extension: "gaps.csv",
	mediaType: "text/csv;charset=utf-8",
	group: "work",
	label: "report.export.gapsCsv.name",
	action: "report.export.gapsCsv",
	purpose: "report.export.gapsCsv.for",
	options: null,
	load: async () => {
		const { writeGapListCsv } = await import("./writeCsv.ts");
		return ({ report, words, lens }) => whole(writeGapListCsv(report, words, lens));
	},
} as const satisfies Writer;
