import { type Writer, whole } from "../writer.ts";

export const workbookWriter = {
	id: "gapsXlsx",
	extension: "gaps.xlsx",
	mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	group: "work",
	label: "report.export.gapsXlsx.name",
	action: "report.export.gapsXlsx",
	purpose: "report.export.gapsXlsx.for",
	options: null,
	load: async () => {
		const { writeGapListXlsx } = await import("./writeXlsx.ts");
		return async ({ report, words, lens, review }) => whole(await writeGapListXlsx(report, words, lens, review));
	},
} as const satisfies Writer;
