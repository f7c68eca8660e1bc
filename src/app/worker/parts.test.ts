import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Assembly, type Part, partsOf } from "./parts.ts";

function assembled(parts: Part[]): unknown {
	const assembly = new Assembly();
	for (const part of parts) assembly.add(structuredClone(part));
	return assembly.value;
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

const values = (value: unknown): number =>
	typeof value === "object" && value !== null ? Object.values(value).reduce<number>((sum, one) => sum + values(one), 1) : 1;

describe("the parts of a value", () => {
	it("are none of what is small", () => {
		expect(partsOf({ ok: true, value: numbers(1000) })).toEqual([]);
		expect(partsOf("text".repeat(200_000))).toEqual([]);
	});

	it("make the same value, in the same order, whatever it holds", () => {
		const large = fc.dictionary(
			fc.string(),
			fc.oneof(
				fc.anything({ withDate: true, withMap: true, withTypedArray: true }),
				fc.constant(numbers(5000)),
				fc.constant({ texts: numbers(300).map((at) => "t".repeat(at * 4)), bytes: new Uint8Array(9000) }),
				fc.constant(numbers(90).map((at) => ({ at, all: numbers(90) }))),
			),
			{ minKeys: 4 },
		);
		fc.assert(
			fc.property(large, (value) => {
				const copy = structuredClone(value);
				const parts = partsOf(copy);
				if (parts.length === 0) return;
				const made = assembled(parts);
				expect(made).toEqual(copy);
				expect(Object.keys(made as object)).toEqual(Object.keys(copy));
			}),
			{ numRuns: 25 },
		);
	});

	it("are each small, however the value is nested", () => {
		const nested = { lens: { items: numbers(2000).map((id) => ({ id, options: numbers(9).map((at) => ({ at, text: "x" })) })) } };
		const parts = partsOf(nested);
		expect(parts.length).toBeGreaterThan(5);
		expect(Math.max(...parts.map(values))).toBeLessThan(10_000);
		expect(assembled(parts)).toEqual(nested);
	});

	it("keep a name that would change what a record is", () => {
		const value = JSON.parse(`{"a":[${numbers(5000)}],"b":{"__proto__":{"x":[${numbers(5000)}]}}}`);
		const made = assembled(partsOf(value));
		expect(JSON.stringify(made)).toBe(JSON.stringify(value));
		expect(Object.getPrototypeOf((made as { b: object }).b)).toBe(Object.prototype);
	});
});
