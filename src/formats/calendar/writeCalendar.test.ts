import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { openPoints } from "../../domain/report/openPoints.ts";
import { responsibilityFor } from "../../domain/report/treatment.ts";
import { withDecision } from "../../domain/review/changes.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { everywhere, hostileTexts } from "../../testing/hostileReview.ts";
import { type Sample, sampleIn } from "../../testing/sampleReport.ts";
import { writeCalendar } from "./writeCalendar.ts";

const write = ({ report, words, review }: Sample) => writeCalendar(report, words, review);

const eventsOf = (text: string) =>
	new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((part) => {
		const event = new ICAL.Event(part);
		return {
			uid: event.uid,
			day: event.startDate.toString(),
			wholeDay: event.startDate.isDate,
			summary: event.summary,
			description: event.description,
			sequence: event.sequence,
			busy: part.getFirstPropertyValue("transp") !== "TRANSPARENT",
			stamp: part.getFirstPropertyValue("dtstamp")?.toString(),
			names: part.getAllProperties().map(({ name }) => name),
		};
	});

describe.each(["en", "it"] as const)("the calendar (%s)", async (language) => {
	const sample = await sampleIn(language);
	const { report, review, words } = sample;
	const events = eventsOf(write(sample));

	it("holds a whole day for every gap that falls due, every accepted risk that expires and every question to find out", () => {
		const title = (namedBy: string) => requirementTitle(namedBy, words.lens);
		const gaps = report.gaps.flatMap((gap) => {
			const { due } = responsibilityFor(gap, report);
			const { treatment, expires } = gap.decision;
			return [
				...(due && !(treatment === "accept" && expires === due)
					? [[due, words.t("export.calendar.due", { gap: title(gap.namedBy) })]]
					: []),
				...(treatment === "accept" && expires
					? [[expires, words.t("export.calendar.expires", { gap: title(gap.namedBy) })]]
					: []),
			];
		});
		const questions = openPoints(report, review)
			.filter(({ due }) => due !== "")
			.map(({ due, item }) => [due, words.t("export.calendar.find", { question: words.lens.items[item]?.title ?? item })]);
		const expected = [...gaps, ...questions];
		expect(events.map(({ day, summary }) => [day, summary]).toSorted()).toEqual(expected.toSorted());
		expect(gaps.length).toBeGreaterThan(3);
		expect(questions.length).toBeGreaterThan(0);
		expect(events.every(({ wholeDay, busy }) => wholeDay && !busy)).toBe(true);
	});

	it("holds the day of a gap whose acceptance lacks something, though it was to expire that very day", async () => {
		const day = "2027-02-28";
		const [gap] = report.gaps;
		if (!gap) throw new Error("the sample has gaps");
		const decision = { treatment: "accept" as const, owner: "Cy", due: day, expires: day, reason: "Settled", approver: "" };
		const dated = eventsOf(write(await sampleIn(language, (former) => withDecision(former, gap.id, decision))));
		expect(dated.filter((event) => event.uid.startsWith(`due-${gap.id}-`)).map((event) => event.day)).toEqual([day]);
	});

	it("is the same whenever it is written, each day under an id of its own", () => {
		expect(write(sample)).toBe(write(sample));
		expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
		expect(events.every(({ uid }) => uid.endsWith("@plumbline"))).toBe(true);
	});

	it("is known to be later than what was written before a change", () => {
		const later = eventsOf(write({ ...sample, review: { ...review, changedAt: "2026-11-30T10:00:01.000Z" } }));
		const sooner = eventsOf(write({ ...sample, review: { ...review, changedAt: "2026-11-30T10:00:00.000Z" } }));
		expect(later.map(({ uid }) => uid)).toEqual(sooner.map(({ uid }) => uid));
		expect(later.every(({ sequence }, index) => sequence > (sooner[index]?.sequence ?? Infinity))).toBe(true);
		expect(new Set(later.map(({ stamp }) => stamp))).toEqual(new Set(["2026-11-30T10:00:01Z"]));
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
