import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { today } from "../browser/clock.ts";
import { openDatabase } from "../browser/database.ts";
import { emptyAnswer } from "../domain/review/answer.ts";
import { withAnswer, withWorkload } from "../domain/review/changes.ts";
import { readReviewFile } from "../formats/review-json/readReviewFile.ts";
import { exampleReview } from "../testing/exampleReview.ts";
import { type MemoryStorage, stubDevice } from "../testing/testDevice.ts";
import { findCopies } from "./copies.ts";
import { editsOf } from "./edits.ts";
import { createReviews } from "./reviews.ts";

let storage: MemoryStorage;

beforeEach(() => {
	storage = stubDevice();
});

async function openTab() {
	const tab = createReviews();
	await tab.getState().load();
	return tab;
}

/** Puts a record there that the app itself would not write. */
async function plant(id: string, record: unknown) {
	await openDatabase().load();
	const database = await openDB("plumbline");
	await database.put("reviews", record, id);
	database.close();
}

const settled = (tab: Awaited<ReturnType<typeof openTab>>) => vi.waitFor(() => expect(tab.getState().save.state).toBe("saved"));

describe("what cannot be read", () => {
	it("is moved from the database under its own key, beside the reviews that can", async () => {
		const broken = { ...exampleReview("broken"), answers: 7 };
		await plant("broken", broken);
		await plant("review-1", exampleReview());
		const aside = [{ id: "broken", day: today(), text: JSON.stringify(broken) }];
		const tab = await openTab();
		expect(tab.getState().reviews).toEqual({ "review-1": exampleReview() });
		expect(tab.getState().setAside).toEqual(aside);
		expect((await openTab()).getState().setAside).toEqual(aside);
		expect((await openDatabase().load()).records.map(({ id }) => id)).toEqual(["review-1"]);
	});

	it("is found in one answer among hundreds", async () => {
		const answers = Object.fromEntries(Array.from({ length: 700 }, (_, at) => [`item-${at}`, { ...emptyAnswer, note: "Kept" }]));
		const damaged = [
			{ ...answers, "item-350": { ...emptyAnswer, flagged: "no" } },
			{ ...answers, "item-350": { ...emptyAnswer, choice: { kind: "option", option: "" } } },
			{ ...answers, "item-699": null },
			{ ...answers, "": { ...emptyAnswer, due: "soon" } },
		];
		for (const [at, record] of damaged.entries())
			await plant(`broken-${at}`, { ...exampleReview(`broken-${at}`), answers: record });
		await plant("review-1", { ...exampleReview(), answers });
		const tab = await openTab();
		expect(Object.keys(tab.getState().reviews)).toEqual(["review-1"]);
		const texts = damaged.map((record, at) => JSON.stringify({ ...exampleReview(`broken-${at}`), answers: record }));
		expect(tab.getState().setAside.map(({ text }) => text)).toEqual(texts);
	});

	it("is no field that the app does not know: it is left out of what is read, as ever", async () => {
		const [answer] = Object.entries(exampleReview().answers);
		if (!answer) throw new Error("the example has no answer");
		const more = { ...exampleReview(), more: 1, answers: { ...exampleReview().answers, [answer[0]]: { ...answer[1], more: 2 } } };
		await plant("review-1", more);
		expect((await openTab()).getState().reviews).toEqual({ "review-1": exampleReview() });
	});

	it.each([
		[
			"a cycle",
			() => {
				const record: Record<string, unknown> = { id: "odd" };
				record.self = record;
				return record;
			},
		],
		["a map", () => ({ id: "odd", answers: new Map([["a", 1]]) })],
		["a date", () => ({ id: "odd", changedAt: new Date(0) })],
		["bytes", () => ({ id: "odd", bytes: new Uint8Array(3) })],
		["a number that is none", () => ({ id: "odd", formatVersion: Number.NaN })],
	])("stays where it is where it has %s, which a text would lose", async (_, make) => {
		await plant("odd", make());
		const tab = await openTab();
		expect(tab.getState().setAside.map(({ id }) => id)).toEqual(["odd"]);
		const { records, setAside } = await openDatabase().load();
		expect(records).toEqual([{ id: "odd", data: make() }]);
		expect(setAside).toEqual([]);
	});

	it("is moved from the journal when it was cut short, and leaves the stored version standing", async () => {
		await plant("review-1", exampleReview());
		const text = JSON.stringify(exampleReview()).slice(0, 200);
		storage.setItem("plumbline.journal.review-1", text);
		const tab = await openTab();
		expect(tab.getState().setAside).toEqual([{ id: "review-1", day: today(), text }]);
		expect(tab.getState().reviews).toEqual({ "review-1": exampleReview() });
		expect(storage.length).toBe(0);
		editsOf(tab).edit("review-1", (review) => withWorkload(review, { name: "Later" }));
		await settled(tab);
		expect((await openDatabase().load()).setAside.map((entry) => entry.text)).toEqual([text]);
	});

	it("gets a key of its own where something is set aside under its id already", async () => {
		await plant("a", { first: true });
		await openTab();
		await plant("a", { second: true });
		expect((await openTab()).getState().setAside.map(({ id, text }) => [id, text])).toEqual([
			["a", '{"first":true}'],
			["a~2", '{"second":true}'],
		]);
	});

	it("keeps its id: a review from a file with that id gets another", async () => {
		await plant("review-1", "nonsense");
		const tab = await openTab();
		expect(tab.getState().add(exampleReview())).not.toBe("review-1");
	});

	it("stays where it is when a newer version of the app wrote it", async () => {
		const newer = { ...exampleReview(), formatVersion: exampleReview().formatVersion + 1 };
		await plant("review-1", newer);
		storage.setItem("plumbline.journal.review-2", JSON.stringify({ ...newer, id: "review-2" }));
		const tab = await openTab();
		expect(tab.getState().setAside.map(({ id }) => id)).toEqual(["review-1", "review-2"]);
		expect(await openDatabase().load()).toEqual({ records: [{ id: "review-1", data: newer }], setAside: [] });
		expect(storage.length).toBe(1);
	});

	it("stays in the journal while there is no database to move it to", async () => {
		Reflect.deleteProperty(globalThis, "indexedDB");
		storage.setItem("plumbline.journal.review-1", "{");
		const tab = await openTab();
		expect(tab.getState().setAside.map(({ text }) => text)).toEqual(["{"]);
		tab.getState().add(exampleReview());
		expect(storage.getItem("plumbline.journal.review-1")).toBe("{");
	});

	it("holds a record under a foreign id, which would be saved elsewhere", async () => {
		await plant("review-2", exampleReview("review-1"));
		const tab = await openTab();
		expect(tab.getState().reviews).toEqual({});
		expect(tab.getState().setAside.map(({ id }) => id)).toEqual(["review-2"]);
	});
});

