/** How dates and numbers are written. The words in them are always the language's; the notation arranges them. */
import { type Language, spoken } from "./languages.ts";
import type { Notation } from "./messages.ts";

/** The notations whose numbers differ from the language's; a date by ISO says nothing of numbers. */
const numberLocales: Partial<Record<Notation, string>> = { british: "en-GB", american: "en-US", italian: "it-IT" };

interface Day {
	day: string;
	month: string;
	year: string;
}

/** The notations whose dates differ from the languages': British and Italian both say day, month, year. */
const orders: Partial<Record<Notation, { month: "words" | "digits"; write: (day: Day) => string }>> = {
	american: { month: "words", write: ({ day, month, year }) => `${month} ${day}, ${year}` },
	iso: { month: "digits", write: ({ day, month, year }) => `${year}-${month}-${day}` },
};

/** Makes a format when it is first used: each takes milliseconds to make, and a screen uses few of them. */
export function lazily<T>(make: () => T): () => T {
	let made: T | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

export const localeOf = (language: Language): string => spoken(language).locale;

/** A number with so many decimals at most, and at least so many. */
export type NumberFormat = (value: number, digits?: number, least?: number) => string;

export function numberFormat(language: Language, notation: Notation): NumberFormat {
	const locale = numberLocales[notation] ?? localeOf(language);
	// One is made per number of digits: making it costs far more than using it, and a long report uses it many thousand times.
	const made = new Map<string, Intl.NumberFormat>();
	const formatOf = (digits: number, least: number) => {
		const key = `${digits} ${least}`;
		const format =
			made.get(key) ?? new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: digits });
		made.set(key, format);
		return format;
	};
	return (value, digits = 0, least = 0) => formatOf(digits, least).format(value);
}

/** Days in words, or in brief; in UTC, or where the reader is. */
export function dayFormat(
	language: Language,
	notation: Notation,
	{ brief, timeZone }: { brief: boolean; timeZone?: "UTC" },
): (date: Date) => string {
	const order = orders[notation];
	const style = order
		? ({
				year: "numeric",
				month: order.month === "digits" ? "2-digit" : brief ? "short" : "long",
				day: order.month === "digits" ? "2-digit" : "numeric",
			} as const)
		: ({ dateStyle: brief ? "medium" : "long" } as const);
	const format = lazily(() => new Intl.DateTimeFormat(localeOf(language), { ...style, timeZone }));
	if (!order) return (date) => format().format(date);
	return (date) => order.write(partsOf(format(), date));
}

/** Days without their year; a notation by digits alone keeps it. */
export function dayOfYearFormat(language: Language, notation: Notation, { brief }: { brief: boolean }): (date: Date) => string {
	if (notation === "iso") return dayFormat(language, notation, { brief, timeZone: "UTC" });
	const style = { day: "numeric", month: brief ? "short" : "long", timeZone: "UTC" } as const;
	const format = lazily(() => new Intl.DateTimeFormat(localeOf(language), style));
	if (notation !== "american") return (date) => format().format(date);
	return (date) => {
		const { day, month } = partsOf(format(), date);
		return `${month} ${day}`;
	};
}

function partsOf(format: Intl.DateTimeFormat, date: Date): Day {
	const parts = format.formatToParts(date);
	const part = (type: keyof Day) => parts.find((candidate) => candidate.type === type)?.value ?? "";
	return { day: part("day"), month: part("month"), year: part("year") };
}

export function timeFormat(language: Language, notation: Notation): (date: Date) => string {
	const locale = notation === "american" ? "en-US" : localeOf(language);
	const format = lazily(() => new Intl.DateTimeFormat(locale, { timeStyle: "short" }));
	return (date) => format().format(date);
}
