/** Geometry of a calendar: days as shares of a row whose columns are weeks from Monday to Sunday. */
import { dayAfter, daysBetween, type Span } from "../domain/plan/calendar.ts";

export interface CalendarGeometry {
	/** The Monday of every week, in order. */
	weeks: string[];
	/** Where a span begins and how wide it is, in percent; what lies outside is cut off. */
	barOf: (span: Span) => { start: number; width: number };
	/** The middle of a day, in percent; a day outside stands at the edge that it lies beyond. */
	placeOf: (day: string) => number;
	/** On which side of the calendar a day lies; null: in it, or not said. */
	sideOf: (day: string) => "before" | "after" | null;
}

/** Sunday is 0: a week begins on the Monday before. */
const mondayOf = (day: string): string => dayAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/** Lays out whole weeks, from the one of the first day to the one of the last. */
export function layCalendar(first: string, last: string): CalendarGeometry {
	const start = mondayOf(first);
	const count = Math.floor(Math.max(0, daysBetween(start, last)) / 7) + 1;
	const place = (days: number) => Math.min(100, Math.max(0, (100 * days) / (7 * count)));
	const at = (day: string, later = 0) => place(daysBetween(start, day) + later);
	return {
		weeks: Array.from({ length: count }, (_, week) => dayAfter(start, 7 * week)),
		barOf: ({ from, to }) => ({ start: at(from), width: at(to, 1) - at(from) }),
		placeOf: (day) => at(day, 0.5),
		sideOf: (day) => {
			if (day === "" || (day >= start && day < dayAfter(start, 7 * count))) return null;
			return day < start ? "before" : "after";
		},
	};
}
