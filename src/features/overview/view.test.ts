import { describe, expect, it } from "vitest";
import { emptyAnswer } from "../../domain/review/answer.ts";
import type { OverviewRow } from "./rows.ts";
import { everything, filtersOf, fits, type OverviewView, parseView, queryOf } from "./view.ts";

const row = (item: string, part: Partial<OverviewRow>, answer: Partial<OverviewRow["answer"]> = {}): OverviewRow => ({
	item,
	pillar: "security",
	number: 1,
	progress: "open",
	toSay: [],
	changed: "",
	...part,
	answer: { ...emptyAnswer, ...answer },
});

const today = "2026-11-22";
const local = (day: number, hour: number) => new Date(2026, 10, day, hour).toISOString();

const rows = [
	row("new", {}),
	row(
		"said",
		{ progress: "answered", changed: local(22, 1) },
		{ owner: " Ada ", confidence: "guess", choice: { kind: "notApplicable", reason: "" } },
	),
	row(
		"older",
		{ progress: "begun", changed: local(15, 9) },
		{ owner: "Bo", flagged: true, confidence: "guess", choice: { kind: "dontKnow" } },
	),
	row("oldest", { progress: "answered", changed: local(14, 23), pillar: "reliability" }, { confidence: "sure" }),
];

const shown = (part: Partial<OverviewView>) => {
	const filters = filtersOf({ ...everything, ...part }, today);
	return rows.filter((one) => fits(one, filters)).map(({ item }) => item);
};

describe("the view of the overview", () => {
	it("shows everything unless asked otherwise", () => {
		expect(shown({})).toEqual(["new", "said", "older", "oldest"]);
	});

	it("filters by pillar, state, flag and confidence, and by all that is asked at once", () => {
		expect(shown({ pillar: "reliability" })).toEqual(["oldest"]);
		expect(shown({ state: "answered" })).toEqual(["said", "oldest"]);
		expect(shown({ flagged: true })).toEqual(["older"]);
		expect(shown({ guess: true })).toEqual(["said"]);
		expect(shown({ state: "answered", guess: true, pillar: "reliability" })).toEqual([]);
	});

	it("tells an owner by name, and questions that nobody owns", () => {
		expect(shown({ owner: "Ada" })).toEqual(["said"]);
		expect(shown({ owner: "" })).toEqual(["new", "oldest"]);
	});

	it("counts changes from midnight of a day; what was never touched has not changed", () => {
		expect(shown({ since: "today" })).toEqual(["said"]);
		expect(shown({ since: "week" })).toEqual(["said", "older"]);
		expect(shown({ since: "2026-11-14" })).toEqual(["said", "older", "oldest"]);
		expect(shown({ since: "2026-11-23" })).toEqual([]);
	});

	it("reads back what it writes, and leaves out of the address what is as usual", () => {
		const view: OverviewView = { pillar: "security", state: "begun", owner: "", flagged: true, guess: true, since: "week" };
		expect(parseView(new URLSearchParams(queryOf(view)), ["security"])).toEqual(view);
		expect(queryOf(everything)).toEqual({});
	});

	it("takes what it does not know for not said", () => {
		const query = new URLSearchParams("pillar=x&state=done&flagged=1&guess=no&since=yesterday");
		expect(parseView(query, ["security"])).toEqual(everything);
		expect(parseView(new URLSearchParams("since=2026-99-01"), []).since).toBeNull();
		expect(parseView(new URLSearchParams("since=2026-02-31"), []).since).toBeNull();
	});
});
