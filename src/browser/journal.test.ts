import { beforeEach, describe, expect, it, vi } from "vitest";
import { type MemoryStorage, stubStorage } from "../testing/testDevice.ts";
import { clearJournal, readJournal, writeJournal } from "./journal.ts";

let storage: MemoryStorage;

beforeEach(() => {
	storage = stubStorage();
});

describe("the journal", () => {
	it("holds the last change of each review, beside what others store", () => {
		storage.setItem("plumbline.settings", "{}");
		writeJournal({ id: "a", text: "first" });
		writeJournal({ id: "a", text: "second" });
		writeJournal({ id: "b", text: "other" });
		expect(readJournal()).toEqual([
			{ id: "a", text: "second" },
			{ id: "b", text: "other" },
		]);
	});

	it("lets a change go only while it is the last: another tab may have written since", () => {
		writeJournal({ id: "a", text: "second" });
		clearJournal({ id: "a", text: "first" });
		expect(readJournal()).toEqual([{ id: "a", text: "second" }]);
		clearJournal({ id: "a", text: "second" });
		expect(storage.length).toBe(0);
	});

	it("says when there is no room, and keeps what stood there", () => {
		expect(writeJournal({ id: "a", text: "short" })).toBe(true);
		storage.limit = 30;
		expect(writeJournal({ id: "a", text: "a longer text" })).toBe(false);
		expect(readJournal()).toEqual([{ id: "a", text: "short" }]);
	});

	it("bears a browser without storage", () => {
		vi.stubGlobal("localStorage", undefined);
		expect(writeJournal({ id: "a", text: "x" })).toBe(false);
		expect(readJournal()).toEqual([]);
		expect(() => clearJournal({ id: "a", text: "x" })).not.toThrow();
	});
});
