import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { now } from "../browser/clock.ts";
import { openDatabase } from "../browser/database.ts";
import { newId } from "../browser/ids.ts";
import { isMany, manyEntries } from "../domain/layered.ts";
import { emptyAnswer } from "../domain/review/answer.ts";
import { withAnswer, withDecision, withStatus } from "../domain/review/changes.ts";
import type { Review } from "../domain/review/review.ts";
import { fresh, openTab, type Tab } from "../testing/openTab.ts";
import { stubDevice } from "../testing/testDevice.ts";
import { findCopies } from "./copies.ts";
import { editsOf } from "./edits.ts";

const items = Array.from({ length: manyEntries + 100 }, (_, at) => `item-${at}`);

/** A review in which so much is said that its versions share records. */
const large = (): Review => ({
	...fresh(),
	answers: Object.fromEntries(items.map((item) => [item, { ...emptyAnswer, note: "Kept" }])),
	touched: Object.fromEntries(items.map((item) => [item, now()])),
	stamps: Object.fromEntries(items.map((item) => [`/answers/${item}/note`, `${now()} other`])),
	set: Object.fromEntries(items.map((item) => [item, "partial" as const])),
	evidence: {
		accepted: Object.fromEntries(items.map((item) => [item, { status: "inPlace" as const, accepted: "2026-11-20", from: [] }])),
	},
});

beforeEach(() => stubDevice());

afterEach(() => {
	vi.useRealTimers();
});

const settled = (tab: Tab) => vi.waitFor(() => expect(tab.getState().save.state).toBe("saved"), { timeout: 20_000 });

const edited = (review: Review, count: number): Review =>
	withStatus(withDecision(withAnswer(review, "item-7", { note: `Note ${count}` }), "new", { points: 3 }), "item-8", "missing");

describe("a review with hundreds of answers", () => {
	it("is saved with every edit, also where the whole is written again, and read as it was", async () => {
		const tab = await openTab();
		const id = tab.getState().add(large());
		await settled(tab);
		for (let count = 1; count <= 103; count += 1) {
			expect(editsOf(tab).edit(id, (review) => edited(review, count))).toEqual([]);
			if (count % 50 > 1) continue;
			await settled(tab);
			expect(await openDatabase().find(id)).toEqual(tab.getState().reviews[id]);
		}
		await settled(tab);
		const review = tab.getState().reviews[id];
		expect(review && [review.answers, review.stamps, review.touched, review.set].map(isMany)).toEqual([true, true, true, true]);
		expect(review?.answers["item-7"]?.note).toBe("Note 103");
		const next = await openTab();
		expect(next.getState().reviews[id]).toEqual(review);
		expect(JSON.stringify(next.getState().reviews[id]?.answers)).toBe(JSON.stringify(review?.answers));
		editsOf(tab).undo(id);
		expect(tab.getState().reviews[id]?.answers["item-7"]?.note).not.toBe("Note 103");
	});

	it("is stored from its first edit on, and as it was on the day before", async () => {
		vi.useFakeTimers({ now: new Date("2026-11-21T09:00:00Z"), toFake: ["Date"] });
		const tab = await openTab();
		const id = tab.getState().add({ ...large(), id: newId() });
		await settled(tab);
		editsOf(tab).edit(id, (review) => edited(review, 1));
		const before = tab.getState().reviews[id];
		vi.setSystemTime("2026-11-22T09:00:00Z");
		editsOf(tab).edit(id, (review) => edited(review, 2));
		await settled(tab);
		await expect.poll(async () => (await findCopies()).find(({ review }) => review === id)?.data).toEqual(before);
	});
});
