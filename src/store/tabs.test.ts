import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openDatabase } from "../browser/database.ts";
import type { Answer } from "../domain/review/answer.ts";
import { withAnswer, withWorkload } from "../domain/review/changes.ts";
import type { Review } from "../domain/review/review.ts";
import { readReviewFile } from "../formats/review-json/readReviewFile.ts";
import { fresh, gatedDatabase, openTab, openTwo, rename, type Tab } from "../testing/openTab.ts";
import { stubDevice } from "../testing/testDevice.ts";
import { editsOf } from "./edits.ts";

beforeEach(() => {
	stubDevice();
});

const describeAs = (description: string) => (review: Review) => withWorkload(review, { description });

const settled = (tab: Tab) => vi.waitFor(() => expect(tab.getState().save.state).toBe("saved"), { timeout: 20_000 });

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const expectName = (tab: Tab, id: string, name: string | undefined) =>
	vi.waitFor(() => expect(tab.getState().reviews[id]?.workload.name).toBe(name));

/** A field for each of three tabs, so that no two change the same part. */
const ownField: ((text: string) => Partial<Answer>)[] = [
	(text) => ({ note: text }),
	(text) => ({ owner: text }),
	(text) => ({ decision: text }),
];

describe("two tabs", () => {
	it("show each other's reviews, changes and removals", async () => {
		const [one, two] = [await openTab(), await openTab()];
		const id = one.getState().add(fresh());
		await expectName(two, id, "");
		editsOf(two).edit(id, rename("From two"));
		await expectName(one, id, "From two");
		editsOf(one).edit(id, rename("From one"));
		await expectName(two, id, "From one");
		two.getState().remove(id);
		await expectName(one, id, undefined);
	});

	it("let the later edit of the same part win; the earlier is a step back, which is said", async () => {
		const one = await openTab();
		const id = one.getState().add(fresh());
		await settled(one);
		const { database, open } = gatedDatabase();
		const slow = await openTab(database);
		editsOf(slow).edit(id, rename("Earlier"));
		await pause(5);
		editsOf(one).edit(id, rename("Later"));
		await settled(one);
		open();
		await vi.waitFor(() => expect(slow.getState().save).toEqual({ state: "saved", overruled: true }));
		await expectName(slow, id, "Later");
		expect(slow.getState().setAside).toEqual([]);
		expect(editsOf(slow).undo(id)).toEqual({ kind: "workload", field: "name" });
		await expectName(one, id, "Earlier");
		await vi.waitFor(() => expect(slow.getState().save).toEqual({ state: "saved" }));
	});

	it("do not lose an edit that waits while the other removes its review", async () => {
		const one = await openTab();
		const id = one.getState().add(fresh());
		await settled(one);
		const { database, open } = gatedDatabase();
		const slow = await openTab(database);
		editsOf(slow).edit(id, rename("Still wanted"));
		one.getState().remove(id);
		await settled(one);
		expect(slow.getState().reviews[id]?.workload.name).toBe("Still wanted");
		open();
		await expectName(one, id, "Still wanted");
	});

	it("do not put an older version over an edit that is made while the news is read", async () => {
		const one = await openTab();
		const id = one.getState().add(fresh());
		await settled(one);
		const database = openDatabase();
		const edits = { done: false };
		const find = async (review: string) => {
			const stored = await database.find(review);
			editsOf(two).edit(id, rename("Typed meanwhile"));
			edits.done = true;
			return stored;
		};
		const two: Tab = await openTab({ ...database, find });
		one.getState().remove(id);
		await vi.waitFor(() => expect(edits.done).toBe(true));
		expect(two.getState().reviews[id]?.workload.name).toBe("Typed meanwhile");
	});
});