describe("a journal older than the database", () => {
	it("is set aside as a file that opens, and the later version stands", async () => {
		const [older, later] = [
			exampleReview("review-1", "2026-11-20T10:00:00.000Z"),
			exampleReview("review-1", "2026-11-20T11:00:00.000Z"),
		];
		await plant("review-1", later);
		storage.setItem("plumbline.journal.review-1", JSON.stringify(older));
		const tab = await openTab();
		expect(tab.getState().reviews["review-1"]).toEqual(later);
		expect(readReviewFile(tab.getState().setAside[0]?.text ?? "")).toEqual({ ok: true, value: older });
		expect(storage.length).toBe(0);
	});
});

describe("a journal that the database has gone on from", () => {
	const stamped = (at: string, stamp: string) => ({ ...exampleReview("review-1", stamp.slice(0, 24)), stamps: { [at]: stamp } });
	const older = stamped("/label", "2026-11-20T10:00:00.000Z a");

	it("is nothing to set aside where each of its changes is there, or a later one of the same part", async () => {
		const later = stamped("/label", "2026-11-20T11:00:00.000Z b");
		await plant("review-1", later);
		storage.setItem("plumbline.journal.review-1", JSON.stringify(older));
		const tab = await openTab();
		expect(tab.getState().reviews["review-1"]).toEqual(later);
		expect(tab.getState().setAside).toEqual([]);
		await vi.waitFor(() => expect(storage.length).toBe(0));
	});

	it("becomes one with it where the database lacks one of them, and nothing has to be set aside", async () => {
		const later = { ...stamped("/archived", "2026-11-20T11:00:00.000Z b"), archived: true };
		await plant("review-1", later);
		storage.setItem("plumbline.journal.review-1", JSON.stringify({ ...older, label: "From the journal" }));
		const tab = await openTab();
		expect(tab.getState().reviews["review-1"]).toMatchObject({ archived: true, label: "From the journal" });
		expect(tab.getState().setAside).toEqual([]);
		await vi.waitFor(() => expect(storage.length).toBe(0));
		expect((await openTab()).getState().reviews["review-1"]).toMatchObject({ archived: true, label: "From the journal" });
	});
});

