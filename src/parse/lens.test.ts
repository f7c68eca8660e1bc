import { describe, expect, it } from "vitest";
import { exampleLens } from "../testing/exampleLens.ts";
import { replaced } from "../testing/replaced.ts";
import { parseLens } from "./lens.ts";

const problemsOf = (data: unknown) => {
	const result = parseLens(data);
	return result.ok ? [] : result.problems;
};

const withValue = (path: (string | number)[], value: unknown) => replaced(exampleLens(), path, value);

describe("parseLens", () => {
	it("takes the example as it is, and drops what an editor puts beside it", () => {
		expect(parseLens({ $schema: "../lens.schema.json", ...exampleLens() })).toEqual({ ok: true, value: exampleLens() });
	});

	it.each([
		["missing field", ["items", 1, "kind"], undefined, "missing", "items[1] (sec-network)", { expected: "kind" }],
		[
			"typing error",
			["items", 0, "remainder", "severity", "raize"],
			[],
			"unexpected",
			"items[0] (rel-zones).remainder.severity",
			{ found: "raize" },
		],
		[
			"unknown level",
			["recommendations", 0, "effort"],
			"huge",
			"wrongValue",
			"recommendations[0] (rec-regions).effort",
			{ expected: '("high" | "medium" | "low")', found: '"huge"' },
		],
		[
			"status of an option",
			["items", 0, "options", 1, "implies", "rel-zones"],
			"notApplicable",
			"wrongValue",
			"items[0] (rel-zones).options[1] (o2).implies.rel-zones",
			{ expected: '("missing" | "partial" | "inPlace" | "unknown")', found: '"notApplicable"' },
		],
		[
			"one option alone",
			["items", 1, "options"],
			[{ id: "o1", implies: {} }],
			"tooFew",
			"items[1] (sec-network).options",
			{ limit: 2, found: 1 },
		],
		[
			"strength",
			["recommendations", 0, "tradeoffs", 0, "strength"],
			4,
			"wrongValue",
			"recommendations[0] (rec-regions).tradeoffs[0] (t1).strength",
			{ expected: "<=3", found: "4" },
		],
		[
			"link that is no web page",
			["recommendations", 0, "links", 0, "url"],
			"javascript:alert(1)",
			"wrongValue",
			"recommendations[0] (rec-regions).links[0] (l1).url",
			{ expected: "/^https?:\\/\\/\\S+$/", found: '"javascript:alert(1)"' },
		],
		[
			"an inherited name as id",
			["sources", 0, "id"],
			"toString",
			"reservedName",
			"sources[0] (toString).id",
			{ found: '"toString"' },
		],
		[
			"deep inside an expression",
			["items", 1, "appliesWhen", "not", "any", 0],
			5,
			"wrongValue",
			"items[1] (sec-network).appliesWhen.not.any[0]",
			{ expected: '("…" | {…})', found: "5" },
		],
		[
			"an expression of no kind",
			["items", 1, "appliesWhen"],
			{ some: [] },
			"wrongValue",
			"items[1] (sec-network).appliesWhen",
			{ expected: '("…" | {…})', found: "{…}" },
		],
		["another schema version", ["schemaVersion"], 2, "wrongValue", "schemaVersion", { expected: "1", found: "2" }],
		["an empty text", ["version"], "", "emptyText", "version", {}],
	])("says where it is wrong: %s", (_name, path, value, code, place, values) => {
		expect(problemsOf(withValue(path, value))).toEqual([{ code, place, values }]);
	});

	it.each([null, [], "lens", 5])("bears what is no lens at all: %j", (data) => {
		expect(problemsOf(data)).not.toEqual([]);
	});
});

describe("items answered by choices", () => {
	const withItem = (more: object) => {
		const lens = exampleLens();
		const [item] = lens.items;
		const { remainder, parts } = { remainder: item?.remainder, parts: item?.parts };
		const choices = [{ id: "c1" }, { id: "c2", ruleId: "c1" }, { id: "none", isNoneOfThese: true }];
		const rules = [{ condition: "c1 &&", risk: null }];
		const changed = { ...item, kind: "choices", options: [], choices, rules, remainder, parts, ...more };
		return { ...lens, items: [changed, ...lens.items.slice(1)] };
	};

	it("are taken with rules that cannot be parsed, which leave them undetermined", () => {
		const result = parseLens(withItem({}));
		expect(result.ok && result.value.items[0]).toMatchObject({ kind: "choices", rules: [{ condition: "c1 &&", risk: null }] });
	});

	it.each([
		["options", { options: [{ id: "o1", implies: {} }] }, "tooLong", "items[0] (rel-zones).options"],
		["choices that are no list", { choices: "c1" }, "wrongValue", "items[0] (rel-zones).choices"],
		["a choice twice", { choices: [{ id: "c1" }, { id: "c1" }] }, "duplicate", "items[0] (rel-zones).choices[1] (c1)"],
		["another risk", { rules: [{ condition: "", risk: "SOME" }] }, "wrongValue", "items[0] (rel-zones).rules[0].risk"],
		["a kind nobody knows", { kind: "slider" }, "wrongValue", "items[0] (rel-zones).kind"],
	])("are refused: %s", (_, more, code, place) => {
		expect(problemsOf(withItem(more))[0]).toMatchObject({ code, place });
	});
});
