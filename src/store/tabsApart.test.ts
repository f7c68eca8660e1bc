import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openDatabase } from "../browser/database.ts";
import { withWorkload } from "../domain/review/changes.ts";
import type { Review } from "../domain/review/review.ts";
import { fresh, openTab, openTwo, rename, type Tab } from "../testing/openTab.ts";
import { type MemoryStorage, stubDevice } from "../testing/testDevice.ts";
import { editsOf } from "./edits.ts";
import { isUnkept } from "./saveState.ts";

let storage: MemoryStorage;

beforeEach(() => {
	storage = stubDevice();
});

const describeAs = (description: string) => (review: Review) => withWorkload(review, { description });

const settled = (tab: Tab) => vi.waitFor(() => expect(tab.getState().save.state).toBe("saved"), { timeout: 20_000 });

const expectName = (tab: Tab, id: string, name: string | undefined) =>
	vi.waitFor(() => expect(tab.getState().reviews[id]?.workload.name).toBe(name));

describe("a tab that ends before its edits are stored", () => {
	it("leaves them in the journal, a text of a few hundred bytes each; the next start has them", async () => {
		const { id, one } = await openTwo();
		for (const text of ["A", "AB", "ABC"]) editsOf(one.tab).edit(id, rename(text));
		editsOf(one.tab).edit(id, describeAs("Too"));
		const edits = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "").filter((key) =>
			key.includes(".edit."),
		);
		expect(edits).toHaveLength(4);
		expect(Math.max(...edits.map((key) => (storage.getItem(key) ?? "").length))).toBeLessThan(200);
		const late = await openTab();
		expect(late.getState().reviews[id]?.workload).toMatchObject({ name: "ABC", description: "Too" });
		await settled(late);
		expect(await openDatabase().find(id)).toEqual(late.getState().reviews[id]);
		expect(storage.length).toBe(0);
		one.open();
		await settled(one.tab);
		expect(one.tab.getState().reviews[id]).toEqual(late.getState().reviews[id]);
	});

	it("is found as a whole where many edits waited", async () => {
		const { id, one } = await openTwo();
		for (let count = 0; count < 150; count += 1) editsOf(one.tab).edit(id, rename(`${count}`));
		expect(storage.length).toBeLessThan(102);
		expect((await openTab()).getState().reviews[id]?.workload.name).toBe("149");
	});
});

describe("a tab that is opened while another saves", () => {
	it("writes what it finds in the journal, which the other takes for its own", async () => {
		const { id, one } = await openTwo();
		editsOf(one.tab).edit(id, rename("First"));
		const late = await openTab();
		await settled(late);
		expect(await openDatabase().find(id)).toEqual(one.tab.getState().reviews[id]);
		editsOf(one.tab).edit(id, rename("Second"));
		one.open();
		await settled(one.tab);
		await expectName(late, id, "Second");
		expect((await openDatabase().load()).setAside).toEqual([]);
	});

	it("does not put back a review over what the other wrote meanwhile", async () => {
		const { id, one, two } = await openTwo();
		const review = two.tab.getState().reviews[id];
		if (!review) throw new Error("no review");
		editsOf(one.tab).edit(id, rename("Still wanted"));
		two.tab.getState().remove(id);
		await settled(two.tab);
		one.open();
		await settled(one.tab);
		await expectName(two.tab, id, "Still wanted");
		two.tab.getState().restore(review);
		two.open();
		await settled(two.tab);
		expect(two.tab.getState().reviews[id]?.workload.name).toBe("Still wanted");
		expect(await openDatabase().find(id)).toMatchObject({ workload: { name: "Still wanted" } });
	});
});

describe("a database that changes under an open tab", () => {
	const erase = () =>
		new Promise<void>((resolve) => {
			indexedDB.deleteDatabase("plumbline").onsuccess = () => resolve();
		});

	it("is noticed when it is deleted, and the next change of one review stores all again", async () => {
		const tab = await openTab();
		const [one, two] = [tab.getState().add(fresh()), tab.getState().add(fresh())];
		await settled(tab);
		await erase();
		await vi.waitFor(() => expect(tab.getState().save).toEqual({ state: "failed", reason: "databaseGone" }));
		expect(isUnkept(tab.getState().save)).toBe(true);
		expect((await openDatabase().load()).records).toEqual([]);
		editsOf(tab).edit(one, rename("Goes on"));
		await settled(tab);
		expect((await openDatabase().load()).records.map(({ id }) => id).toSorted()).toEqual([one, two].toSorted());
	});

	it("that a newer version of the app has changed is named as such", async () => {
		const tab = await openTab();
		const id = tab.getState().add(fresh());
		await settled(tab);
		(await openDB("plumbline", 99)).close();
		editsOf(tab).edit(id, rename("Kept in the journal"));
		await vi.waitFor(() => expect(tab.getState().save).toEqual({ state: "failed", reason: "newerDatabase" }));
		expect(storage.length).toBeGreaterThan(0);
	});
});
