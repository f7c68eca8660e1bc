import { describe, expect, it } from "vitest";
import { sampleIn } from "../../testing/sampleReport.ts";
import { buildReport } from "../report/report.ts";
import { withTarget } from "./changes.ts";
import { fromTemplate, nextReview, templateOf } from "./startFrom.ts";

const { review, lens, report } = await sampleIn("en");
const participants = review.participants.map((person) => ({ ...person, handedOut: "2026-05-01" }));
const former = withTarget({ ...review, participants, openReason: "Known in May." }, { band: "excellent", day: "2026-12-31" });
const begun = { id: "next", name: "Next", now: "2027-06-01T08:00:00.000Z" };

/** Every ISO day in it, but for the instant it was begun. */
const daysIn = (value: object) => JSON.stringify(value).match(/\d{4}-\d{2}-\d{2}(?!T)/g) ?? [];

describe("the next review of a workload", () => {
	const next = nextReview(former, begun);

	it("keeps profile, people and answers, so that it scores as the former one", () => {
		expect(next).toMatchObject({ id: "next", participants: review.participants, set: former.set, votes: former.votes });
		expect(next.workload).toEqual({ ...former.workload, name: "Next", target: { band: "excellent", day: "" } });
		expect(buildReport(lens, next, "2027-06-01").overall).toEqual(report.overall);
		for (const [item, answer] of Object.entries(next.answers)) {
			const { choice, note, links, owner, confidence } = former.answers[item] ?? answer;
			expect(answer).toMatchObject({ choice, note, links, owner, confidence });
		}
	});

	it("asks every decision, treatment and day again", () => {
		expect(next).toMatchObject({ decisions: {}, tensionNotes: {}, sheets: [], askAgain: [], stamps: {}, touched: {} });
		expect(next.openReason).toBeUndefined();
		expect(next.planning).toMatchObject({ adopted: null, scenarios: [], pointsPerWave: former.planning.pointsPerWave });
		expect(next.planning.pace).toBeUndefined();
		for (const { decision, dissent, evidenceSeen } of Object.values(next.answers))
			expect([decision, dissent, evidenceSeen]).toEqual(["", "", []]);
		expect(daysIn(next)).toEqual([]);
	});

	it("leaves the former one as it was", () => {
		expect(former.decisions).toBe(review.decisions);
	});
});

describe("a template", () => {
	it("holds facts, priorities, people and what was chosen, and nothing of the workload itself", () => {
		const template = templateOf(former, true);
		const { facts, priorities, criticality } = former.workload;
		expect(template.workload).toMatchObject({ name: "", owner: "", description: "", facts, priorities, criticality });
		expect(template).toMatchObject({ participants: review.participants, label: former.label, set: former.set, decisions: {} });
		for (const [item, { choice, note, owner }] of Object.entries(template.answers))
			expect([choice, note, owner]).toEqual([former.answers[item]?.choice, "", ""]);
		expect(daysIn(template)).toEqual([]);
	});

	it("holds no answer where none is wanted", () => {
		expect(templateOf(former, false)).toMatchObject({ answers: {}, set: {} });
	});

	it("begins reviews of their own", () => {
		const made = fromTemplate(templateOf(former, true), { id: "new", now: begun.now });
		expect(made).toMatchObject({ id: "new", createdAt: begun.now, archived: false, workload: { name: "" } });
	});
});
