import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedKeys, changedPlaces, withKey } from "./kept.ts";

const key = fc.constantFrom("a", "b", "__proto__", "toString");
const record = fc.dictionary(key, fc.integer({ min: 0, max: 3 }), { noNullPrototype: true });

describe("a copy of a record with one entry changed", () => {
	it("has this entry and all others, and what changed is what a look at both finds", () => {
		fc.assert(
			fc.property(record, key, fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }), (former, name, value) => {
				const latter = withKey(former, name, value);
				const expected = new Map(Object.entries(former));
				if (value === undefined) expected.delete(name);
				else expected.set(name, value);
				expect(new Map(Object.entries(latter))).toEqual(expected);
				expect(changedKeys(former, latter)).toEqual(changedKeys({ ...former }, { ...latter }));
				expect(changedKeys(latter, former)).toEqual(changedKeys({ ...latter }, { ...former }));
			}),
		);
	});

	it("tells nothing of a third version", () => {
		const first = { a: 1, b: 1 };
		const second = withKey(first, "a", 2);
		expect(changedKeys(first, withKey(second, "b", 2))).toEqual(["a", "b"]);
		expect(changedKeys(first, second)).toEqual(["a"]);
	});
});

describe("places that changed", () => {
	it("are those of the two lists asked for, whatever was asked before", () => {
		const first = [1, 2, 3];
		expect(changedPlaces(first, [1, 5, 3])).toEqual([1]);
		expect(changedPlaces(first, [4, 2, 5])).toEqual([0, 2]);
		expect(changedPlaces(first, first)).toEqual([]);
		expect(changedPlaces(first, [1])).toBeNull();
	});
});
