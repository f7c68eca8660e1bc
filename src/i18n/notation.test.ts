import { describe, expect, it } from "vitest";
import { phrasesOf } from "./phrases.ts";

const written = (...[language, notation]: [language: "en" | "it", notation: Parameters<typeof phrasesOf>[2]]) => {
	const { date, moment, number } = phrasesOf(language, {}, notation);
	return [date("2026-11-09"), moment(new Date(2026, 10, 9, 14, 5).toISOString()).replaceAll("\u202f", " "), number(12345.6, 1)];
};

describe("dates and numbers", () => {
	it.each([
		["en", "language", ["9 November 2026", "9 Nov 2026, 14:05", "12,345.6"]],
		["en", "british", ["9 November 2026", "9 Nov 2026, 14:05", "12,345.6"]],
		["en", "american", ["November 9, 2026", "Nov 9, 2026, 2:05 PM", "12,345.6"]],
		["en", "italian", ["9 November 2026", "9 Nov 2026, 14:05", "12.345,6"]],
		["en", "iso", ["2026-11-09", "2026-11-09, 14:05", "12,345.6"]],
		["it", "language", ["9 novembre 2026", "9 nov 2026, 14:05", "12.345,6"]],
		["it", "american", ["novembre 9, 2026", "nov 9, 2026, 2:05 PM", "12,345.6"]],
		["it", "iso", ["2026-11-09", "2026-11-09, 14:05", "12.345,6"]],
	] as const)("in %s, written as %s", (language, notation, expected) => {
		expect(written(language, notation)).toEqual(expected);
	});

	it.each([
		["en", "language", ["29 Nov", "29 November", "9 Feb 2027", "9 February 2027"]],
		["en", "american", ["Nov 29", "November 29", "Feb 9, 2027", "February 9, 2027"]],
		["it", "language", ["29 nov", "29 novembre", "9 feb 2027", "9 febbraio 2027"]],
		["it", "iso", ["2026-11-29", "2026-11-29", "2027-02-09", "2027-02-09"]],
	] as const)("name the year where readers are in another, in %s, written as %s", (language, notation, expected) => {
		const { nearDate } = phrasesOf(language, {}, notation);
		const told = ["2026-11-29", "2027-02-09"].flatMap((day) => [
			nearDate(day, "2026-11-01"),
			nearDate(day, "2026-11-01", "long"),
		]);
		expect(told).toEqual(expected);
		expect(nearDate("", "2026-11-01")).toBe("");
	});

	it("reach the numbers inside of messages", () => {
		expect(phrasesOf("en", { "common.none": "{n} left" }, "italian").t("common.none", { n: 12345 })).toBe("12.345 left");
	});

	it("say nothing of a day that is not said", () => {
		for (const notation of ["language", "american", "iso"] as const) expect(phrasesOf("en", {}, notation).date("")).toBe("");
	});
});
