import { describe, expect, it } from "vitest";
import { parseView, queryOf, type ReportView } from "./view.ts";

const pillars = ["reliability", "security"];
const parse = (query: string) => parseView(new URLSearchParams(query), pillars);
const usual: ReportView = { order: "riskFirst", pillar: null, risk: null, sort: null, gap: null };

describe("the report's address", () => {
	it("says nothing while everything is as usual", () => {
		expect(parse("")).toEqual(usual);
		expect(queryOf(usual)).toEqual({});
	});

	it("keeps order, filters, sorting and the open gap across a reload", () => {
		const view: ReportView = {
			order: "quickWins",
			pillar: "security",
			risk: "high",
			sort: { column: "net", falling: true },
			gap: "rec-a",
		};
		expect(queryOf(view)).toEqual({ order: "quickWins", pillar: "security", risk: "high", sort: "-net", gap: "rec-a" });
		expect(parse(new URLSearchParams(queryOf(view)).toString())).toEqual(view);
		expect(parse("sort=effort").sort).toEqual({ column: "effort", falling: false });
	});

	it("takes what it does not know as not said", () => {
		expect(parse("order=best&pillar=beauty&risk=huge&sort=-colour")).toEqual(usual);
	});
});
