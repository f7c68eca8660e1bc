import { describe, expect, it } from "vitest";
import { linesIn } from "./jsonLines.ts";

const data = {
	"a/b": { "c~d": [1, { e: 'x \\ " { [ ]' }] },
	resources: [{ name: "one", properties: { open: true, list: [] } }, { name: "two" }],
};
const text = JSON.stringify(data, null, 2);
const at = (source: string, pointer: string) => linesIn(source, [pointer]).get(pointer);

describe("lines of a JSON file", () => {
	it("are those on which a value or its name begins", () => {
		const { line = 0, text: own } = at(text, "/resources/0/properties/open") ?? {};
		expect(own).toBe('"open": true,');
		expect(text.split("\n")[line - 1]?.trim()).toBe('"open": true,');
		expect(at(text, "/resources/1/name")?.text).toBe('"name": "two"');
		expect(at(text, "/a~1b/c~0d/1/e")?.text.startsWith('"e": "x ')).toBe(true);
	});

	it("are found for every value, in one walk", () => {
		const pointers: string[] = [];
		const collect = (value: unknown, pointer: string) => {
			pointers.push(pointer);
			if (typeof value !== "object" || value === null) return;
			for (const [name, member] of Object.entries(value))
				collect(member, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
		};
		collect(data, "");
		const found = linesIn(text, pointers);
		expect([...found.keys()].toSorted()).toEqual(pointers.toSorted());
		expect(found.get("")?.line).toBe(1);
	});

	it("are cut where a file stands on one line, and none where a pointer leads nowhere", () => {
		const flat = JSON.stringify({ ...data, long: "y".repeat(500) });
		expect(at(flat, "/long")?.line).toBe(1);
		expect(at(flat, "/long")?.text.length).toBe(120);
		expect(at(text, "/resources/7")).toBeUndefined();
		expect(at(text, "row 3")).toBeUndefined();
	});

	it("cost no more where a file of megabytes stands on one line, as a plan does", () => {
		const rows = Array.from({ length: 20_000 }, (_, number) => ({ number, name: `resource ${number}`, tags: "x".repeat(100) }));
		const flat = JSON.stringify(rows);
		const pointers = rows.map(({ number }) => `/${number}/name`);
		const started = performance.now();
		const found = linesIn(flat, pointers);
		const took = performance.now() - started;
		expect(found.get("/19999/name")).toEqual({ line: 1, text: expect.stringMatching(/^"name":"resource 19999"/) });
		// Looking at the whole line for each took minutes.
		expect(took).toBeLessThan(10_000);
	});

	it("show the beginning of what they open", () => {
		expect(at(text, "/resources/0")?.text).toMatch(/^\{ "name": "one", "properties": \{ "open": true/);
		expect(at(text, "/resources/0/properties")?.text).toMatch(/^"properties": \{ "open": true/);
	});

	it("ends with a text that is cut short or no JSON", () => {
		for (let end = 0; end < text.length; end += 1)
			expect(linesIn(text.slice(0, end), ["/resources/1/name"]).size).toBeLessThan(2);
		for (const odd of ["", "{", "[,,", '{"a":', "}{", '"', "{a b}", "[1 2]"])
			expect(linesIn(odd, ["/a/b", "/0"]).size).toBeLessThan(3);
	});
});
