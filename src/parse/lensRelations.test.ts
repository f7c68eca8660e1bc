import { describe, expect, it } from "vitest";
import { changed, problemsOf, withValue } from "../testing/lensProblems.ts";

describe("checks of a lens: cycles", () => {
	it("finds prerequisites that lead back, through an item too", () => {
		const direct = withValue(["recommendations", 1, "prerequisites"], ["rec-regions"]);
		const path = "rec-regions → rec-private → rec-regions";
		expect(problemsOf(direct)).toEqual([{ code: "cycle", place: "recommendations (rec-regions)", values: { path } }]);
		const throughItem = withValue(["recommendations", 4, "prerequisites"], ["rec-regions"]);
		expect(problemsOf(throughItem).map(({ values }) => values)).toEqual([{ path: "rec-regions → rec-watch-rel → rec-regions" }]);
	});

	it("finds a recommendation that needs itself", () => {
		const lens = withValue(["recommendations", 1, "prerequisites"], ["rec-private"]);
		expect(problemsOf(lens).map(({ values }) => values)).toEqual([{ path: "rec-private → rec-private" }]);
	});

	it("lets a recommendation need the rest of the item it is asked in", () => {
		expect(problemsOf(withValue(["recommendations", 4, "prerequisiteItems"], ["sec-watch"]))).toEqual([]);
	});

	it("finds derived facts that lead back", () => {
		const lens = changed(({ derivedFacts }) => {
			derivedFacts.push({ id: "isOpen", rule: { not: "isExposed" } });
			derivedFacts[0] = { id: "isExposed", rule: { any: ["isOpen", "runsProduction"] } };
		});
		expect(problemsOf(lens)).toEqual([
			{ code: "cycle", place: "derivedFacts (isExposed)", values: { path: "isExposed → isOpen → isExposed" } },
		]);
	});
});

describe("checks of a lens: pairs", () => {
	it.each([
		[
			"named from one end alone",
			["recommendations", 2, "alternativeTo"],
			undefined,
			"notMutual",
			"recommendations[1] (rec-private).alternativeTo",
			{ id: "rec-firewall" },
		],
		[
			"with itself",
			["recommendations", 1, "alternativeTo"],
			["rec-private"],
			"notAPair",
			"recommendations[1] (rec-private)",
			{ found: "rec-private" },
		],
		[
			"of three",
			["recommendations", 1, "alternativeTo"],
			["rec-firewall", "rec-regions"],
			"notAPair",
			"recommendations[1] (rec-private)",
			{ found: "rec-firewall, rec-regions" },
		],
		[
			"of both kinds",
			["recommendations", 1, "sameActionAs"],
			["rec-regions"],
			"notAPair",
			"recommendations[1] (rec-private)",
			{ found: "rec-regions, rec-firewall" },
		],
		[
			"asked in two items",
			["recommendations", 2, "askedIn"],
			"sec-watch",
			"askedApart",
			"recommendations[1] (rec-private).alternativeTo",
			{ id: "rec-firewall" },
		],
		[
			"of alternatives in two pillars",
			["recommendations", 2, "pillar"],
			"reliability",
			"pairPillars",
			"recommendations[1] (rec-private).alternativeTo",
			{ id: "rec-firewall" },
		],
		[
			"of twins in one pillar",
			["recommendations", 4, "pillar"],
			"reliability",
			"pairPillars",
			"recommendations[3] (rec-watch-rel).sameActionAs",
			{ id: "rec-watch-sec" },
		],
	])("refuses a pair %s", (_name, path, value, code, place, values) => {
		expect(problemsOf(withValue(path, value))).toContainEqual({ code, place, values });
	});
});

describe("checks of a lens: options", () => {
	const implied = (...statuses: (string | undefined)[]) => {
		const options = statuses.map((status, index) => ({ id: `o${index + 1}`, implies: status ? { "rel-zones": status } : {} }));
		return problemsOf(withValue(["items", 0, "options"], options));
	};

	it.each([
		[["missing", "partial", "inPlace"]],
		[["missing", undefined, "inPlace"]],
		[["missing", "unknown", "inPlace"]],
		[["missing", "missing", "inPlace", "inPlace"]],
	])("may go %j", (statuses) => {
		expect(implied(...statuses)).toEqual([]);
	});

	it.each([
		[["inPlace", "partial"], "inPlace", "partial"],
		[["partial", "missing"], "partial", "missing"],
		[[undefined, "partial"], "unknown", "partial"],
		[["partial", undefined], "partial", "unknown"],
		[["unknown", "missing"], "unknown", "missing"],
		[["inPlace", undefined], "inPlace", "unknown"],
	])("may not go %j", (statuses, from, to) => {
		const place = "items[0] (rel-zones).options[1] (o2).implies";
		expect(implied(...statuses)).toEqual([{ code: "fallsBack", place, values: { requirement: "rel-zones", from, to } }]);
	});

	it("decide only what is asked in their item, a pair under the id of its first row", () => {
		const elsewhere = withValue(["items", 0, "options", 2, "implies"], { "rel-zones": "inPlace", "rec-private": "inPlace" });
		const place = "items[0] (rel-zones).options[2] (o3).implies";
		expect(problemsOf(elsewhere)).toEqual([{ code: "notAskedHere", place, values: { found: "rec-private" } }]);
		const second = withValue(["items", 2, "options", 0, "implies"], { "rec-watch-rel": "missing", "rec-watch-sec": "missing" });
		expect(problemsOf(second).map(({ values }) => values)).toEqual([{ found: "rec-watch-sec" }]);
	});

	it("decide something", () => {
		expect(implied(undefined, undefined)).toEqual([
			{ code: "decidesNothing", place: "items[0] (rel-zones).options", values: {} },
		]);
	});
});

describe("checks of a lens: shifts of a severity", () => {
	it("refuses a raise that lowers and a lower that raises; one that changes nothing may stand", () => {
		const shifted = changed(({ items, recommendations }) => {
			const remainder = items[0]?.remainder;
			if (remainder) remainder.severity = { level: "medium", raise: [{ when: "runsProduction", to: "low" }] };
			const row = recommendations[1];
			if (row)
				row.severity = {
					level: "low",
					lower: [
						{ when: "isExposed", to: "low" },
						{ when: "runsProduction", to: "high" },
					],
				};
		});
		expect(problemsOf(shifted)).toEqual([
			{
				code: "wrongValue",
				place: "items[0] (rel-zones).remainder.severity.raise[0].to",
				values: { expected: '"high" | "medium"', found: '"low"' },
			},
			{
				code: "wrongValue",
				place: "recommendations[1] (rec-private).severity.lower[1].to",
				values: { expected: '"low"', found: '"high"' },
			},
		]);
	});
});
