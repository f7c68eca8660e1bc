import ical from "ical-generator";
import type { GapRow } from "../../domain/judge/requirementRow.ts";
import type { Report } from "../../domain/report/report.ts";
import { gapsInOrder } from "../../domain/report/reportRows.ts";
import { responsibilityFor } from "../../domain/report/treatment.ts";
import type { Words } from "../../i18n/phrases.ts";
import { requirementTitle, treatmentName } from "../../i18n/reportWords.ts";

/** A whole day on which something falls due; `id` stays the same in every export of a review. */
interface DueDay {
	id: string;
	day: string;
	summary: string;
	lines: [label: string, text: string][];
}

/**
 * An iCalendar file (RFC 5545) with a whole day for every gap that falls due and every accepted risk whose day comes.
 * Calendars replace what an earlier export of the same review brought. `review` is its id.
 */
export function writeCalendar(report: Report, words: Words, review: string): string {
	const { t } = words;
	const name = report.workload.name.trim() || t("review.unnamed");
	const calendar = ical({
		name: oneLine(t("export.title", { name })),
		prodId: { company: "Plumbline", product: "Plumbline" },
	});
	const gaps = gapsInOrder(report, report.orders.riskFirst);
	for (const { id, day, summary, lines } of gaps.flatMap((gap) => [...due(gap, report, words), ...expiry(gap, words)])) {
		const said = [...lines, [t("export.workload"), name]].filter(([, text]) => text !== "");
		calendar.createEvent({
			id: encodeURIComponent(`${id}-${review}@plumbline`),
			start: dayOf(day),
			allDay: true,
			stamp: dayOf(report.today),
			summary: calendarText(summary),
			description: calendarText(said.map(([label, text]) => `${label}: ${text}`).join("\n")),
		});
	}
	return calendar.toString();
}

const dayOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** Line breaks of every system as one, and no other control: a calendar's lines may hold none (RFC 5545 section 3.1). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it is about
const calendarText = (text: string) => text.replace(/\r\n?|[\v\f]/g, "\n").replace(/[\0-\x08\x0e-\x1f\x7f]/g, "\uFFFD");

/** The library writes a calendar's name as it is: a line break in it would begin a line of the file. */
const oneLine = (text: string) => calendarText(text).replaceAll("\n", " ");

function due(gap: GapRow, report: Report, words: Words): DueDay[] {
	const { t, lens } = words;
	const { owner, due: day } = responsibilityFor(gap, report);
	if (day === "") return [];
	return [
		{
			id: `due-${gap.id}`,
			day,
			summary: t("export.calendar.due", { gap: requirementTitle(gap.namedBy, lens) }),
			lines: [
				[t("report.column.risk"), t(`risk.${gap.risk}`)],
				[t("report.treatment"), treatmentName(gap, words)],
				[t("report.treatment.owner"), owner],
				[t("report.treatment.decision"), gap.decision.decision],
			],
		},
	];
}

function expiry({ id, namedBy, risk, decision }: GapRow, { t, lens }: Words): DueDay[] {
	if (decision.treatment !== "accept" || decision.expires === "") return [];
	return [
		{
			id: `expires-${id}`,
			day: decision.expires,
			summary: t("export.calendar.expires", { gap: requirementTitle(namedBy, lens) }),
			lines: [
				[t("report.column.risk"), t(`risk.${risk}`)],
				[t("report.treatment.reason"), decision.reason],
				[t("report.treatment.approver"), decision.approver],
				[t("export.compensating"), decision.compensating],
			],
		},
	];
}
