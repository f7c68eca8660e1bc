import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleReview } from "../../testing/exampleReview.ts";
import { resolve } from "../judge/status.ts";
import { type Choice, emptyAnswer } from "../review/answer.ts";
import { withAnswer, withStatus } from "../review/changes.ts";
import { newReview, type Sheet, type Status } from "../review/review.ts";
import { findSheet, handOut, reviewOnSheet, sendBack, withAnswerOf, withoutSheet, withSheet } from "./sheet.ts";

const now = "2026-11-22T09:00:00.000Z";
const review = exampleReview();
const onSheet = reviewOnSheet(handOut(review, " Ada "), { id: "own", now });

describe("a sheet handed out", () => {
	it("carries the profile, and neither answers nor anything the team wrote", () => {
		const { name, criticality, facts } = review.workload;
		expect(handOut(review, " Ada ")).toEqual({
			formatVersion: 1,
			sent: "out",
			review: "review-1",
			lens: review.lens,
			assessor: "Ada",
			workload: { name, criticality, facts },
			answers: {},
			set: {},
		});
	});

	it("becomes a review of its own that knows where it belongs", () => {
		expect(onSheet).toMatchObject({ id: "own", sheetOf: { review: "review-1", assessor: "Ada" }, answers: {}, sheets: [] });
		expect(onSheet.workload).toMatchObject({ name: "Forecasts", facts: review.workload.facts });
		expect(onSheet.createdAt).toBe(now);
	});

	it("goes back with what was answered and set", () => {
		const answered = withStatus(withAnswer(onSheet, "sec-watch", { note: "Seen." }), "rel-zones", "partial");
		expect(sendBack(answered)).toMatchObject({
			sent: "back",
			review: "review-1",
			assessor: "Ada",
			answers: { "sec-watch": { ...emptyAnswer, note: "Seen." } },
			set: { "rel-zones": "partial" },
		});
	});

	it("is nothing of a review that is no sheet", () => {
		expect(sendBack(review)).toBeNull();
	});
});

const sheet = (id: string, assessor: string): Sheet => ({ id, assessor, received: "2026-11-22", answers: {}, set: {} });

describe("sheets that come in", () => {
	const two = withSheet(withSheet(review, sheet("s1", "Ada")), sheet("s2", "Bo"));

	it("stand in the order they came, one for each assessor however the name is typed", () => {
		expect(two.sheets.map(({ id }) => id)).toEqual(["s1", "s2"]);
		expect(findSheet(two, " ADA")?.id).toBe("s1");
		expect(withSheet(two, sheet("s3", "ada ")).sheets.map(({ id }) => id)).toEqual(["s3", "s2"]);
		expect(findSheet(two, "Cy")).toBeUndefined();
	});

	it("can be taken out again", () => {
		expect(withoutSheet(two, "s1").sheets.map(({ id }) => id)).toEqual(["s2"]);
	});
});

describe("taking over what one assessor said", () => {
	const lens = exampleLens();
	const choice: fc.Arbitrary<Choice | null> = fc.oneof(
		fc.constantFrom("o1", "o2", "o3").map((option) => ({ kind: "option" as const, option })),
		fc.constantFrom<Choice | null>(null, { kind: "dontKnow" }, { kind: "notApplicable", reason: "Not ours" }),
	);
	const status = fc.constantFrom<(Status | null)[]>("inPlace", "partial", "missing", "unknown", "notApplicable", null);
	const items = lens.items.map(({ id }) => id);
	const rows = ["rel-zones", "rec-regions", "rec-private", "rec-firewall", "rec-watch-rel", "rec-watch-sec"];
	const said = fc
		.tuple(fc.array(choice, { minLength: 3, maxLength: 3 }), fc.array(status, { minLength: 6, maxLength: 6 }))
		.map(([choices, hand]) => ({
			answers: Object.fromEntries(items.map((id, index) => [id, { ...emptyAnswer, choice: choices[index] ?? null }])),
			set: Object.fromEntries(rows.flatMap((id, index) => (hand[index] ? [[id, hand[index]]] : []))),
		}));
	const ofItem = { rel: "rel-zones", sec: "sec-network", watch: "sec-watch" };

	it("gives the requirement the assessor's status, wherever the assessor said one", () => {
		const blank = newReview("r", lens, now);
		fc.assert(
			fc.property(said, said, fc.constantFrom(...Object.values(ofItem)), (own, theirs, item) => {
				const statuses = resolve(lens, { ...blank, ...theirs });
				for (const requirement of statuses.filter((one) => one.item === item && one.reason !== "unanswered")) {
					const taken = withAnswerOf({ ...blank, ...own }, theirs, requirement);
					expect(resolve(lens, taken).find(({ id }) => id === requirement.id)?.status).toBe(requirement.status);
				}
			}),
		);
	});

	it("keeps what the team wrote at the question", () => {
		const own = withAnswer(newReview("r", lens, now), "sec-watch", { note: "Ours", dissent: "Bo waits." });
		const theirs = {
			answers: { "sec-watch": { ...emptyAnswer, choice: { kind: "dontKnow" as const }, note: "Theirs" } },
			set: {},
		};
		expect(withAnswerOf(own, theirs, { id: "rec-watch-rel", item: "sec-watch", rows: [] }).answers["sec-watch"]).toMatchObject({
			choice: { kind: "dontKnow" },
			note: "Ours",
			dissent: "Bo waits.",
		});
	});
});

it("brings back what its assessor gave as evidence, and goes on with it", () => {
	const given = [{ id: "g", item: "q", text: "https://example.com/run", kind: "test" as const, day: "", covers: [] }];
	const onSheet = {
		...newReview("s", { id: "l", version: "1.0.0" }, "2026-11-22T09:00:00.000Z"),
		sheetOf: { review: "r", assessor: "Ada" },
	};
	const back = sendBack({ ...onSheet, evidence: { given } });
	expect(back?.given).toEqual(given);
	expect(back && reviewOnSheet(back, { id: "t", now: "2026-11-23T09:00:00.000Z" }).evidence).toEqual({ given });
	expect(sendBack(onSheet)).not.toHaveProperty("given");
});
