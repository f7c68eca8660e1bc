import { describe, expect, it } from "vitest";
import { nothingSelected, type Selection, type SelectionAct, selectionAfter } from "./selection.ts";

const shown = ["a", "b", "c", "d"];
const after = (...acts: SelectionAct[]): Selection =>
	acts.reduce((selection, act) => selectionAfter(selection, act, shown), nothingSelected);
const toggle = (item: string, range = false): SelectionAct => ({ kind: "toggle", item, range });
const chosen = (...acts: SelectionAct[]) => [...after(...acts).items].toSorted();

describe("the selection", () => {
	it("takes a row in and out", () => {
		expect(chosen(toggle("b"), toggle("d"))).toEqual(["b", "d"]);
		expect(chosen(toggle("b"), toggle("d"), toggle("b"))).toEqual(["d"]);
	});

	it("reaches from the last row to this one, either way", () => {
		expect(chosen(toggle("b"), toggle("d", true))).toEqual(["b", "c", "d"]);
		expect(chosen(toggle("c"), toggle("a", true))).toEqual(["a", "b", "c"]);
	});

	it("clears a range where its last row was chosen", () => {
		expect(chosen({ kind: "all" }, toggle("b"), toggle("d", true))).toEqual(["a"]);
	});

	it("takes the row alone where the range has no beginning on the screen", () => {
		expect(chosen(toggle("c", true))).toEqual(["c"]);
		expect([...selectionAfter(after(toggle("a")), toggle("d", true), ["c", "d"]).items]).toEqual(["a", "d"]);
	});

	it("takes all, and none", () => {
		expect(chosen({ kind: "all" })).toEqual(shown);
		expect(chosen({ kind: "all" }, { kind: "none" })).toEqual([]);
	});
});
