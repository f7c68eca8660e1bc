import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { safeCell } from "./cell.ts";

const formula = /^\s*[=+\-@＝＋－＠]/u;

describe("a cell that no spreadsheet runs", () => {
	it.each(["=1+1", " =1+1", "+1", "@SUM(A1)", "＝1"])("begins with an apostrophe where it was %j", (text) => {
		expect(safeCell(text)).toBe(`'${text}`);
	});

	it.each(["x;=cmd|' /C calc'!A0;", "x; =1+1;", "x\t=1+1", ";=1", "a|@b", "first\n=1+1", "x;＝1"])(
		"has no formula behind another separator: %j",
		(text) => {
			for (const delimiter of [";", "\t", "|"]) {
				const cells = Papa.parse<string[]>(Papa.unparse([["before", safeCell(text), "after"]]), { delimiter }).data.flat();
				expect(cells.filter((cell) => formula.test(cell))).toEqual([]);
			}
		},
	);

	it("leaves other text as it is", () => {
		expect(safeCell("a; b - c | d = e")).toBe("a; b - c | d = e");
	});
});
