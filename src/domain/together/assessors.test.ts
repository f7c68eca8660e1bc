import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import { buildReport } from "../report/report.ts";
import { emptyAnswer } from "../review/answer.ts";
import { withFact, withStatus } from "../review/changes.ts";
import { newReview, type Review, type Sheet, type Status } from "../review/review.ts";
import { agreementOf, disagreements, dissenters } from "./assessors.ts";

const lens = exampleLens();
const statuses: Status[] = ["inPlace", "partial", "missing", "unknown", "notApplicable"];
const status = fc.constantFrom(...statuses);
const isKnown = (one: Status) => one !== "unknown";

describe("agreement on a requirement", () => {
	it.each<[Status[], number | null]>([
		[["inPlace", "inPlace"], 2],
		[["inPlace", "partial"], 1],
		[["partial", "missing", "partial"], 1],
		[["inPlace", "missing"], 0],
		[["partial", "notApplicable"], 0],
		[["notApplicable", "notApplicable"], 2],
		[["inPlace", "unknown"], null],
		[["unknown", "unknown"], null],
		[["notApplicable", "unknown", "notApplicable"], 2],
		[[], null],
	])("of %j is %j halves", (said, halves) => {
		expect(agreementOf(said)).toBe(halves);
	});

	it("lies within 0 and 1, and is there as soon as two said something", () => {
		fc.assert(
			fc.property(fc.array(status), (said) => {
				const halves = agreementOf(said);
				if (said.filter(isKnown).length < 2) expect(halves).toBeNull();
				else expect([0, 1, 2]).toContain(halves);
			}),
		);
	});

	it("is the same in whatever order people are asked", () => {
		fc.assert(
			fc.property(fc.array(status), (said) => {
				expect(agreementOf(said.toSorted())).toBe(agreementOf(said));
				expect(agreementOf(said.toReversed())).toBe(agreementOf(said));
			}),
		);
	});

	it("is full where all say the same, and only there", () => {
		fc.assert(
			fc.property(fc.array(status.filter(isKnown), { minLength: 2 }), (said) => {
				expect(agreementOf(said) === 2).toBe(new Set(said).size === 1);
			}),
		);
	});

	it("is not changed by one who does not know, nor by one who says what was said", () => {
		fc.assert(
			fc.property(fc.array(status.filter(isKnown), { minLength: 2 }), fc.nat(), (said, pick) => {
				const again = said[pick % said.length] ?? "missing";
				expect(agreementOf([...said, "unknown"])).toBe(agreementOf(said));
				expect(agreementOf([...said, again])).toBe(agreementOf(said));
			}),
		);
	});

	it("is never raised by another voice", () => {
		fc.assert(
			fc.property(fc.array(status.filter(isKnown), { minLength: 2 }), status, (said, more) => {
				expect(agreementOf([...said, more]) ?? -1).toBeLessThanOrEqual(agreementOf(said) ?? -1);
			}),
		);
	});
});

const requirements = ["rel-zones", "rel-zones-tried", "rec-regions", "rec-private", "rec-watch-rel"];
const sheet = (id: string, set: Record<string, Status>): Sheet => ({
	id,
	assessor: id,
	received: "2026-11-22",
	answers: {},
	set,
});
const sheets = fc
	.array(fc.tuple(status, status, status, status), { minLength: 1, maxLength: 4 })
	.map((all) =>
		all.map((said, index) => sheet(`s${index}`, Object.fromEntries(requirements.map((id, n) => [id, said[n] ?? "unknown"])))),
	);

const blank = newReview("r", lens, "2026-11-22T09:00:00.000Z");
const withSheets = (all: Sheet[], review: Review = blank): Review => ({ ...review, sheets: all });
const compared = (review: Review) => {
	const { agreement } = buildReport(lens, review, "2026-11-22");
	if (!agreement) throw new Error("no sheets");
	return agreement;
};
const ids = (review: Review) => compared(review).agenda.map(({ id }) => id);

