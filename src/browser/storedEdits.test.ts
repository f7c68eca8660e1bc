import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it } from "vitest";
import { withAnswer } from "../domain/review/changes.ts";
import type { Review } from "../domain/review/review.ts";
import { editReview } from "../store/editing.ts";
import { exampleReview } from "../testing/exampleReview.ts";
import { stubDevice } from "../testing/testDevice.ts";
import { openDatabase } from "./database.ts";

beforeEach(() => {
	stubDevice();
});

const id = "review-1";
let clock = 0;

/** A review after another note at an item, and the edit as data. */
function noted(review: Review, item: string, note: string, writer = "one") {
	clock += 1;
	const now = new Date(Date.UTC(2026, 10, 29) + clock).toISOString();
	const edited = editReview(review, (current) => withAnswer(current, item, { note }), { now, writer });
	if (!edited.ok) throw new Error("the edit was refused");
	return edited.value;
}

async function rowsStored() {
	const database = await openDB("plumbline");
	const [wholes, edits] = [await database.getAll("reviews"), await database.getAll("edits")];
	database.close();
	return { wholes, edits };
}

async function started() {
	const database = openDatabase();
	const review = noted(exampleReview(id), "a", "first").review;
	await database.save(review, { origins: [], stamps: {} });
	return { database, review };
}

describe("an edit beside its stored review", () => {
	it("is written alone, and read with it", async () => {
		const { database, review } = await started();
		const one = noted(review, "a", "second");
		const two = noted(one.review, "b", "third");
		expect(await database.save(one.review, { origins: [review.changedAt], stamps: review.stamps, edits: [one] })).toBe(true);
		expect(await database.save(two.review, { origins: [one.review.changedAt], stamps: one.review.stamps, edits: [two] })).toBe(
			true,
		);
		const { wholes, edits } = await rowsStored();
		expect(wholes).toEqual([review]);
		expect(edits).toHaveLength(3);
		expect(await database.find(id)).toEqual(two.review);
		expect((await database.load()).records).toEqual([{ id, data: two.review }]);
	});

	it("is refused where another stands there that its tab does not know", async () => {
		const { database, review } = await started();
		const [theirs, mine] = [noted(review, "a", "theirs", "two"), noted(review, "a", "mine")];
		const from = { origins: [review.changedAt], stamps: review.stamps };
		expect(await database.save(theirs.review, { ...from, edits: [theirs] })).toBe(true);
		expect(await database.save(mine.review, { ...from, edits: [mine] })).toBe(false);
		expect(await database.find(id)).toEqual(theirs.review);
	});

	it("is refused where the whole was written anew by another tab", async () => {
		const { database, review } = await started();
		const [theirs, mine] = [noted(review, "b", "theirs", "two"), noted(review, "a", "mine")];
		const from = { origins: [review.changedAt], stamps: review.stamps };
		expect(await database.save(theirs.review, from)).toBe(true);
		expect(await database.save(mine.review, { ...from, edits: [mine] })).toBe(false);
		expect(await database.find(id)).toEqual(theirs.review);
	});

	it("goes into the whole once there are a hundred of them", async () => {
		const { database, review } = await started();
		let last = review;
		for (let count = 0; count < 101; count += 1) {
			const next = noted(last, "a", `note ${count}`);
			await database.save(next.review, { origins: [last.changedAt], stamps: last.stamps, edits: [next] });
			last = next.review;
		}
		const { wholes, edits } = await rowsStored();
		expect(wholes).toEqual([last]);
		expect(edits).toHaveLength(1);
		expect(await database.find(id)).toEqual(last);
	});

	it("goes with its review, and stays away from a record that came otherwise", async () => {
		const { database, review } = await started();
		const one = noted(review, "a", "second");
		await database.save(one.review, { origins: [review.changedAt], stamps: review.stamps, edits: [one] });
		const direct = await openDB("plumbline");
		const newer = { ...review, formatVersion: 99, changedAt: "2031-01-01T00:00:00.000Z" };
		await direct.put("reviews", newer, id);
		direct.close();
		expect(await database.find(id)).toEqual(newer);
		await database.remove(id);
		expect(await rowsStored()).toEqual({ wholes: [], edits: [] });
	});
});
