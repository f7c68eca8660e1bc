/** The days of the waves, from the pace that a team has said. Days are ISO days; arithmetic is in UTC, so that no clock changes it. */

import type { Break, Pace } from "../review/planning.ts";

/** From the first day of a wave to its last, both included. */
export interface Span {
	from: string;
	to: string;
}

const dayMilliseconds = 86_400_000;

/** A day so many days later. */
export const dayAfter = (day: string, days: number): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10);

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMilliseconds);

/** 0 is Sunday. */
const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Breaks whose two days are said, in order of time; those that overlap or follow each other at once are one. */
function saidBreaks(breaks: Break[]): Break[] {
	const said = breaks.filter(({ from, to }) => from !== "" && from <= to).toSorted((a, b) => (a.from < b.from ? -1 : 1));
	const merged: Break[] = [];
	for (const { from, to } of said) {
		const last = merged.at(-1);
		if (last && from <= dayAfter(last.to, 1)) last.to = to > last.to ? to : last.to;
		else merged.push({ from, to });
	}
	return merged;
}

/** Whether a break ends before it begins: it counts for nothing. */
export const isReversed = ({ from, to }: Break): boolean => from !== "" && to !== "" && to < from;

/** The first day from one on that lies in no break. */
const firstWorkingDay = (day: string, breaks: Break[]): string =>
	breaks.reduce((from, one) => (one.from <= from && from <= one.to ? dayAfter(one.to, 1) : from), day);

/** The last day before so many days of work are over; a break in between moves it on by as many days as it takes. */
function lastDay(from: string, days: number, breaks: Break[]): string {
	const within = breaks.filter((one) => one.to >= from);
	return within.reduce(
		(to, one) => (one.from <= to ? dayAfter(to, daysBetween(one.from, one.to) + 1) : to),
		dayAfter(from, days - 1),
	);
}

/** A week ends on Friday: a wave that ends on the weekend after it does, too. */
const beforeWeekend = (day: string): string => dayAfter(day, weekday(day) === 0 ? -2 : weekday(day) === 6 ? -1 : 0);

/** The spans of the first so many waves, one after the other; none where the pace or its first day is not said. */
export function waveSpans(pace: Pace | undefined, count: number): Span[] {
	if (!pace || pace.firstDay === "") return [];
	const breaks = saidBreaks(pace.breaks);
	const spans: Span[] = [];
	let start = pace.firstDay;
	for (let wave = 0; wave < count; wave += 1) {
		const from = firstWorkingDay(start, breaks);
		const end = lastDay(from, 7 * pace.weeks, breaks);
		spans.push({ from, to: beforeWeekend(end) });
		start = dayAfter(end, 1);
	}
	return spans;
}

/** How a due day lies to the wave its gap is in; null: in it, not said, or the wave has no days. */
export function dayAgainstWave(due: string, span: Span | undefined): "before" | "after" | null {
	if (due === "" || !span) return null;
	if (due > span.to) return "after";
	return due < span.from ? "before" : null;
}

/** The breaks that touch a span, cut to it. */
export const breaksIn = ({ breaks }: Pace, { from, to }: Span): Break[] =>
	saidBreaks(breaks)
		.filter((one) => one.from <= to && one.to >= from)
		.map((one) => ({ from: one.from < from ? from : one.from, to: one.to > to ? to : one.to }));
