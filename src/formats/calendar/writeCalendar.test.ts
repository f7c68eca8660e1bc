import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { responsibilityFor } from "../../domain/report/treatment.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { everywhere, hostileTexts } from "../samples/hostile.ts";
import { type Sample, sampleIn } from "../samples/sampleReport.ts";
import { writeCalendar } from "./writeCalendar.ts";

const write = ({ report, words, review }: Sample) => writeCalendar(report, words, review.id);

const eventsOf = (text: string) =>
	new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((part) => {
		const event = new ICAL.Event(part);
		return {
			uid: event.uid,
			day: event.startDate.toString(),
			wholeDay: event.startDate.isDate,
			summary: event.summary,
			description: event.description,
			stamp: part.getFirstPropertyValue("dtstamp")?.toString(),
			names: part.getAllProperties().map(({ name }) => name),
		};
	});

describe.each(["en", "it"] as const)("the calendar (%s)", async (language) => {
	const sample = await sampleIn(language);
	const { report, words } = sample;
	const events = eventsOf(write(sample));

	it("holds a whole day for every gap that falls due and every accepted risk that expires", () => {
		const title = (namedBy: string) => requirementTitle(namedBy, words.lens);
		const expected = report.gaps.flatMap((gap) => {
			const { due } = responsibilityFor(gap, report);
			const { treatment, expires } = gap.decision;
			return [
				...(due ? [[due, words.t("export.calendar.due", { gap: title(gap.namedBy) })]] : []),
				...(treatment === "accept" && expires
					? [[expires, words.t("export.calendar.expires", { gap: title(gap.namedBy) })]]
					: []),
			];
		});
		expect(events.map(({ day, summary }) => [day, summary]).toSorted()).toEqual(expected.toSorted());
		expect(expected.length).toBeGreaterThan(3);
		expect(events.every(({ wholeDay }) => wholeDay)).toBe(true);
	});

	it("is the same whenever it is written, each day under an id of its own", () => {
		expect(write(sample)).toBe(write(sample));
		expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
		expect(new Set(events.map(({ stamp }) => stamp))).toEqual(new Set(["2026-11-22T00:00:00Z"]));
	});
});

describe("hostile text in the calendar", () => {
	it.each([...hostileTexts, "x\r\nEND:VEVENT\r\nBEGIN:VEVENT", "a\nb\\nc;d,e:f"])(
		"adds no event and no property: %j",
		async (text) => {
			const tame = eventsOf(write(await sampleIn("en", everywhere("tame"))));
			const events = eventsOf(write(await sampleIn("en", everywhere(text))));
			const shape = (all: typeof events) => all.map(({ description: _text, ...event }) => event);
			expect(shape(events)).toEqual(shape(tame));
			const lines = text.replaceAll("\r\n", "\n").trim();
			for (const { description } of events) expect(description.replaceAll("\r\n", "\n")).toContain(lines);
		},
	);
});
