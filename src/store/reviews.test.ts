import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Database, openDatabase } from "../browser/database.ts";
import { withAnswer } from "../domain/review/changes.ts";
import { exampleReview } from "../testing/exampleReview.ts";
import { fresh, lens, openTab, rename, type Tab } from "../testing/openTab.ts";
import { type MemoryStorage, stubDevice } from "../testing/testDevice.ts";
import { editsOf } from "./edits.ts";
import { createReviews } from "./reviews.ts";

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

/** A tab whose puts never end: what reaches the disk is what was in the journal. */
const deadDatabase = (): Database => ({ ...openDatabase(), save: () => new Promise(() => undefined) });

describe("a review that is begun", () => {
	it("is none of the device's until somebody writes in it", async () => {
		const tab = await openTab();
		const id = tab.getState().begin(lens);
		expect([tab.getState().reviews, tab.getState().begun?.id]).toEqual([{}, id]);
		editsOf(tab).edit(id, (review) => review);
		expect(tab.getState().reviews).toEqual({});
		editsOf(tab).edit(id, rename("Forecasts"));
		expect([nameIn(tab, id), tab.getState().begun]).toEqual(["Forecasts", null]);
		await settled(tab);
		expect(await openDatabase().find(id)).toEqual(tab.getState().reviews[id]);
	});

	it("makes way for the next one", async () => {
		const tab = await openTab();
		const [first, second] = [tab.getState().begin(lens), tab.getState().begin(lens)];
		expect(first).not.toBe(second);
		expect(tab.getState().begun?.id).toBe(second);
	});

	it("is there again after a reload, and not once it was written in", async () => {
		const kept = new Map<string, string>();
		vi.stubGlobal("sessionStorage", {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, text: string) => kept.set(key, text),
			removeItem: (key: string) => kept.delete(key),
		});
		const id = (await openTab()).getState().begin(lens);
		const again = await openTab();
		expect(again.getState().begun).toMatchObject({ id, lens });
		editsOf(again).edit(id, rename("Forecasts"));
		expect((await openTab()).getState().begun).toBeNull();
		kept.set("plumbline.begun", '{"id": 3}');
		expect((await openTab()).getState().begun).toBeNull();
		vi.unstubAllGlobals();
	});
});

