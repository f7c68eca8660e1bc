import { describe, expect, it } from "vitest";
import type { Selection } from "../../review/answer.ts";
import { takenBackBy, withPutAside, withTicked } from "./choosing.ts";

const shape = { choices: [{ id: "a" }, { id: "b" }, { id: "none", isNoneOfThese: true }] };

const selection = (selected: string[], notApplicable: string[] = []): Selection => ({
	kind: "selection",
	selected,
	notApplicable,
});

describe("ticking choices", () => {
	it("adds and takes back, in the order of the lens", () => {
		const first = withTicked(shape, null, "b");
		expect(first).toEqual(selection(["b"]));
		expect(withTicked(shape, first, "a")).toEqual(selection(["a", "b"]));
		expect(withTicked(shape, selection(["a", "b"]), "a")).toEqual(selection(["b"]));
	});

	it("leaves no answer where nothing is left", () => {
		expect(withTicked(shape, selection(["a"]), "a")).toBeNull();
		expect(withPutAside(shape, selection([], ["a"]), "a")).toBeNull();
	});

	it("lets none of these and the others exclude each other, and tells what was taken back", () => {
		expect(withTicked(shape, selection(["a", "b"]), "none")).toEqual(selection(["none"]));
		expect(takenBackBy(shape, selection(["a", "b"]), "none")).toEqual(["a", "b"]);
		expect(withTicked(shape, selection(["none"]), "a")).toEqual(selection(["a"]));
		expect(takenBackBy(shape, selection(["none"]), "a")).toEqual(["none"]);
		expect(takenBackBy(shape, selection(["a"]), "a")).toEqual([]);
	});

	it("keeps what does not apply apart from what is selected", () => {
		expect(withPutAside(shape, selection(["a", "b"]), "b")).toEqual(selection(["a"], ["b"]));
		expect(withTicked(shape, selection(["a"], ["b"]), "b")).toEqual(selection(["a", "b"]));
	});

	it("begins anew over any other answer", () => {
		expect(withTicked(shape, { kind: "dontKnow" }, "a")).toEqual(selection(["a"]));
	});
});
