/**
 * Two hundred schedules of faults by chance: writes that fail, wait, or never end, a journal without room, tabs that are killed and
 * opened again. A model says what must survive: all that was said while the product did not warn that it stands in memory alone.
 */
import "fake-indexeddb/auto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { now } from "../browser/clock.ts";
import { type Database, openDatabase } from "../browser/database.ts";
import { newId } from "../browser/ids.ts";
import { withAnswer } from "../domain/review/changes.ts";
import { newReview } from "../domain/review/review.ts";
import { stubDevice } from "../testing/testDevice.ts";
import { editsOf } from "./edits.ts";
import { createReviews } from "./reviews.ts";
import { isUnkept } from "./saveState.ts";

type Fate = "works" | "fails" | "waits" | "hangs";

type Step =
	| { kind: "say"; item: number }
	| { kind: "database"; fate: Fate }
	| { kind: "journal"; hasRoom: boolean }
	| { kind: "wait"; ms: number }
	| { kind: "kill" };

const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 8, arbitrary: fc.record({ kind: fc.constant("say" as const), item: fc.nat(5) }) },
	{
		weight: 3,
		arbitrary: fc.record({
			kind: fc.constant("database" as const),
			fate: fc.constantFrom<Fate[]>("works", "fails", "waits", "hangs"),
		}),
	},
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant("journal" as const), hasRoom: fc.boolean() }) },
	{ weight: 3, arbitrary: fc.record({ kind: fc.constant("wait" as const), ms: fc.nat(12) }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant("kill" as const) }) },
);

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A tab over a database whose writes fare as it is told; once killed, it writes no more. */
class FaultyTab {
	fate: Fate;
	private isAlive = true;
	readonly store: ReturnType<typeof createReviews>;

	constructor(fate: Fate) {
		this.fate = fate;
		const database = openDatabase();
		this.store = createReviews({ ...database, save: (...said) => this.save(database, said) });
	}

	private async save(database: Database, said: Parameters<Database["save"]>): Promise<boolean> {
		const { fate } = this;
		if (fate === "fails") throw new DOMException("aborted", "AbortError");
		if (fate === "waits") await pause(6);
		if (fate === "hangs" || !this.isAlive) return new Promise<never>(() => undefined);
		return database.save(...said);
	}

	kill(): void {
		this.isAlive = false;
	}

	noteOf(id: string, item: string): string {
		return this.store.getState().reviews[id]?.answers[item]?.note ?? "";
	}
}

async function openTab(fate: Fate): Promise<FaultyTab> {
	const tab = new FaultyTab(fate);
	await tab.store.getState().load();
	return tab;
}

const itemNames = Array.from({ length: 6 }, (_, number) => `item-${number}`);

async function run(steps: Step[]): Promise<void> {
	const storage = stubDevice();
	let tab = await openTab("works");
	const id = tab.store.getState().add(newReview(newId(), { id: "example", version: "1.0.0" }, now()));
	await until(tab, "saved");
	/** By item: what may stand there after a kill. The first is certain, unless more was said that was warned of. */
	const may = new Map(itemNames.map((item) => [item, [""]]));
	let said = 0;
	const settle = () => {
		if (!isUnkept(tab.store.getState().save)) for (const [item, notes] of may) may.set(item, notes.slice(-1));
	};
	const reopen = async () => {
		settle();
		tab.kill();
		tab = await openTab("works");
		for (const [item, notes] of may) {
			expect(notes).toContain(tab.noteOf(id, item));
			may.set(item, [tab.noteOf(id, item)]);
		}
		expect(tab.store.getState().setAside).toEqual([]);
	};
	for (const one of steps) {
		if (one.kind === "say") {
			const item = `item-${one.item}`;
			said += 1;
			expect(editsOf(tab.store).edit(id, (review) => withAnswer(review, item, { note: `note ${said}` }))).toEqual([]);
			may.set(item, [...(may.get(item) ?? []), `note ${said}`]);
			settle();
		} else if (one.kind === "database") tab.fate = one.fate;
		else if (one.kind === "journal") storage.limit = one.hasRoom ? Number.POSITIVE_INFINITY : 10;
		else if (one.kind === "wait") {
			await pause(one.ms);
			settle();
		} else await reopen();
	}
	storage.limit = Number.POSITIVE_INFINITY;
	await reopen();
	editsOf(tab.store).edit(id, (review) => withAnswer(review, "last", { note: "All works again" }));
	await until(tab, "saved");
	expect((await openTab("works")).noteOf(id, "last")).toBe("All works again");
}

async function until({ store }: FaultyTab, state: "saved"): Promise<void> {
	for (let left = 200; left > 0 && store.getState().save.state !== state; left -= 1) await pause(5);
	expect(store.getState().save.state).toBe(state);
}

it("lose nothing that the product did not warn of", { timeout: 240_000 }, async () => {
	await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), run), { numRuns: 200 });
});
