/** Tabs over the storage of a test, for one review or several. */
import { expect, vi } from "vitest";
import { now } from "../browser/clock.ts";
import { type Database, openDatabase } from "../browser/database.ts";
import { newId } from "../browser/ids.ts";
import { withWorkload } from "../domain/review/changes.ts";
import { newReview, type Review } from "../domain/review/review.ts";
import { createReviews } from "../store/reviews.ts";

export type Tab = ReturnType<typeof createReviews>;

export const lens = { id: "example", version: "1.0.0" };

/** A review that is kept, though nobody wrote in it. */
export const fresh = () => newReview(newId(), lens, now());

/** A tab that has read what is stored. */
export async function openTab(database?: Database): Promise<Tab> {
	const tab = createReviews(database);
	await tab.getState().load();
	return tab;
}

export const rename = (name: string) => (review: Review) => withWorkload(review, { name });

/** A database whose saves wait until they are let through. */
export function gatedDatabase() {
	const database = openDatabase();
	let open = (): void => undefined;
	const gate = new Promise<void>((resolve) => {
		open = resolve;
	});
	const save: Database["save"] = async (review, from) => {
		await gate;
		return database.save(review, from);
	};
	return { database: { ...database, save }, open };
}

/** Two tabs with the same review, each with a database of its own that waits. */
export async function openTwo() {
	const first = await openTab();
	const id = first.getState().add(fresh());
	await vi.waitFor(() => expect(first.getState().save.state).toBe("saved"), { timeout: 20_000 });
	const [one, two] = [gatedDatabase(), gatedDatabase()];
	return {
		id,
		one: { tab: await openTab(one.database), open: one.open },
		two: { tab: await openTab(two.database), open: two.open },
	};
}
