import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "./json.ts";

const firstProblem = (text: string) => {
	const result = parseJson(text);
	return result.ok ? "sound" : result.problems[0];
};

describe("parseJson", () => {
	it.each([
		["an empty file", "", { code: "emptyFile", place: "", values: {} }],
		["white space alone", " \r\n\t", { code: "emptyFile", place: "", values: {} }],
		[
			"a word that is not JSON",
			'{\n\t"a": NaN\n}',
			{ code: "notJson", place: "2:7", values: { line: 2, column: 7, found: "NaN" } },
		],
		[
			"a number with its sign",
			"[1,\r\n -Infinity]",
			{ code: "notJson", place: "2:2", values: { line: 2, column: 2, found: "-Infinity" } },
		],
		["a comma too many", "[1,]", { code: "notJson", place: "1:4", values: { line: 1, column: 4, found: "]" } }],
		["a missing comma", '{"a":1 "b":2}', { code: "notJson", place: "1:8", values: { line: 1, column: 8, found: '"' } }],
		["a line break in a text", '["a\nb"]', { code: "notJson", place: "1:4", values: { line: 1, column: 4, found: "U+000A" } }],
		["a sign that nobody sees", "[\0]", { code: "notJson", place: "1:2", values: { line: 1, column: 2, found: "U+0000" } }],
		["an escape nobody knows", '["\\x"]', { code: "notJson", place: "1:4", values: { line: 1, column: 4, found: "x" } }],
		["something after the end", "{} true", { code: "notJson", place: "1:4", values: { line: 1, column: 4, found: "true" } }],
		["a number that begins with 0", "[01]", { code: "notJson", place: "1:3", values: { line: 1, column: 3, found: "1" } }],
		["a file cut short in a text", '{\n"name": "Fore', { code: "cutShort", place: "2:14", values: { line: 2, column: 14 } }],
		["a file cut short in a word", '{"a": tru', { code: "cutShort", place: "1:10", values: { line: 1, column: 10 } }],
		["a file cut short after a comma", "[1, ", { code: "cutShort", place: "1:5", values: { line: 1, column: 5 } }],
	])("says where the fault is: %s", (_name, text, expected) => {
		expect(firstProblem(text)).toEqual(expected);
	});

	it("turns away deep nesting without overflowing the stack", () => {
		expect(firstProblem("[".repeat(100_000))).toEqual({
			code: "tooDeep",
			place: "1:65",
			values: { line: 1, column: 65, limit: 64 },
		});
		expect(firstProblem(`${"[".repeat(64)}${"]".repeat(64)}`)).toBe("sound");
	});

	it.each([
		["in an object", '{"a":1,"b":{"c":2},"a":3}', [["", "a"]]],
		["in a list, written in two ways", '[0,{"x":[{"a":1,"\\u0061":2}]}]', [["[1].x[0]", "a"]]],
		[
			"three times",
			'{"a":{"k":1,"k":2,"k":"k"}}',
			[
				["a", "k"],
				["a", "k"],
			],
		],
		["with an escaped quote", '{"a\\"":1,"a\\"":2}', [["", 'a"']]],
		["in none: other objects, values and lists", '{"a":"a","b":["a","a"],"c":{"a":"\\\\"},"d":[{"a":1},{"a":2}]}', []],
	])("tells members that stand twice: %s", (_name, text, expected) => {
		const told: [string, string][] = [];
		const read = parseJson(text, (_code, place, values) => told.push([place, "found" in values ? String(values.found) : ""]));
		expect(read).toEqual({ ok: true, value: JSON.parse(text) });
		expect(told).toEqual(expected);
	});

	it("reads every JSON value as JSON.parse does", () => {
		fc.assert(
			fc.property(fc.json(), fc.constantFrom(undefined, 2, "\t"), (text, indent) => {
				const printed = JSON.stringify(JSON.parse(text), null, indent);
				expect(parseJson(printed)).toEqual({ ok: true, value: JSON.parse(text) });
			}),
		);
	});

	it("takes exactly the texts that JSON.parse takes", () => {
		const damage = fc.tuple(
			fc.json(),
			fc.nat(),
			fc.constantFrom("", '"', "\\", ",", "]", "}", "[", ":", "-", "0", ".", "e", "+", "\n", "t", "\\u12"),
		);
		fc.assert(
			fc.property(damage, ([text, at, sign]) => {
				const place = at % (text.length + 1);
				const damaged = text.slice(0, place) + sign + text.slice(place + 1);
				expect(parseJson(damaged).ok).toBe(isJson(damaged));
			}),
			{ numRuns: 3000 },
		);
	});
});

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
