import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orders } from "../../domain/judge/priority.ts";
import {
	columnIds,
	confidenceFilters,
	groupings,
	levels,
	noFilters,
	parseView,
	queryOf,
	type ReportView,
	sortColumns,
	treatmentFilters,
} from "./view.ts";

const pillars = ["reliability", "security"];
const lenses = ["queues", "stores"];
const parse = (query: string) => parseView(new URLSearchParams(query), pillars, lenses);
const usual: ReportView = { ...noFilters, order: "riskFirst", sort: null, group: "risk", columns: null, gap: null };

const typed = fc.string({ unit: "grapheme" });
const maybe = <V>(values: readonly V[]) => fc.option(fc.constantFrom(...values));
const views: fc.Arbitrary<ReportView> = fc.record({
	order: fc.constantFrom(...orders),
	pillar: maybe(pillars),
	lens: maybe(lenses),
	risk: maybe(levels),
	severity: maybe(levels),
	effort: maybe(levels),
	owner: fc.option(typed),
	treatment: maybe(treatmentFilters),
	confidence: maybe(confidenceFilters),
	find: typed,
	sort: fc.option(fc.record({ column: fc.constantFrom(...sortColumns), falling: fc.boolean() })),
	group: fc.constantFrom(...groupings),
	columns: fc.option(fc.subarray([...columnIds])),
	gap: fc.option(typed),
});

describe("the report's address", () => {
	it("says nothing while everything is as usual", () => {
		expect(parse("")).toEqual(usual);
		expect(queryOf(usual)).toEqual({});
	});

	it("keeps every view across a reload", () => {
		fc.assert(
			fc.property(views, (view) => {
				expect(parse(new URLSearchParams(queryOf(view)).toString())).toEqual(view);
			}),
		);
	});

	it("reads as people would write it", () => {
		expect(parse("order=quickWins&pillar=security&risk=high&sort=-net&owner=Anna&treatment=overdue&confidence=guess")).toEqual({
			...usual,
			order: "quickWins",
			group: "none",
			pillar: "security",
			risk: "high",
			sort: { column: "net", falling: true },
			owner: "Anna",
			treatment: "overdue",
			confidence: "guess",
		});
		expect(parse("owner=&columns=due,risk&group=owner&find=key%20vault")).toEqual({
			...usual,
			owner: "",
			columns: ["due", "risk"],
			group: "owner",
			find: "key vault",
		});
	});

	it("takes what it does not know as not said", () => {
		const nonsense = "order=best&pillar=beauty&risk=huge&sort=-colour&treatment=pray&confidence=very&group=mood";
		expect(parse(nonsense)).toEqual(usual);
		expect(parse("columns=colour,risk").columns).toEqual(["risk"]);
		expect(parse("columns=colour").columns).toBeNull();
		expect(parse("columns=").columns).toEqual([]);
	});
});