describe("a journal later than what the database has gone on to", () => {
	const noteOf = (tab: Awaited<ReturnType<typeof openTab>>, item: string) =>
		tab.getState().reviews["review-1"]?.answers[item]?.note;

	it("is one with it: a tab of an older release that the database refused wrote more than a hundred edits", async () => {
		const one = await openTab();
		one.getState().add(exampleReview("review-1"));
		await settled(one);
		const refused = () => Promise.reject(new DOMException("a newer version", "VersionError"));
		const old = createReviews({ ...openDatabase(), save: refused });
		await old.getState().load();
		editsOf(one).edit("review-1", (review) => withAnswer(review, "one", { note: "Of the new tab" }));
		await settled(one);
		for (let n = 0; n <= 100; n += 1) editsOf(old).edit("review-1", (review) => withAnswer(review, "old", { note: `Edit ${n}` }));
		expect(storage.getItem("plumbline.journal.review-1")).not.toBeNull();
		await vi.waitFor(() => expect(old.getState().save).toEqual({ state: "failed", reason: "newerDatabase" }));
		const next = await openTab();
		await settled(next);
		for (const tab of [next, await openTab()])
			expect([noteOf(tab, "one"), noteOf(tab, "old")]).toEqual(["Of the new tab", "Edit 100"]);
		const copies = await findCopies();
		expect(copies.filter(({ why }) => why === "merge").map(({ review }) => review)).toEqual(["review-1"]);
	});

	it("gives what was changed later by stamp its place, and is kept aside, where an older release wrote it without stamps", async () => {
		const one = await openTab();
		one.getState().add(exampleReview("review-1"));
		await settled(one);
		editsOf(one).edit("review-1", (review) => withAnswer(review, "one", { note: "Of the new tab" }));
		await settled(one);
		const { stamps: _, ...former } = exampleReview("review-1", new Date(Date.now() + 1000).toISOString());
		const answers = { ...former.answers, old: { ...emptyAnswer, note: "Of the old tab" } };
		storage.setItem("plumbline.journal.review-1", JSON.stringify({ ...former, answers, formatVersion: 2 }));
		const next = await openTab();
		await settled(next);
		for (const tab of [next, await openTab()]) {
			expect([noteOf(tab, "one"), noteOf(tab, "old")]).toEqual(["Of the new tab", "Of the old tab"]);
			expect(tab.getState().setAside.map(({ text }) => text)).toEqual([expect.stringContaining("Of the old tab")]);
		}
		expect(storage.length).toBe(0);
	});
});

describe("what was set aside on another device", () => {
	it("comes beside what is here; the very text does not come twice, and nothing is overwritten", async () => {
		const tab = await openTab();
		const entry = { id: "a", day: "2026-11-20", text: "one" };
		await tab.getState().bringAside([entry, { ...entry, text: "two" }]);
		await tab.getState().bringAside([{ ...entry, day: "2026-11-21" }]);
		const { setAside } = await openDatabase().load();
		expect(setAside.map(({ text }) => text).toSorted()).toEqual(["one", "two"]);
		expect(setAside.find(({ id }) => id === "a")).toEqual(entry);
		expect(tab.getState().setAside).toHaveLength(2);
	});
});
