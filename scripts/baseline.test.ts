import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { baseline, fallbacks, newerInScript, newerInSource, newerInStyles } from "./baseline.ts";

describe("the oldest browsers", () => {
	it("have all that the source uses, but for what something stands in for", () => {
		const newer = newerInSource();
		expect(newer.filter(({ name }) => !Object.hasOwn(fallbacks, name))).toEqual([]);
		expect(Object.keys(fallbacks).filter((name) => newer.every((one) => one.name !== name))).toEqual([]);
	});

	it.each([
		["a { position-area: top; }", ["position-area"]],
		["@supports (position-area: top) { a { position-area: top; } }", []],
		["a { color: contrast-color(red); display: grid; }", ["contrast-color"]],
		["a::details-content { color: red; }", ["details-content"]],
		["a { /* position-area: top; */ text-wrap: balance }", ["balance"]],
		["a { color: red; margin: 0 auto; } @media print { b:has(c) { width: 1px; } }", []],
	])("are asked of styles: %s", (text, names) => {
		expect(newerInStyles(text)).toEqual(names);
	});

	it.each([
		["document.startViewTransition(go)", ["document.startViewTransition"]],
		["new URLPattern({})", ["URLPattern"]],
		["Promise.try(go)", ["Promise.try"]],
		["// Promise.try(go)\nURL.canParse(text); new Map(); Object.hasOwn(a, b); navigator.clipboard.writeText(text)", []],
		["review.phrases; all.groupBy(one)", []],
	])("are asked of scripts: %s", (text, names) => {
		expect(newerInScript(text)).toEqual(names);
	});

	it("are named in the README, and told of their age by the page", () => {
		const readme = readFileSync("README.md", "utf8");
		expect(readme).toContain(`Chrome and Edge ${baseline.chrome}, Firefox ${baseline.firefox}, Safari ${baseline.safari}`);
		const page = readFileSync("index.html", "utf8");
		for (const told of [`Chrome/Edge ${baseline.chrome}`, `Firefox ${baseline.firefox}`, `Safari ${baseline.safari}`])
			expect(page.split(told)).toHaveLength(3);
	});
});
