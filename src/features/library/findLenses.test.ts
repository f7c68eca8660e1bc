import { describe, expect, it } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleTexts } from "../../testing/exampleTexts.ts";
import { findLenses } from "./findLenses.ts";

const origin = { format: "azureGuide" as const, file: "queues.md", licence: "MIT", attribution: "Ada", notCarried: [] };
const texts = exampleTexts();
const one = { lens: exampleLens(), texts, origin };
const other = { lens: exampleLens(), texts: { ...texts, title: "Sécurité des files", items: {} }, origin: null };

describe("searching the library", () => {
	it.each([
		["", [one, other]],
		["securite", [other]],
		["QUEUES ada", [one]],
		["nowhere", []],
	])("finds by %j", (asked, expected) => {
		expect(new Set(findLenses([one, other], asked))).toEqual(new Set(expected));
	});

	it("finds by the title of a question", () => {
		const title = Object.values(texts.items)[0]?.title;
		expect(findLenses([one, other], String(title))).toEqual([one]);
	});
});