describe("saving", () => {
	it("says saved only when the last edit is in the database, and empties the journal then", async () => {
		const tab = await openTab();
		const id = tab.getState().add(fresh());
		expect(tab.getState().save).toEqual({ state: "saving" });
		editsOf(tab).edit(id, rename("Forecasts"));
		expect(tab.getState().save).toEqual({ state: "saving" });
		// The new review as a whole, and the edit.
		expect(storage.length).toBe(2);
		await settled(tab);
		expect(await openDatabase().find(id)).toEqual(tab.getState().reviews[id]);
		expect(storage.length).toBe(0);
	});

	it("loses none of forty fast edits when the tab dies right after", async () => {
		const first = await openTab();
		const id = first.getState().add(fresh());
		await settled(first);
		const dying = await openTab(deadDatabase());
		for (let count = 1; count <= 40; count += 1) {
			editsOf(dying).edit(id, (review) => withAnswer(review, `item-${count}`, { note: `Note ${count}` }));
		}
		const next = await openTab();
		expect(Object.keys(next.getState().reviews[id]?.answers ?? {})).toHaveLength(40);
		expect(next.getState().reviews).toEqual(dying.getState().reviews);
		// What was left in the journal is stored after it is shown; only then it leaves the journal.
		await expect.poll(() => storage.length).toBe(0);
		expect(await openDatabase().find(id)).toEqual(next.getState().reviews[id]);
	});

	it("keeps an edit in the journal while the put of the one before it ends", async () => {
		const database = openDatabase();
		let puts = 0;
		const save: Database["save"] = (review, origins) => {
			puts += 1;
			return puts === 1 ? database.save(review, origins) : new Promise<boolean>(() => undefined);
		};
		const dying = await openTab({ ...database, save });
		const id = dying.getState().add(fresh());
		editsOf(dying).edit(id, rename("Last"));
		await vi.waitFor(() => expect(puts).toBe(2));
		expect(nameIn(await openTab(), id)).toBe("Last");
	});

	it("keeps a review that was begun before the saved ones were read", async () => {
		const first = await openTab();
		first.getState().add(exampleReview());
		await settled(first);
		storage.limit = 10;
		const tab = createReviews(deadDatabase());
		const id = tab.getState().add(fresh());
		await tab.getState().load();
		expect(Object.keys(tab.getState().reviews).toSorted()).toEqual([id, "review-1"].toSorted());
	});

	it("writes one review once at a time, and of waiting edits the last alone", async () => {
		const database = openDatabase();
		let running = 0;
		const written: string[] = [];
		const save: Database["save"] = async (review, origins) => {
			running += 1;
			expect(running).toBe(1);
			const stored = await database.save(review, origins);
			written.push(review.workload.name);
			running -= 1;
			return stored;
		};
		const tab = await openTab({ ...database, save });
		const id = tab.getState().add(fresh());
		for (let count = 1; count <= 40; count += 1) editsOf(tab).edit(id, rename(`Name ${count}`));
		await settled(tab);
		expect(written).toEqual(["", "Name 40"]);
	});

	it("keeps the review as it is where an edit changes nothing", async () => {
		const tab = await openTab();
		const id = tab.getState().add(exampleReview());
		await settled(tab);
		const former = tab.getState().reviews[id];
		expect(editsOf(tab).edit(id, (review) => withAnswer(review, "rel-zones", { note: "Two zones" }))).toEqual([]);
		expect(tab.getState().reviews[id]).toBe(former);
		expect(tab.getState().save).toEqual({ state: "saved" });
	});

	it("refuses an edit that could not be read back, and says so until the next", async () => {
		const tab = await openTab();
		const id = tab.getState().add(fresh());
		const problems = editsOf(tab).edit(id, rename("half \ud800"));
		expect(problems.map(({ code, place }) => [code, place])).toEqual([["brokenText", "workload.name"]]);
		expect(nameIn(tab, id)).toBe("");
		expect(tab.getState().save).toEqual({ state: "refused", problem: problems[0] });
		editsOf(tab).edit(id, rename("whole"));
		await settled(tab);
	});

	it("still says so when the edit before it reaches the database, with all that a sentence needs", async () => {
		const tab = await openTab();
		const id = tab.getState().add(fresh());
		editsOf(tab).edit(id, rename("a".repeat(100_001)));
		await vi.waitFor(async () => expect(await openDatabase().find(id)).toBeDefined());
		await vi.waitFor(() => expect(storage.length).toBe(0));
		const problem = { code: "tooLong", place: "workload.name", values: { limit: 100_000, found: 100_001 } };
		expect(tab.getState().save).toEqual({ state: "refused", problem });
		editsOf(tab).edit(id, (review) => review);
		await settled(tab);
	});

	it("gives each version a later instant, even when the clock is set back", async () => {
		vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-20T10:00:00Z") });
		const tab = await openTab();
		const id = tab.getState().add(fresh());
		vi.setSystemTime(new Date("2026-11-19T10:00:00Z"));
		editsOf(tab).edit(id, rename("A"));
		editsOf(tab).edit(id, rename("B"));
		expect(tab.getState().reviews[id]?.changedAt).toBe("2026-11-20T10:00:00.002Z");
	});
});

describe("removing and adding", () => {
	it("removes for good, even when the tab dies right after", async () => {
		const tab = await openTab();
		const id = tab.getState().add(exampleReview());
		await settled(tab);
		const dying = await openTab({ ...openDatabase(), remove: () => new Promise(() => undefined) });
		dying.getState().remove(id);
		const next = await openTab();
		expect(next.getState().reviews).toEqual({});
		await settled(next);
		expect(await openDatabase().load()).toEqual({ records: [], setAside: [] });
	});

	it("brings a removed review back as it was", async () => {
		const tab = await openTab();
		tab.getState().add(exampleReview());
		tab.getState().remove("review-1");
		tab.getState().restore(exampleReview());
		await settled(tab);
		expect((await openTab()).getState().reviews).toEqual({ "review-1": exampleReview() });
	});

	it("gives a review from a file a new id where its own is taken", async () => {
		const tab = await openTab();
		expect(tab.getState().add(exampleReview())).toBe("review-1");
		const second = tab.getState().add(exampleReview());
		expect(second).not.toBe("review-1");
		expect(tab.getState().reviews[second]).toEqual(exampleReview(second));
		expect(tab.getState().reviews["review-1"]).toEqual(exampleReview());
	});

	it("copies a review under an id and a name of its own, out of the archive; the original stays as it was", async () => {
		const tab = await openTab();
		const original = { ...exampleReview(), archived: true };
		tab.getState().add(original);
		const copy = tab.getState().duplicate(original, "Forecasts (copy)");
		await settled(tab);
		const { reviews } = (await openTab()).getState();
		expect(copy).not.toBe("review-1");
		expect(reviews[copy]).toMatchObject({ id: copy, archived: false, answers: original.answers });
		expect(reviews[copy]?.workload.name).toBe("Forecasts (copy)");
		expect(reviews[copy]?.createdAt).not.toBe(original.createdAt);
		expect(reviews["review-1"]).toEqual(original);
	});
});
