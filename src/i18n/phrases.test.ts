import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import notes from "./en/notes.json" with { type: "json" };
import { en } from "./en.ts";
import { type Language, languages } from "./languages.ts";
import { loadMessages } from "./loadMessages.ts";
import type { Plural } from "./messages.ts";
import { type MessageKey, phrasesOf } from "./phrases.ts";

/** Words that are rightly the same in every language. */
const shared = new Set([
	"profile.no",
	"editor.numbered",
	"given.hash",
	"briefing.verdict",
	"briefing.verdict.alone",
	"briefing.act.of",
	"profile.inside.no",
	"app.name",
	"score.none",
	"report.fact.false",
	"plan.after.bandChange",
	"plan.path.option",
	"report.export.pdf.name",
	"report.export.markdown.name",
	"report.export.backlog.name",
	"export.column.id",
	"secret.passphrase",
]);

const forms = (message: string | Plural): string[] => (typeof message === "string" ? [message] : Object.values(message));
const marks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
const keys = Object.keys(en) as MessageKey[];
const others = languages.filter((language) => language !== "en");
const messagesOf = Object.fromEntries(
	await Promise.all(languages.map(async (language) => [language, await loadMessages(language)] as const)),
);
const parts = (language: Language) => readdirSync(`src/i18n/${language}`).filter((file) => /(?<!notes)\.json$/.test(file));

/** What every form of a plural fills in; `n` may go without saying where a form is for one number alone. */
const valuesOf = (message: string | Plural) => [...new Set(forms(message).map((form) => marks(form).join(" ")))];

describe("phrases", () => {
	it("fills in values, counts by plural rules and formats numbers by language", () => {
		const english = phrasesOf("en", en);
		const italiano = phrasesOf("it", messagesOf.it ?? {});
		expect(english.t("points", { n: 1 })).toBe("1 effort point");
		expect(english.t("points", { n: 1234 })).toBe("1,234 effort points");
		expect(italiano.t("points", { n: 3 })).toBe("3 punti d'impegno");
		expect(italiano.number(2.5, 1)).toBe("2,5");
		expect(english.date("2026-11-22")).toBe("22 November 2026");
		expect(italiano.date("2026-11-22")).toBe("22 novembre 2026");
		expect(english.moment(new Date(2026, 10, 22, 9, 5).toISOString())).toBe("22 Nov 2026, 09:05");
		expect(italiano.moment(new Date(2026, 10, 22, 9, 5).toISOString())).toBe("22 nov 2026, 09:05");
	});

	it("takes the form that the plural rules of the language name, or the last one", () => {
		const { t } = phrasesOf("it", { points: { one: "uno", many: "milioni", other: "altri" } });
		expect([1, 2, 1_000_000].map((n) => t("points", { n }))).toEqual(["uno", "altri", "milioni"]);
		expect(phrasesOf("it", { points: { other: "altri" } }).t("points", { n: 1 })).toBe("altri");
	});

	it.each(others)("has the same files and the same keys as English in %s", (language) => {
		expect(parts(language)).toEqual(parts("en"));
		expect(Object.keys(messagesOf[language] ?? {}).toSorted()).toEqual(Object.keys(en).toSorted());
	});

	it("names every key once, and reads every file", () => {
		const read = parts("en").flatMap((file) => Object.keys(JSON.parse(readFileSync(`src/i18n/en/${file}`, "utf8"))));
		expect(read.toSorted()).toEqual(Object.keys(en).toSorted());
	});

	it("notes for translators speak of files and keys that there are", () => {
		const known = [...parts("en").map((file) => file.replace(".json", "")), ...keys];
		expect(Object.keys(notes).filter((name) => !known.includes(name))).toEqual([]);
	});

	it.each(others.flatMap((language) => keys.map((key) => ({ language, key }))))(
		"$key: $language says something of its own, of the same kind and with the same values",
		({ language, key }) => {
			const english: string | Plural = en[key];
			const own = messagesOf[language]?.[key];
			if (own === undefined) throw new Error(`${language} lacks ${key}`);
			expect(typeof own).toBe(typeof english);
			expect(valuesOf(own)).toEqual(valuesOf(english));
			if (!shared.has(key)) expect(forms(own)).not.toEqual(forms(english));
		},
	);
});

describe("Italian", () => {
	it("puts no article before a percentage, since 8% and 11% would elide it", () => {
		const article = /(?:^|\s)(?:il|lo|del|dello|al|allo|nel|dal|sul) \{\w+\}%/i;
		const told = Object.entries(messagesOf.it ?? {}).filter(([, message]) => forms(message).some((form) => article.test(form)));
		expect(told.map(([key]) => key)).toEqual([]);
	});
});