describe("tabs that change one review at once", () => {
	const inSync = async (tabs: Tab[], id: string) => {
		for (const tab of tabs) await settled(tab);
		await vi.waitFor(async () => {
			const stored = await openDatabase().find(id);
			for (const tab of tabs) expect(tab.getState().reviews[id]).toEqual(stored);
		});
	};

	it("keep what each did to parts of its own, whichever saves first", async () => {
		const { id, one, two } = await openTwo();
		editsOf(one.tab).edit(id, describeAs("What one wrote"));
		await pause(5);
		editsOf(two.tab).edit(id, rename("What two wrote"));
		two.open();
		await settled(two.tab);
		one.open();
		await inSync([one.tab, two.tab], id);
		expect(one.tab.getState().reviews[id]?.workload).toMatchObject({ name: "What two wrote", description: "What one wrote" });
		expect((await openDatabase().load()).setAside).toEqual([]);
	});

	it("lose nothing, however few milliseconds apart", async () => {
		const first = await openTab();
		const second = await openTab();
		const id = first.getState().add(fresh());
		await expectName(second, id, "");
		for (let round = 1; round <= 16; round += 1) {
			editsOf(first).edit(id, describeAs(`Description ${round}.`));
			await pause(round - 1);
			editsOf(second).edit(id, rename(`Name ${round}.`));
			await inSync([first, second], id);
			expect(first.getState().reviews[id]?.workload).toMatchObject({
				name: `Name ${round}.`,
				description: `Description ${round}.`,
			});
		}
		expect((await openDatabase().load()).setAside).toEqual([]);
	});

	it("keep every one of 450 edits of three tabs, and set nothing aside", async () => {
		const tabs = [await openTab(), await openTab(), await openTab()];
		const id = tabs[0]?.getState().add(fresh()) ?? "";
		for (const tab of tabs) await expectName(tab, id, "");
		for (let count = 0; count < 450; count += 1) {
			const tab = tabs[count % 3];
			if (tab)
				editsOf(tab).edit(id, (review) => withAnswer(review, `item-${count % 50}`, ownField[count % 3]?.(`${count}`) ?? {}));
			if (count % 7 === 0) await pause(1);
		}
		await inSync(tabs, id);
		const answers = tabs[0]?.getState().reviews[id]?.answers ?? {};
		expect(Object.keys(answers)).toHaveLength(50);
		for (let count = 300; count < 450; count += 1) {
			expect(answers[`item-${count % 50}`]).toMatchObject(ownField[count % 3]?.(`${count}`) ?? {});
		}
		expect((await openDatabase().load()).setAside).toEqual([]);
	});

	it("agree by the writer where two changes of one part bear the same instant", async () => {
		const { id, one, two } = await openTwo();
		vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 1000 });
		editsOf(one.tab).edit(id, describeAs("One"));
		editsOf(two.tab).edit(id, describeAs("Two"));
		vi.useRealTimers();
		one.open();
		await settled(one.tab);
		two.open();
		await inSync([one.tab, two.tab], id);
		const [stands, lost] = one.tab.getState().writer > two.tab.getState().writer ? ["One", "Two"] : ["Two", "One"];
		expect(two.tab.getState().reviews[id]?.workload.description).toBe(stands);
		expect(two.tab.getState().save).toEqual({ state: "saved", overruled: true });
		expect(editsOf(two.tab).undo(id)).toEqual({ kind: "workload", field: "description" });
		expect(two.tab.getState().reviews[id]?.workload.description).toBe(lost);
	});

	it("set this tab's version aside where a newer version of the app wrote the stored one", async () => {
		const { id, one } = await openTwo();
		editsOf(one.tab).edit(id, rename("Mine"));
		const stored = await openDatabase().find(id);
		if (typeof stored !== "object" || stored === null) throw new Error("nothing stored");
		const database = await openDB("plumbline");
		await database.put("reviews", { ...stored, formatVersion: 99, changedAt: "2031-01-01T00:00:00.000Z" }, id);
		// Edits beside the former version are in the new one.
		await database.clear("edits");
		database.close();
		one.open();
		await vi.waitFor(() => expect(one.tab.getState().save).toEqual({ state: "failed", reason: "changedElsewhere" }));
		const aside = readReviewFile(one.tab.getState().setAside[0]?.text ?? "");
		expect(aside.ok && aside.value.workload.name).toBe("Mine");
		expect(await openDatabase().find(id)).toMatchObject({ formatVersion: 99 });
	});
});
