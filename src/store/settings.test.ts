import { beforeEach, describe, expect, it, vi } from "vitest";
import { type MemoryStorage, stubStorage } from "../testing/testDevice.ts";

let storage: MemoryStorage;

beforeEach(() => {
	storage = stubStorage();
});

async function openSettings(language: string) {
	vi.stubGlobal("navigator", { language });
	const { createSettings } = await import("./settings.ts");
	return createSettings();
}

const shown = ({ getState }: Awaited<ReturnType<typeof openSettings>>) => [getState().language, getState().theme];

describe("settings", () => {
	it.each([
		["it-CH", "it"],
		["IT", "it"],
		["en-GB", "en"],
		["xx", "en"],
	])("begin in the browser's language where we speak it: %s", async (browser, language) => {
		expect(shown(await openSettings(browser))).toEqual([language, "system"]);
	});

	it("are kept", async () => {
		const settings = await openSettings("en");
		settings.getState().change({ language: "it" });
		settings.getState().change({ theme: "dark", gapColumns: ["risk", "due"] });
		const again = await openSettings("en");
		expect(shown(again)).toEqual(["it", "dark"]);
		expect(again.getState().gapColumns).toEqual(["risk", "due"]);
	});

	it.each(["", "{", "null", "[]", '{"language":"xx","theme":5}', '{"__proto__":{"language":"it"}}'])(
		"bear nonsense where they were kept: %s",
		async (text) => {
			storage.setItem("plumbline.settings", text);
			expect(shown(await openSettings("en"))).toEqual(["en", "system"]);
		},
	);

	it("keep what can be read of them", async () => {
		storage.setItem("plumbline.settings", '{"language":"it","theme":"blue"}');
		expect(shown(await openSettings("en"))).toEqual(["it", "system"]);
	});

	it("let one field fall back without the others, however old what was saved", async () => {
		storage.setItem("plumbline.settings", '{"language":"it","density":"compact","textSize":110,"notation":"iso"}');
		expect((await openSettings("en")).getState()).toMatchObject({
			language: "it",
			shortcuts: true,
			density: "compact",
			textSize: 100,
			notation: "iso",
		});
	});

	it("change even where nothing can be kept", async () => {
		storage.limit = 0;
		const settings = await openSettings("en");
		settings.getState().change({ theme: "light" });
		expect(settings.getState().theme).toBe("light");
	});
});
