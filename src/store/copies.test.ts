import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withWorkload } from "../domain/review/changes.ts";
import type { Review } from "../domain/review/review.ts";
import { exampleReview } from "../testing/exampleReview.ts";
import { stubDevice } from "../testing/testDevice.ts";

const changedAt = "2026-11-20T10:00:00.000Z";

/** A tab: what it has kept is forgotten with it. */
const newTab = async () => {
	vi.resetModules();
	return import("./copies.ts");
};

const told = async ({ findCopies }: Awaited<ReturnType<typeof newTab>>) =>
	(await findCopies()).map(({ review, why, data }) => [review, why, (data as Review).workload.name]);

const named = (id: string, name: string, instant = changedAt) => withWorkload(exampleReview(id, instant), { name });

beforeEach(() => {
	stubDevice();
	vi.useFakeTimers({ now: new Date("2026-11-21T09:00:00Z"), toFake: ["Date"] });
});

afterEach(() => {
	vi.useRealTimers();
});

describe("daily copies", () => {
	it("keep the last state of an earlier day before the first edit of another, and nothing of the same day", async () => {
		const tab = await newTab();
		const yesterday = named("a", "Yesterday");
		const today = named("a", "Today", "2026-11-21T09:00:00.000Z");
		await tab.keepBefore(yesterday, today);
		await tab.keepBefore(yesterday, today);
		await tab.keepBefore(today, named("a", "Later", "2026-11-21T09:00:01.000Z"));
		expect(await told(tab)).toEqual([["a", "day", "Yesterday"]]);
	});

	it("keep what one tab kept where another comes to the same day", async () => {
		const [one, two] = [await newTab(), await newTab()];
		await one.keepBefore(named("a", "First"), named("a", "x"));
		await two.keepBefore(named("a", "Second"), named("a", "x"));
		expect(await told(two)).toEqual([["a", "day", "First"]]);
	});

	it("let go of what was kept more than seven days ago, and of nothing sooner", async () => {
		const tab = await newTab();
		await tab.keepBefore(named("a", "Old"), named("a", "x"));
		vi.setSystemTime("2026-11-28T09:00:00.000Z");
		expect(await told(tab)).toHaveLength(1);
		vi.setSystemTime("2026-11-28T09:00:00.001Z");
		expect(await told(tab)).toEqual([]);
		await tab.keepBefore(named("b", "New"), named("b", "x"));
		vi.setSystemTime("2026-11-21T09:00:00Z");
		expect(await told(tab)).toEqual([["b", "day", "New"]]);
	});

	it("keep every state before something changes a review as a whole, of merges the first of an hour", async () => {
		const tab = await newTab();
		for (const why of ["import", "restore", "merge"] as const) {
			await tab.keepCopy(named("a", `${why} 1`), why);
			vi.setSystemTime(Date.now() + 1);
			await tab.keepCopy(named("a", `${why} 2`), why);
			vi.setSystemTime(Date.now() + 1);
		}
		await tab.keepFormer("a", 2, named("a", "upgrade"));
		expect((await told(tab)).map(([, , name]) => name).toSorted()).toEqual([
			"import 1",
			"import 2",
			"merge 1",
			"restore 1",
			"restore 2",
			"upgrade",
		]);
	});

	it("keep the state before a newer lens is taken up", async () => {
		const tab = await newTab();
		const before = named("a", "Before", "2026-11-21T08:00:00.000Z");
		await tab.keepBefore(before, { ...before, lens: { ...before.lens, version: "99.0.0" } });
		expect(await told(tab)).toEqual([["a", "upgrade", "Before"]]);
	});

	it("stand in no edit's way where there is no database, and are tried again", async () => {
		const tab = await newTab();
		const factory = indexedDB;
		vi.stubGlobal("indexedDB", {
			open: () => {
				throw new Error("denied");
			},
		});
		await tab.keepBefore(named("a", "Yesterday"), named("a", "x"));
		expect(await tab.findCopies()).toEqual([]);
		vi.stubGlobal("indexedDB", factory);
		await tab.keepBefore(named("a", "Yesterday"), named("a", "x"));
		expect(await told(tab)).toEqual([["a", "day", "Yesterday"]]);
	});
});
