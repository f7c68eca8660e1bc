import ical, { ICalEventTransparency } from "ical-generator";
import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { type OpenPoint, openPoints } from "../../domain/report/openPoints.ts";
import type { Report } from "../../domain/report/report.ts";
import { gapsInOrder } from "../../domain/report/reportRows.ts";
import { responsibilityFor } from "../../domain/report/treatment.ts";
import { treatmentInForce } from "../../domain/review/decision.ts";
import type { Review } from "../../domain/review/review.ts";
import type { Words } from "../../i18n/phrases.ts";
import { requirementTitle, treatmentName } from "../../i18n/reportWords.ts";

/** A whole day on which something falls due; `id` stays the same in every export of a review. */
interface DueDay {
	id: string;
	day: string;
	summary: string;
	lines: [label: string, text: string][];
}

/** What a calendar needs of the review itself. */
type Dated = Pick<Review, "id" | "changedAt" | "askAgain">;

/**
 * An iCalendar file (RFC 5545) with a whole day for every gap that falls due, every accepted risk whose day comes, and every open
 * question that somebody finds out by a day. None of them makes anybody busy. Calendars replace what an earlier export of the same
 * review brought: what is exported after a later change has a higher sequence.
 */
export function writeCalendar(report: Report, words: Words, review: Dated): string {
	const { t } = words;
	const name = report.workload.name.trim() || t("review.unnamed");
	const calendar = ical({
		name: oneLine(t("export.title", { name })),
		prodId: { company: "Plumbline", product: "Plumbline" },
	});
	for (const { id, day, summary, lines } of daysOf(report, words, review)) {
		if (day < firstWholeYear) continue;
		const said = [...lines, [t("export.workload"), name]].filter(([, text]) => text !== "");
		calendar.createEvent({
			id: `${encodeURIComponent(`${id}-${review.id}`)}@plumbline`,
			start: dayOf(day),
			allDay: true,
			transparency: ICalEventTransparency.TRANSPARENT,
			stamp: new Date(review.changedAt),
			sequence: secondsUntil(review.changedAt),
			summary: calendarText(summary),
			description: calendarText(said.map(([label, text]) => `${label}: ${text}`).join("\n")),
		});
	}
	return calendar.toString();
}

const daysOf = (report: Report, words: Words, review: Dated): DueDay[] => [
	...gapsInOrder(report, report.orders.riskFirst).flatMap((gap) => [...due(gap, report, words), ...expiry(gap, words)]),
	...openPoints(report, review).flatMap((point) => question(point, words)),
];

/** A sequence grows with every change; seconds from 2020 on fit the 31 bits of an iCalendar integer until 2088. */
const secondsUntil = (instant: string): number =>
	Math.max(0, Math.floor((Date.parse(instant) - Date.parse("2020-01-01T00:00:00Z")) / 1000));

/** Years of fewer than four digits lose their zeros in a calendar: what an older file brought with such a day is in no calendar. */
const firstWholeYear = "1000-01-01";

const dayOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** Line breaks of every system as one, and no other control: a calendar's lines may hold none (RFC 5545 section 3.1). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it is about
const calendarText = (text: string) => text.replace(/\r\n?|[\v\f]/g, "\n").replace(/[\0-\x08\x0e-\x1f\x7f]/g, "\uFFFD");

/** The library writes a calendar's name as it is: a line break in it would begin a line of the file. */
const oneLine = (text: string) => calendarText(text).replaceAll("\n", " ");

function due(gap: GapRow, report: Report, words: Words): DueDay[] {
	const { t, lens } = words;
	const { owner, due: day } = responsibilityFor(gap, report);
	// Of an acceptance that lacks something nothing else falls due.
	const isTold = treatmentInForce(gap.decision) === "accept" && gap.decision.expires === day;
	if (day === "" || isTold) return [];
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
	if (treatmentInForce(decision) !== "accept") return [];
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

/** Who finds out what is not known; only where a day was said. */
function question({ item, state, due: day, owner, unknown }: OpenPoint, { t, lens, list }: Words): DueDay[] {
	if (day === "") return [];
	return [
		{
			id: `question-${item}`,
			day,
			summary: t("export.calendar.find", { question: lens.items[item]?.title ?? item }),
			lines: [
				[t("open.state"), t(`open.state.${state}`)],
				[t("open.who"), owner],
				[t("export.column.open"), list(unknown.map((id) => requirementTitle(id, lens)))],
			],
		},
	];
}
