import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { it as italian } from "./it.ts";
import { phrasesOf } from "./phrases.ts";

/** Words that are rightly the same in both languages. */
const shared = new Set([
	"profile.no",
	"app.name",
	"score.none",
	"report.fact.false",
	"plan.milliseconds",
	"plan.seconds",
	"plan.after.bandChange",
	"plan.path.option",
	"report.export.pdf.name",
	"report.export.markdown.name",
	"report.export.backlog.name",
]);

const forms = (message: string | { one: string; other: string }) =>
	typeof message === "string" ? [message] : [message.one, message.other];
const marks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
const keys = Object.keys(en) as (keyof typeof en)[];

describe("phrases", () => {
	it("fills in values, counts by plural rules and formats numbers by language", () => {
		const english = phrasesOf("en", en);
		const italiano = phrasesOf("it", italian);
		expect(english.t("points", { n: 1 })).toBe("1 point");
		expect(english.t("points", { n: 1234 })).toBe("1,234 points");
		expect(italiano.t("points", { n: 3 })).toBe("3 punti");
		expect(italiano.number(2.5, 1)).toBe("2,5");
		expect(english.date("2026-11-22")).toBe("22 November 2026");
		expect(italiano.date("2026-11-22")).toBe("22 novembre 2026");
		expect(english.moment(new Date(2026, 10, 22, 9, 5).toISOString())).toBe("22 Nov 2026, 09:05");
		expect(italiano.moment(new Date(2026, 10, 22, 9, 5).toISOString())).toBe("22 nov 2026, 09:05");
	});

	it.each(keys)("%s: Italian says something of its own, with the same values", (key) => {
		const [english, italiano] = [forms(en[key]), forms(italian[key])];
		expect(italiano.map(marks)).toEqual(english.map(marks));
		if (!shared.has(key)) expect(italiano).not.toEqual(english);
	});
});