describe("the agenda", () => {
	const apart = (over: Record<string, Status>) =>
		withSheets([
			sheet("Ada", { "rel-zones": "inPlace", "rec-regions": "inPlace", "rec-private": "inPlace", "rec-watch-rel": "inPlace" }),
			sheet("Bo", over),
		]);

	it("begins with severity weight × disagreement, and ends with what cannot be compared", () => {
		// Weights without a profile: rel-zones 2, rec-regions 3, rec-private 3, rec-watch-rel 1.
		const review = apart({
			"rel-zones": "missing",
			"rec-regions": "unknown",
			"rec-private": "partial",
			"rec-watch-rel": "inPlace",
		});
		expect(ids(review)).toEqual(["rel-zones", "rec-private", "rec-watch-rel", "rel-zones-tried", "rec-regions"]);
		expect(disagreements(compared(review)).map(({ id }) => id)).toEqual(["rel-zones", "rec-private"]);
	});

	it("breaks ties by lens order", () => {
		const review = apart({
			"rel-zones": "inPlace",
			"rec-regions": "missing",
			"rec-private": "missing",
			"rec-watch-rel": "inPlace",
		});
		expect(ids(review)).toEqual(["rec-regions", "rec-private", "rel-zones", "rec-watch-rel", "rel-zones-tried"]);
	});

	it("follows the severity that the profile gives", () => {
		const said: Record<string, Status> = { "rel-zones": "missing", "rec-regions": "missing", "rec-private": "inPlace" };
		const raised = withFact(apart(said), "runsProduction", true);
		// In production rel-zones rises to high; rec-regions falls to low while the network is not known to be public.
		expect(ids(withFact(raised, "network", "private")).slice(0, 2)).toEqual(["rel-zones", "rec-regions"]);
	});

	it("leaves out what the profile rules out", () => {
		const review = withFact(apart({ "rec-regions": "missing" }), "runsProduction", false);
		expect(ids(review)).not.toContain("rec-regions");
		expect(compared(review).agenda).toHaveLength(3);
	});

	it("holds each requirement once, in the same order whoever's sheet came first", () => {
		fc.assert(
			fc.property(sheets, (all) => {
				const order = ids(withSheets(all));
				expect(order.toSorted()).toEqual(requirements.toSorted());
				expect(ids(withSheets(all.toReversed()))).toEqual(order);
			}),
		);
	});

	it("never rises in weight from one row to the next", () => {
		const weights: Record<string, number> = {
			"rel-zones": 2,
			"rel-zones-tried": 1,
			"rec-regions": 3,
			"rec-private": 3,
			"rec-watch-rel": 1,
		};
		fc.assert(
			fc.property(sheets, (all) => {
				const falling = compared(withSheets(all)).agenda.map(({ id, halves }) =>
					halves === null ? -1 : (weights[id] ?? 0) * (2 - halves),
				);
				expect(falling).toEqual(falling.toSorted((a, b) => b - a));
			}),
		);
	});
});

describe("the sheets side by side", () => {
	it("are nothing while none came in", () => {
		expect(buildReport(lens, blank, "2026-11-22").agreement).toBeNull();
	});

	it("do not count the consensus as a voice", () => {
		fc.assert(
			fc.property(sheets, status, (all, consensus) => {
				const decided = requirements.reduce((review, id) => withStatus(review, id, consensus), withSheets(all));
				expect(compared(decided)).toEqual(compared(withSheets(all)));
			}),
		);
	});

	it("leave the score to the review's own answers", () => {
		fc.assert(
			fc.property(sheets, (all) => {
				const own = withStatus(blank, "rec-private", "partial");
				const { agreement: _apart, ...report } = buildReport(lens, withSheets(all, own), "2026-11-22");
				const { agreement: _none, ...alone } = buildReport(lens, own, "2026-11-22");
				expect(report).toEqual(alone);
			}),
		);
	});

	it("sum up to a mean and to how many requirements all see alike", () => {
		const {
			mean,
			compared: count,
			same,
		} = compared(
			withSheets([
				sheet("Ada", { "rel-zones": "inPlace", "rec-regions": "partial", "rec-private": "missing" }),
				sheet("Bo", { "rel-zones": "inPlace", "rec-regions": "missing", "rec-private": "inPlace" }),
			]),
		);
		expect({ mean, count, same }).toEqual({ mean: 50, count: 3, same: 1 });
	});

	it("have no mean before two said something of the same requirement", () => {
		expect(compared(withSheets([sheet("Ada", { "rel-zones": "inPlace" })]))).toMatchObject({ mean: null, compared: 0, same: 0 });
	});

	it("say how far each is, and how sure each was", () => {
		const choice = { kind: "option" as const, option: "o2" };
		const ada = { ...sheet("Ada", {}), answers: { "sec-watch": { ...emptyAnswer, choice, confidence: "guess" as const } } };
		const { sheets: figures, agenda } = compared(withSheets([ada]));
		expect(figures).toEqual([
			{ id: "Ada", assessor: "Ada", received: "2026-11-22", progress: { answered: 1, visible: 3, hidden: 0 } },
		]);
		expect(agenda.find(({ id }) => id === "rec-watch-rel")?.said).toEqual([
			{ sheet: "Ada", assessor: "Ada", status: "inPlace", confidence: "guess" },
		]);
	});
});

describe("dissent", () => {
	it("is of those who gave another status; nobody's while nothing is decided", () => {
		const row = compared(
			withSheets([sheet("Ada", { "rel-zones": "inPlace" }), sheet("Bo", { "rel-zones": "missing" }), sheet("Cy", {})]),
		).agenda.find(({ id }) => id === "rel-zones");
		if (!row) throw new Error("not on the agenda");
		expect(dissenters(row, "inPlace").map(({ assessor }) => assessor)).toEqual(["Bo"]);
		expect(dissenters(row, "partial").map(({ assessor }) => assessor)).toEqual(["Ada", "Bo"]);
		expect(dissenters(row, "unknown")).toEqual([]);
	});
});
