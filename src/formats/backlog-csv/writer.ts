import { type Writer, whole } from "../writer.ts";

export const backlogWriter = {
	id: "backlog",
	extension: "backlog.csv",
	mediaType: "text/csv;charset=utf-8",
	group: "work",
	label: "report.export.backlog.name",
	action: "report.export.backlog",
	purpose: "report.export.backlog.for",
	options: null,
	load: async () => {
		const { writeBacklog } = await import("./writeBacklog.ts");
		return ({ report, words, lens }) => whole(writeBacklog(report, lens, words));
	},
} as const satisfies Writer;
