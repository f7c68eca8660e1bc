import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { now } from "../browser/clock.ts";
import { type Database, openDatabase } from "../browser/database.ts";
import { newId } from "../browser/ids.ts";
import { withWorkload } from "../domain/review/changes.ts";
import { newReview, type Review } from "../domain/review/review.ts";
import { readReviewFile } from "../formats/review-json/readReviewFile.ts";
import { stubDevice } from "../testing/testDevice.ts";
import { editsOf } from "./edits.ts";
import { createReviews } from "./reviews.ts";

const lens = { id: "example", version: "1.0.0" };

/** A review that is kept, though nobody wrote in it. */
const fresh = () => newReview(newId(), lens, now());

beforeEach(() => {
	stubDevice();
});

async function openTab(database?: Database) {
	const tab = createReviews(database);
	await tab.getState().load();
	return tab;
}

type Tab = Awaited<ReturnType<typeof openTab>>;

const rename = (name: string) => (review: Review) => withWorkload(review, { name });

const describeAs = (description: string) => (review: Review) => withWorkload(review, { description });

const settled = (tab: Tab, state: "saved" | "failed" = "saved") =>
	vi.waitFor(() => expect(tab.getState().save.state).toBe(state));

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const expectName = (tab: Tab, id: string, name: string | undefined) =>
	vi.waitFor(() => expect(tab.getState().reviews[id]?.workload.name).toBe(name));

/** A database whose saves wait until they are let through. */
function gatedDatabase() {
	const database = openDatabase();
	let open = (): void => undefined;
	const gate = new Promise<void>((resolve) => {
		open = resolve;
	});
	const save: Database["save"] = async (review, origins) => {
		await gate;
		return database.save(review, origins);
	};
	return { database: { ...database, save }, open };
}

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

	it("let the later edit win, and set the earlier aside instead of losing it", async () => {
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
		await vi.waitFor(() => expect(slow.getState().save).toEqual({ state: "failed", reason: "changedElsewhere" }));
		await expectName(slow, id, "Later");
		const aside = readReviewFile(slow.getState().setAside[0]?.text ?? "");
		expect(aside.ok && aside.value.workload.name).toBe("Earlier");
		editsOf(slow).edit(id, rename("Last"));
		await expectName(one, id, "Last");
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

/** Two tabs with one review in both; the saves of each wait for its own gate. */
async function openTwo() {
	const first = await openTab();
	const id = first.getState().add(fresh());
	await settled(first);
	const [one, two] = [gatedDatabase(), gatedDatabase()];
	return {
		id,
		one: { tab: await openTab(one.database), open: one.open },
		two: { tab: await openTab(two.database), open: two.open },
	};
}

/** Everything that can be got back: what is stored, and what was set aside. */
async function kept(): Promise<string> {
	const { records, setAside } = await openDatabase().load();
	return JSON.stringify([records, setAside.map(({ text }) => JSON.parse(text))]);
}

describe("two tabs that change one review at once", () => {
	it("set the second aside, though it is the later one, when it was not made from the first", async () => {
		const { id, one, two } = await openTwo();
		editsOf(one.tab).edit(id, describeAs("What one wrote"));
		await pause(5);
		editsOf(two.tab).edit(id, rename("What two wrote"));
		one.open();
		await settled(one.tab);
		two.open();
		await vi.waitFor(() => expect(two.tab.getState().save).toEqual({ state: "failed", reason: "changedElsewhere" }));
		expect(two.tab.getState().reviews[id]).toEqual(one.tab.getState().reviews[id]);
		expect(await openDatabase().find(id)).toEqual(one.tab.getState().reviews[id]);
		const aside = readReviewFile(two.tab.getState().setAside[0]?.text ?? "");
		expect(aside.ok && aside.value.workload).toMatchObject({ name: "What two wrote", description: "" });
		editsOf(two.tab).edit(id, rename("Once more"));
		await settled(two.tab);
		await expectName(one.tab, id, "Once more");
		expect(one.tab.getState().reviews[id]?.workload.description).toBe("What one wrote");
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
			for (const tab of [first, second]) await vi.waitFor(() => expect(tab.getState().save.state).not.toBe("saving"));
			await vi.waitFor(() => expect(second.getState().reviews[id]).toEqual(first.getState().reviews[id]));
			const all = await kept();
			expect(all).toContain(`Description ${round}.`);
			expect(all).toContain(`Name ${round}.`);
		}
	});

	it("both keep what they set aside at the same moment", async () => {
		const { id, one, two } = await openTwo();
		const third = await openTab();
		editsOf(one.tab).edit(id, describeAs("One"));
		editsOf(two.tab).edit(id, describeAs("Two"));
		editsOf(third).edit(id, describeAs("Three"));
		await settled(third);
		one.open();
		two.open();
		for (const { tab } of [one, two]) {
			await vi.waitFor(() => expect(tab.getState().save).toEqual({ state: "failed", reason: "changedElsewhere" }));
		}
		const { setAside } = await openDatabase().load();
		expect(setAside.map(({ text }) => JSON.parse(text).workload.description).toSorted()).toEqual(["One", "Two"]);
	});

	it("tell their versions apart when they bear the same instant", async () => {
		const { id, one, two } = await openTwo();
		vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 1000 });
		editsOf(one.tab).edit(id, describeAs("One"));
		editsOf(two.tab).edit(id, describeAs("Two"));
		vi.useRealTimers();
		one.open();
		await settled(one.tab);
		two.open();
		await settled(two.tab, "failed");
		expect(two.tab.getState().reviews[id]?.workload.description).toBe("One");
		expect(await kept()).toContain("Two");
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
		expect(await kept()).toContain("Still wanted");
	});
});
