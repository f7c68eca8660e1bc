import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { openLensRecords } from "../browser/lensRecords.ts";
import { exampleLens } from "../testing/exampleLens.ts";
import { exampleTexts } from "../testing/exampleTexts.ts";
import { defaultLens } from "./builtIn.ts";
import { catalogueOf } from "./catalog.ts";

const origin = { format: "azureGuide", file: "a.md", licence: "MIT", attribution: "", notCarried: [] };
const stored = { savedAt: "2026-11-29T10:00:00.000Z", lens: exampleLens(), texts: exampleTexts(), origin };

describe("the catalogue of lenses", () => {
	it("finds what this device keeps beside what comes with the app, until it is removed", async () => {
		const records = openLensRecords();
		const catalogue = catalogueOf(records);
		expect(await catalogue.has("example")).toBe(false);
		await records.save("example", stored);
		expect(await catalogue.has("example")).toBe(true);
		expect(await catalogue.loadStructure("example")).toEqual({ ok: true, value: exampleLens() });
		expect(await catalogue.load("example", "it")).toMatchObject({
			ok: true,
			value: { texts: { title: "Example", language: "en" } },
		});
		await records.remove("example");
		expect(await catalogue.load("example", "en")).toMatchObject({ ok: false, problems: [{ code: "unknownLens" }] });
	});

	it("never takes a kept lens for a built-in one, and says what is wrong with one that was damaged", async () => {
		const catalogue = catalogueOf({ find: async () => ({ ...stored, texts: {} }) });
		expect(await catalogue.load(defaultLens.id, "en")).toMatchObject({
			ok: true,
			value: { lens: { version: defaultLens.version } },
		});
		expect(await catalogue.has("example")).toBe(false);
		expect(await catalogue.load("example", "en")).toMatchObject({
			ok: false,
			problems: expect.arrayContaining([expect.objectContaining({ code: "missing", place: "texts" })]),
		});
	});

	it("does without a database", async () => {
		const catalogue = catalogueOf({ find: () => Promise.reject(new Error("no database")) });
		expect(await catalogue.has("example")).toBe(false);
		expect(await catalogue.has(defaultLens.id)).toBe(true);
	});
});
