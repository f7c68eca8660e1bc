import { describe, expect, it } from "vitest";
import { once, whenRead } from "./whenRead.ts";

interface Example {
	one: number;
	list: number[];
	some?: string;
}

/** An object of parts, and the names of those that were worked out. */
function example() {
	const made: string[] = [];
	const told = <V>(name: string, value: V) => {
		made.push(name);
		return value;
	};
	const whole = whenRead<Example>({ one: () => told("one", 1), list: () => told("list", [2, 3]) });
	return { whole, made };
}

describe("an object whose parts are worked out when they are read", () => {
	it("works out only what is read, once", () => {
		const { whole, made } = example();
		expect(made).toEqual([]);
		expect(whole.list).toBe(whole.list);
		expect(made).toEqual(["list"]);
	});

	it("is compared, copied, cloned and written out as a plain one", () => {
		const plain = { one: 1, list: [2, 3] };
		expect(example().whole).toEqual(plain);
		expect({ ...example().whole }).toStrictEqual(plain);
		expect(structuredClone(example().whole)).toStrictEqual(plain);
		expect(JSON.stringify(example().whole)).toBe(JSON.stringify(plain));
		expect(Object.keys(example().whole)).toEqual(["one", "list"]);
		expect("some" in example().whole).toBe(false);
	});

	it("can be read again where a part failed", () => {
		let tries = 0;
		const whole = whenRead<{ one: number }>({
			one: () => {
				tries += 1;
				if (tries === 1) throw new Error("not yet");
				return tries;
			},
		});
		expect(() => whole.one).toThrow("not yet");
		expect(whole.one).toBe(2);
	});
});

describe("a value that is worked out once", () => {
	it("is worked out when it is first asked for, even where it is nothing", () => {
		let count = 0;
		const value = once(() => {
			count += 1;
			return null;
		});
		expect(count).toBe(0);
		expect([value(), value()]).toEqual([null, null]);
		expect(count).toBe(1);
	});
});
