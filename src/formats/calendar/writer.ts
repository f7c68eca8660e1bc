import { type Writer, whole } from "../writer.ts";

export const calendarWriter = {
	id: "calendar",
	extension: "ics",
	mediaType: "text/calendar;charset=utf-8",
	group: "work",
	label: "report.export.calendar.name",
	action: "report.export.calendar",
	purpose: "report.export.calendar.for",
	options: null,
	load: async () => {
		const { writeCalendar } = await import("./writeCalendar.ts");
		return ({ report, words, review }) => whole(writeCalendar(report, words, review));
	},
} as const satisfies Writer;
