import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NoAnswer } from "../browser/connection.ts";
import { type Database, openDatabase } from "../browser/database.ts";
import type { Review } from "../domain/review/review.ts";
import { fresh, openTab, rename, type Tab } from "../testing/openTab.ts";
import { type MemoryStorage, stubDevice } from "../testing/testDevice.ts";
import { editsOf } from "./edits.ts";
import { isUnkept } from "./saveState.ts";

let storage: MemoryStorage;

beforeEach(() => {
	storage = stubDevice();
});

afterEach(() => {
	vi.useRealTimers();
});

const nameIn = (tab: Tab, id: string) => tab.getState().reviews[id]?.workload.name;

const settled = (tab: Tab, state: "saved" | "failed" = "saved") =>
	vi.waitFor(() => expect(tab.getState().save.state).toBe(state));

describe("when storage fails", () => {
	it("does without a full journal while the database works", async () => {
		storage.limit = 10;
		const tab = await openTab();
		const id = tab.getState().add(fresh());
		await settled(tab);
		expect(nameIn(await openTab(), id)).toBe("");
	});

	it("leaves no older entry in the journal that found room before", async () => {
		const tab = await openTab(deadDatabaseOnce());
		const id = tab.getState().add(fresh());
		await vi.waitFor(() => expect(tab.getState().save).toEqual({ state: "failed", reason: "journalOnly" }));
		storage.limit = 10;
		editsOf(tab).edit(id, rename("Forecasts"));
		await settled(tab);
		expect(storage.length).toBe(0);
		expect((await openTab()).getState().setAside).toEqual([]);
	});

	it("keeps the work in memory when nothing can be stored, and tries again with the next edit", async () => {
		const database = openDatabase();
		let isFull = true;
		const save: Database["save"] = async (review, origins) => {
			if (isFull) throw new DOMException("full", "QuotaExceededError");
			return database.save(review, origins);
		};
		storage.limit = 10;
		const tab = await openTab({ ...database, save });
		const [first, second] = [tab.getState().add(fresh()), tab.getState().add(fresh())];
		editsOf(tab).edit(first, rename("Kept"));
		await vi.waitFor(() => expect(tab.getState().save).toEqual({ state: "failed", reason: "memoryOnly" }));
		expect(nameIn(tab, first)).toBe("Kept");
		isFull = false;
		editsOf(tab).edit(second, rename("Other"));
		await settled(tab);
		const next = await openTab();
		expect([nameIn(next, first), nameIn(next, second)]).toEqual(["Kept", "Other"]);
	});

	it("keeps the newest version in a journal that has room again when an earlier save fails", async () => {
		const database = openDatabase();
		const refusals: (() => void)[] = [];
		const refused = new Promise<never>((_, reject) => refusals.push(() => reject(new DOMException("aborted", "AbortError"))));
		const tab = await openTab({ ...database, save: () => refused });
		const id = tab.getState().add(fresh());
		editsOf(tab).edit(id, rename("First"));
		storage.limit = 10;
		editsOf(tab).edit(id, rename("Last"));
		storage.limit = Number.POSITIVE_INFINITY;
		for (const refuse of refusals) refuse();
		await vi.waitFor(() => expect(tab.getState().save).toEqual({ state: "failed", reason: "journalOnly" }));
		expect(nameIn(await openTab(), id)).toBe("Last");
	});

	it("says why where the database does not answer, and works from the journal", async () => {
		const late = () => Promise.reject(new NoAnswer());
		const tab = await openTab({ ...openDatabase(), load: late, save: late });
		expect(tab.getState().save).toEqual({ state: "failed", reason: "noAnswer" });
		const id = tab.getState().add(fresh());
		editsOf(tab).edit(id, rename("Forecasts"));
		await vi.waitFor(() => expect(tab.getState().save).toEqual({ state: "failed", reason: "noAnswer" }));
		expect(nameIn(await openTab(), id)).toBe("Forecasts");
	});

	it("leaves an edit in the journal while its review cannot be read, and reads both once the database answers", async () => {
		const first = await openTab();
		const [id, other] = [first.getState().add(fresh()), first.getState().add({ ...fresh(), id: "other" })];
		await settled(first);
		const killed = await openTab({ ...openDatabase(), save: () => new Promise<never>(() => undefined) });
		editsOf(killed).edit(id, rename("Typed last"));
		let isLate = true;
		const database = openDatabase();
		const load = () => (isLate ? Promise.reject(new NoAnswer()) : database.load());
		const tab = await openTab({ ...database, load });
		expect(tab.getState()).toMatchObject({ reviews: {}, setAside: [], save: { state: "failed", reason: "noAnswer" } });
		isLate = false;
		const own = tab.getState().add({ ...fresh(), id: "own" });
		await vi.waitFor(() => expect(nameIn(tab, id)).toBe("Typed last"));
		expect(Object.keys(tab.getState().reviews).toSorted()).toEqual([id, other, own].toSorted());
		await settled(tab);
		const next = await openTab();
		expect([nameIn(next, id), next.getState().setAside]).toEqual(["Typed last", []]);
	});

	it("knows that an edit stands in memory alone while a save runs that the journal has no room for", async () => {
		const database = openDatabase();
		let finish = () => {};
		const held = new Promise<void>((resolve) => {
			finish = resolve;
		});
		storage.limit = 10;
		const tab = await openTab({ ...database, save: (...said) => held.then(() => database.save(...said)) });
		tab.getState().add(fresh());
		expect(tab.getState().save).toEqual({ state: "saving", unkept: true });
		expect(isUnkept(tab.getState().save)).toBe(true);
		finish();
		await settled(tab);
		expect(isUnkept(tab.getState().save)).toBe(false);
	});

	it("leaves what is large to the database, and keeps it in the journal where that takes nothing", async () => {
		const notes = (name: string) =>
			Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${name}${at}`, "x".repeat(10_000)]));
		const note = (name: string) => (review: Review) => ({ ...review, tensionNotes: notes(name) });
		const tab = await openTab();
		const id = tab.getState().add(fresh());
		await settled(tab);
		editsOf(tab).edit(id, note("a"));
		expect([storage.length, isUnkept(tab.getState().save)]).toEqual([0, true]);
		editsOf(tab).edit(id, rename("Meanwhile"));
		expect(storage.length).toBe(0);
		await settled(tab);
		expect(isUnkept(tab.getState().save)).toBe(false);
		const next = await openTab();
		expect([nameIn(next, id), next.getState().reviews[id]?.tensionNotes]).toEqual(["Meanwhile", notes("a")]);
		const failing = await openTab({
			...openDatabase(),
			save: () => Promise.reject(new DOMException("full", "QuotaExceededError")),
		});
		editsOf(failing).edit(id, note("b"));
		await vi.waitFor(() => expect(failing.getState().save.state).toBe("failed"));
		expect((await openTab()).getState().reviews[id]?.tensionNotes).toEqual(notes("b"));
	});

	it("works from the journal alone without a database, and says so", async () => {
		Reflect.deleteProperty(globalThis, "indexedDB");
		const tab = await openTab();
		expect(tab.getState().save).toEqual({ state: "failed", reason: "journalOnly" });
		const id = tab.getState().add(fresh());
		editsOf(tab).edit(id, rename("Forecasts"));
		await settled(tab, "failed");
		const next = await openTab();
		expect(nameIn(next, id)).toBe("Forecasts");
		await vi.waitFor(() => expect(next.getState().save).toEqual({ state: "failed", reason: "journalOnly" }));
	});
});

/** Fails its first save. */
function deadDatabaseOnce(): Database {
	const database = openDatabase();
	let failures = 0;
	return {
		...database,
		save: async (review, origins) => {
			failures += 1;
			if (failures === 1) throw new DOMException("aborted", "AbortError");
			return database.save(review, origins);
		},
	};
}
