import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { openLensRecords } from "../browser/lensRecords.ts";
import { exampleLens } from "../testing/exampleLens.ts";
import { exampleTexts } from "../testing/exampleTexts.ts";
import { stubDevice } from "../testing/testDevice.ts";
import { createLenses } from "./lenses.ts";

const origin = { format: "azureGuide" as const, file: "a.md", licence: "MIT", attribution: "", notCarried: [] };
const imported = { lens: exampleLens(), texts: exampleTexts(), origin };

beforeEach(() => {
	stubDevice();
});

describe("the imported lenses", () => {
	it("are kept over a reload, and another edition takes the place of the former", async () => {
		const first = createLenses();
		await first.getState().add(imported);
		await first.getState().add({ ...imported, lens: { ...imported.lens, version: "2.0.0" } });
		const second = createLenses();
		await second.getState().load();
		expect(second.getState().lenses).toMatchObject([{ lens: { id: "example", version: "2.0.0" }, origin }]);
	});

	it("keep their further languages, and need no file to have come from", async () => {
		const store = createLenses();
		await store.getState().add({
			...imported,
			lens: { ...imported.lens, languages: ["en", "it"] },
			translations: { it: { language: "it", title: "Esempio" } },
			origin: { ...origin, format: "plumbline", file: "" },
		});
		expect(store.getState()).toMatchObject({ unreadable: 0, lenses: [{ translations: { it: { title: "Esempio" } } }] });
	});

	it("are removed, and come back as they were", async () => {
		const store = createLenses();
		await store.getState().add(imported);
		const before = store.getState().lenses;
		const undo = await store.getState().remove("example");
		expect(store.getState().lenses).toEqual([]);
		await undo();
		expect(store.getState().lenses).toEqual(before);
	});

	it("leave alone what cannot be read, and count it", async () => {
		await openLensRecords().save("broken", { lens: 7 });
		const store = createLenses();
		await store.getState().load();
		expect(store.getState()).toMatchObject({ lenses: [], unreadable: 1 });
		expect(await openLensRecords().find("broken")).toEqual({ lens: 7 });
	});
});
