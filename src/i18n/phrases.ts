import type { ShownTexts } from "../domain/lens/fallback.ts";
import type { en } from "./en.ts";
import type { Language } from "./languages.ts";
import type { Like, Notation, Plural } from "./messages.ts";
import { dayFormat, dayOfYearFormat, lazily, localeOf, type NumberFormat, numberFormat, timeFormat } from "./notation.ts";

export type Messages = Like<typeof en>;
/** The messages of a language, or the part of them that is loaded so far. */
export type Dictionary = Partial<Messages>;
export type MessageKey = keyof typeof en;
export type Values = Record<string, string | number>;

/** Messages and formats of one language. */
export interface Phrases {
	language: Language;
	/** How its dates and numbers are written. */
	notation: Notation;
	/** The message with its values filled in; plurals by the value `n`. */
	t: (key: MessageKey, values?: Values) => string;
	number: NumberFormat;
	/** An ISO day or instant, as a date in words; an empty string stays empty. */
	date: (iso: string) => string;
	/** The same in brief, for a narrow place. */
	briefDate: (iso: string) => string;
	/** An ISO day for readers of another one: without its year where they share it. */
	nearDate: (iso: string, today: string, length?: "brief" | "long") => string;
	/** An ISO instant as a brief date and time where the reader is; an empty string stays empty. */
	moment: (iso: string) => string;
	/** "a, b and c". */
	list: (parts: string[]) => string;
}

/** Phrases with the texts of a lens in the same language: all that a screen or a writer needs to speak. */
export interface Words extends Phrases {
	lens: ShownTexts;
}

const instantOf = (iso: string) => new Date(`${iso.slice(0, 10)}T00:00:00Z`);

/** Phrases from a dictionary, or from the part of it that is loaded so far: what that lacks is shown by its key. */
export function phrasesOf(language: Language, messages: Dictionary, notation: Notation = "language"): Phrases {
	const plurals = lazily(() => new Intl.PluralRules(localeOf(language)));
	const lists = lazily(() => new Intl.ListFormat(localeOf(language), { type: "conjunction" }));
	const number = numberFormat(language, notation);
	const day = dayFormat(language, notation, { brief: false, timeZone: "UTC" });
	const brief = dayFormat(language, notation, { brief: true, timeZone: "UTC" });
	const nearBrief = dayOfYearFormat(language, notation, { brief: true });
	const nearLong = dayOfYearFormat(language, notation, { brief: false });
	const briefDay = dayFormat(language, notation, { brief: true });
	const time = timeFormat(language, notation);
	const show = (value: string | number) => (typeof value === "number" ? number(value, 2) : value);
	return {
		language,
		notation,
		number,
		date: (iso) => (iso === "" ? "" : day(instantOf(iso))),
		briefDate: (iso) => (iso === "" ? "" : brief(instantOf(iso))),
		nearDate: (iso, today, length = "brief") => {
			if (iso === "") return "";
			const then = instantOf(iso);
			const isSameYear = iso.slice(0, 4) === today.slice(0, 4);
			if (length === "long") return isSameYear ? nearLong(then) : day(then);
			return isSameYear ? nearBrief(then) : brief(then);
		},
		moment: (iso) => (iso === "" ? "" : `${briefDay(new Date(iso))}, ${time(new Date(iso))}`),
		list: (parts) => lists().format(parts),
		t: (key, values = {}) => {
			const message: string | Plural = messages[key] ?? key;
			const text = typeof message === "string" ? message : (message[plurals().select(Number(values.n))] ?? message.other);
			return text.replace(/\{(\w+)\}/g, (mark, name: string) => (Object.hasOwn(values, name) ? show(values[name] ?? "") : mark));
		},
	};
}
