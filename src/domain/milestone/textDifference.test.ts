import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDifference } from "./textDifference.ts";

const text = fc.array(fc.array(fc.string({ minLength: 1 }), { maxLength: 5 }), { maxLength: 4 });

describe("the first difference of two texts", () => {
	it("is none for the same text", () => {
		fc.assert(fc.property(text, (pages) => firstDifference(pages, structuredClone(pages)) === null));
	});

	it("names page and line of a changed line", () => {
		fc.assert(
			fc.property(text, fc.nat(), fc.nat(), (pages, p, l) => {
				const page = pages[p % Math.max(1, pages.length)];
				fc.pre(page !== undefined && page.length > 0);
				const [at, line] = [p % pages.length, l % (page?.length ?? 1)];
				const changed = pages.map((one, index) => (index === at ? one.with(line, `${one[line]}!`) : one));
				expect(firstDifference(pages, changed)).toMatchObject({ page: at + 1, line: line + 1 });
			}),
		);
	});

	it("shows both from a little before the sign that differs", () => {
		const start = "a".repeat(100);
		expect(firstDifference([[`${start}x`]], [[`${start}y`]])).toEqual({
			page: 1,
			line: 1,
			expected: `…${"a".repeat(24)}x`,
			found: `…${"a".repeat(24)}y`,
		});
	});

	it("tells of what is missing and what was added, a whole page included", () => {
		expect(firstDifference([["a", "b"]], [["a"]])).toEqual({ page: 1, line: 2, expected: "b", found: "" });
		expect(firstDifference([["a"]], [["a"], ["more"]])).toEqual({ page: 2, line: 1, expected: "", found: "more" });
		expect(firstDifference([["one"]], [["one more"]])).toMatchObject({ expected: "one", found: "one more" });
	});
});
