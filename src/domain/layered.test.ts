import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedKeys, withEntries, withKey } from "./kept.ts";
import { isMany, layeredWith, manyEntries, mostOver, plainRecord } from "./layered.ts";

const large: Record<string, number> = Object.fromEntries(Array.from({ length: manyEntries }, (_, at) => [`item-${at}`, at]));

const key = fc.constantFrom("item-0", "item-7", "new", "other", "__proto__", "toString", "12");
const edits = fc.array(fc.tuple(key, fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined })), { maxLength: 12 });

/** What a plain copy of it all would be. */
function copied(record: Record<string, number>, name: string, value: number | undefined): Record<string, number> {
	const { [name]: _, ...others } = record;
	return value === undefined ? others : { ...record, [name]: value };
}

/** All that can be read of a record, in the order in which it is read, as one text. */
const read = (record: Record<string, number>): string =>
	JSON.stringify([
		Object.entries(record),
		JSON.stringify(record),
		Object.entries({ ...record }),
		["item-7", "new", "__proto__", "toString"].map((name) => [Object.hasOwn(record, name), name in record]),
		[Object.prototype.toString.call(record), Object.getPrototypeOf(record) === Object.prototype],
		[record["item-7"], record.new, Object.getOwnPropertyDescriptor(record, "__proto__")?.value],
	]);

describe("a large record after changes of single entries", () => {
	it("reads in all as a plain copy would, its entries in the same order, and leaves every version before it as it was", () => {
		fc.assert(
			fc.property(edits, (list) => {
				const versions = [large];
				const plain = [large];
				for (const [name, value] of list) {
					versions.push(withKey(versions.at(-1) ?? {}, name, value));
					plain.push(copied(plain.at(-1) ?? {}, name, value));
				}
				expect(versions.map(read)).toEqual(plain.map(read));
				expect(versions.map((version) => read(plainRecord(version)))).toEqual(plain.map(read));
				expect(versions.map(read)).toEqual(plain.map(read));
				expect(changedKeys(large, versions.at(-1) ?? {})).toEqual(changedKeys({ ...large }, { ...plain.at(-1) }));
			}),
			{ numRuns: 30 },
		);
	});

	it("can be copied by the browser once it is plain, and not before", () => {
		const changed = withKey(large, "item-1", 100);
		expect(() => structuredClone(changed)).toThrow();
		expect(structuredClone(plainRecord(changed))).toEqual({ ...large, "item-1": 100 });
		expect(plainRecord(plainRecord(changed))).toBe(plainRecord(changed));
	});

	it("cannot be written in", () => {
		const changed = withKey(large, "item-1", 100);
		expect(() => Object.assign(changed, { new: 1 })).toThrow(TypeError);
		expect(() => delete changed["item-1"]).toThrow(TypeError);
		expect(changed).toEqual({ ...large, "item-1": 100 });
	});

	it("is a plain one again before too much lies over it", () => {
		const versions = [large];
		for (let at = 0; at <= mostOver; at += 1) versions.push(layeredWith(versions.at(-1) ?? {}, `new-${at}`, at));
		const isPlain = versions.map((version) => plainRecord(version) === version);
		expect(isPlain.slice(1).filter(Boolean)).toHaveLength(1);
		expect(isPlain.at(-1)).toBe(true);
		expect(Object.keys(versions.at(-1) ?? {})).toHaveLength(manyEntries + mostOver + 1);
	});

	it("shares what did not change, and a small one does not", () => {
		const small = withKey(large, "item-1", 100);
		expect(isMany(small)).toBe(true);
		expect(isMany(withKey({ a: 1 }, "b", 2))).toBe(false);
	});
});

describe("several entries at once", () => {
	it("are those of one after the other, whatever the size and however many", () => {
		const many = fc.array(fc.tuple(key, fc.integer({ min: 1, max: 3 })), { maxLength: 20 });
		fc.assert(
			fc.property(fc.constantFrom(large, { a: 1 }, withKey(large, "new", 1)), many, (record, entries) => {
				const plain = entries.reduce((made, [name, value]) => copied(made, name, value), { ...record });
				expect(read(withEntries(record, entries))).toEqual(read(plain));
			}),
		);
	});
});
