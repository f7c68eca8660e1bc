import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openDatabase } from "../browser/database.ts";
import { findAnswer } from "../domain/review/answer.ts";
import { withAnswer, withWorkload } from "../domain/review/changes.ts";
import type { Review } from "../domain/review/review.ts";
import { exampleReview } from "../testing/exampleReview.ts";
import { stubDevice } from "../testing/testDevice.ts";
import { editsOf } from "./edits.ts";
import { createReviews } from "./reviews.ts";
import { historyOf } from "./reviewsState.ts";

type Tab = ReturnType<typeof createReviews>;

beforeEach(() => {
	stubDevice();
});

async function openTab(): Promise<Tab> {
	const tab = createReviews();
	await tab.getState().load();
	return tab;
}

const settled = (tab: Tab) => vi.waitFor(() => expect(tab.getState().save).toEqual({ state: "saved" }));
const note = (text: string) => (review: Review) => withAnswer(review, "rel-zones", { note: text });
const reviewIn = (tab: Tab, id: string) => {
	const review = tab.getState().reviews[id];
	if (!review) throw new Error(`no review ${id}`);
	return review;
};

describe("undo in the store", () => {
	it("brings the content back as a later version, stamped and saved like any edit, and says what it was", async () => {
		const tab = await openTab();
		const id = tab.getState().add(exampleReview());
		editsOf(tab).edit(id, note("Three zones"));
		const edited = reviewIn(tab, id);
		expect(editsOf(tab).undo(id)).toEqual({ kind: "answer", item: "rel-zones", field: "note" });
		const undone = reviewIn(tab, id);
		expect(findAnswer(undone, "rel-zones").note).toBe("Two zones");
		expect(undone.changedAt > edited.changedAt).toBe(true);
		expect(undone.touched).toEqual({ "rel-zones": undone.changedAt });
		await settled(tab);
		expect(await openDatabase().find(id)).toEqual(undone);
		expect(editsOf(tab).redo(id)).toEqual({ kind: "answer", item: "rel-zones", field: "note" });
		expect(findAnswer(reviewIn(tab, id), "rel-zones").note).toBe("Three zones");
		expect(editsOf(tab).redo(id)).toBeNull();
	});

	it("has nothing to take back in a review that was just opened, or is not there", async () => {
		const tab = await openTab();
		const id = tab.getState().add(exampleReview());
		expect(editsOf(tab).undo(id)).toBeNull();
		expect(editsOf(tab).undo("elsewhere")).toBeNull();
	});

	it("reaches other tabs, whose own steps stay", async () => {
		const [one, two] = [await openTab(), await openTab()];
		const id = one.getState().add(exampleReview());
		await vi.waitFor(() => reviewIn(two, id));
		editsOf(two).edit(id, (review) => withWorkload(review, { name: "From two" }));
		await vi.waitFor(() => expect(reviewIn(one, id).workload.name).toBe("From two"));
		editsOf(one).edit(id, note("From one"));
		await vi.waitFor(() => expect(findAnswer(reviewIn(two, id), "rel-zones").note).toBe("From one"));
		expect(historyOf(two.getState(), id).past.map(({ edit }) => edit)).toEqual([{ kind: "workload", field: "name" }]);
		editsOf(one).undo(id);
		await vi.waitFor(() => expect(findAnswer(reviewIn(two, id), "rel-zones").note).toBe("Two zones"));
		expect(editsOf(two).undo(id)).toEqual({ kind: "workload", field: "name" });
		await vi.waitFor(() => expect(reviewIn(one, id).workload.name).toBe("Forecasts"));
		expect(findAnswer(reviewIn(two, id), "rel-zones").note).toBe("Two zones");
	});

	it("has no step that would undo what another tab did to the same part since", async () => {
		const [one, two] = [await openTab(), await openTab()];
		const id = one.getState().add(exampleReview());
		await vi.waitFor(() => reviewIn(two, id));
		editsOf(two).edit(id, note("From two"));
		await vi.waitFor(() => expect(findAnswer(reviewIn(one, id), "rel-zones").note).toBe("From two"));
		editsOf(one).edit(id, note("From one"));
		await vi.waitFor(() => expect(findAnswer(reviewIn(two, id), "rel-zones").note).toBe("From one"));
		expect(editsOf(two).undo(id)).toBeNull();
	});
});
