import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Database, openDatabase } from "../browser/database.ts";
import { stubDevice } from "../browser/testDevice.ts";
import { type Review, withWorkload } from "../domain/review.ts";
import { readReviewFile } from "../formats/review-json/readReviewFile.ts";
import { createReviews } from "./reviews.ts";

const lens = { id: "example", version: "1.0.0" };

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

const expectName = (tab: Tab, id: string, name: string | undefined) =>
	vi.waitFor(() => expect(tab.getState().reviews[id]?.workload.name).toBe(name));

/** A database whose saves wait until they are let through. */
function gatedDatabase() {
	const database = openDatabase();
	let open = (): void => undefined;
	const gate = new Promise<void>((resolve) => {
		open = resolve;
	});
	const save = async (review: Review) => {
		await gate;
		return database.save(review);
	};
	return { database: { ...database, save }, open };
}

describe("two tabs", () => {
	it("show each other's reviews, changes and removals", async () => {
		const [one, two] = [await openTab(), await openTab()];
		const id = one.getState().create(lens);
		await expectName(two, id, "");
		two.getState().edit(id, rename("From two"));
		await expectName(one, id, "From two");
		one.getState().edit(id, rename("From one"));
		await expectName(two, id, "From one");
		two.getState().remove(id);
		await expectName(one, id, undefined);
	});

	it("let the later edit win, and set the earlier aside instead of losing it", async () => {
		const one = await openTab();
		const id = one.getState().create(lens);
		await vi.waitFor(() => expect(one.getState().save.state).toBe("saved"));
		const { database, open } = gatedDatabase();
		const slow = await openTab(database);
		slow.getState().edit(id, rename("Earlier"));
		await new Promise((resolve) => setTimeout(resolve, 5));
		one.getState().edit(id, rename("Later"));
		await vi.waitFor(() => expect(one.getState().save.state).toBe("saved"));
		open();
		await vi.waitFor(() => expect(slow.getState().save).toEqual({ state: "failed", reason: "changedElsewhere" }));
		await expectName(slow, id, "Later");
		const aside = readReviewFile(slow.getState().setAside[0]?.text ?? "");
		expect(aside.ok && aside.value.workload.name).toBe("Earlier");
		slow.getState().edit(id, rename("Last"));
		await expectName(one, id, "Last");
		await vi.waitFor(() => expect(slow.getState().save).toEqual({ state: "saved" }));
	});

	it("do not lose an edit that waits while the other removes its review", async () => {
		const one = await openTab();
		const id = one.getState().create(lens);
		await vi.waitFor(() => expect(one.getState().save.state).toBe("saved"));
		const { database, open } = gatedDatabase();
		const slow = await openTab(database);
		slow.getState().edit(id, rename("Still wanted"));
		one.getState().remove(id);
		await vi.waitFor(() => expect(one.getState().save.state).toBe("saved"));
		expect(slow.getState().reviews[id]?.workload.name).toBe("Still wanted");
		open();
		await expectName(one, id, "Still wanted");
	});

	it("do not put an older version over an edit that is made while the news is read", async () => {
		const one = await openTab();
		const id = one.getState().create(lens);
		await vi.waitFor(() => expect(one.getState().save.state).toBe("saved"));
		const database = openDatabase();
		const edits = { done: false };
		const find = async (review: string) => {
			const stored = await database.find(review);
			two.getState().edit(id, rename("Typed meanwhile"));
			edits.done = true;
			return stored;
		};
		const two: Tab = await openTab({ ...database, find });
		one.getState().remove(id);
		await vi.waitFor(() => expect(edits.done).toBe(true));
		expect(two.getState().reviews[id]?.workload.name).toBe("Typed meanwhile");
	});
});
