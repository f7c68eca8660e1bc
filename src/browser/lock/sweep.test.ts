import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it } from "vitest";
import { exampleReview } from "../../testing/exampleReview.ts";
import { stubDevice } from "../../testing/testDevice.ts";
import { connector, databaseName, type OpenDatabase } from "../connection.ts";
import { coverWith, findCovered, isCovered, isCoveredText, uncoverRecord } from "./cover.ts";
import { sweep } from "./sweep.ts";

const cover = coverWith(new Uint8Array(32).fill(3));

let storage: ReturnType<typeof stubDevice>;
let database: OpenDatabase;

beforeEach(async () => {
	storage = stubDevice();
	database = await connector()();
	await seed();
});

/** A few records in every store, and a journal. */
async function seed(): Promise<void> {
	const raw = await openDB(databaseName);
	for (let place = 0; place < 45; place += 1) await raw.put("edits", { edits: [] }, ["r1", place]);
	for (const id of ["r1", "r2", "r3"]) {
		await raw.put("reviews", exampleReview(id), id);
		await raw.put("milestones", { milestone: { review: { id } }, seal: id }, id);
		await raw.put("lenses", { name: id }, id);
		await raw.put("drafts", { name: id }, id);
		await raw.put("attachments", new TextEncoder().encode(id), id);
		await raw.put("copies", { id, review: id, data: exampleReview(id) });
		await raw.put("setAside", { id, day: "2026-11-20", text: id });
		storage.setItem(`plumbline.journal.${id}`, JSON.stringify(exampleReview(id)));
	}
	storage.setItem("plumbline.edit.w.00000001.r1", JSON.stringify({ changes: [] }));
	storage.setItem("plumbline.settings", "{}");
	raw.close();
}

interface Device {
	records: Record<string, unknown>;
	journal: Record<string, string | null>;
	/** How many are encrypted, and how many there are. */
	covered: number;
	all: number;
}

/** All that is saved, as whoever has the key reads it. */
async function device(): Promise<Device> {
	const raw = await openDB(databaseName);
	const found: Device = { records: {}, journal: {}, covered: 0, all: 0 };
	for (const store of raw.objectStoreNames) {
		for (const key of await raw.getAllKeys(store)) {
			const stored = await raw.get(store, key);
			found.records[`${store} ${key}`] = uncoverRecord(cover, store, key, stored);
			found.covered += Number(isCovered(stored));
			found.all += 1;
		}
	}
	raw.close();
	for (let index = 0; index < storage.length; index += 1) {
		const key = storage.key(index) ?? "";
		if (key === "plumbline.settings") continue;
		found.journal[key] = findCovered(cover, key, (place) => {
			throw new Error(place);
		});
		found.covered += Number(isCoveredText(storage.getItem(key)));
		found.all += 1;
	}
	return found;
}

/** What a page does until it ends at the `last`th step. */
async function sweepUntil(last: number, turn: "cover" | "uncover"): Promise<boolean> {
	let steps = 0;
	const onStep = () => {
		if (steps === last) throw new Error("the page has ended");
		steps += 1;
	};
	return sweep(database, cover, turn, onStep).then(
		() => true,
		() => false,
	);
}

const contentOf = ({ records, journal }: Device) => ({ records, journal });

describe("encrypting all that is saved", () => {
	it("leaves nothing readable, and decrypting brings all back as it was", async () => {
		const before = await device();
		expect(before.covered).toBe(0);
		const on = await sweep(database, cover, "cover");
		const between = await device();
		expect(on).toEqual({ changed: before.all, left: [] });
		expect(between.covered).toBe(before.all);
		expect(contentOf(between)).toEqual(contentOf(before));
		expect(storage.getItem("plumbline.settings")).toBe("{}");
		expect(await sweep(database, cover, "uncover")).toEqual({ changed: before.all, left: [] });
		expect(await device()).toEqual(before);
	});

	it.each(["cover", "uncover"] as const)(
		"loses nothing where it is interrupted at any step (%s), and goes on from there",
		async (turn) => {
			const before = await device();
			if (turn === "uncover") await sweep(database, cover, "cover");
			let isDone = false;
			for (let last = 0; !isDone; last += 1) {
				isDone = await sweepUntil(last, turn);
				const now = await device();
				expect(contentOf(now)).toEqual(contentOf(before));
				if (isDone) expect(now.covered).toBe(turn === "cover" ? before.all : 0);
			}
		},
	);

	it("can be turned about halfway", async () => {
		const before = await device();
		await sweepUntil(3, "cover");
		const halfway = await device();
		expect(halfway.covered).toBeGreaterThan(0);
		expect(halfway.covered).toBeLessThan(before.all);
		await sweep(database, cover, "uncover");
		expect(await device()).toEqual(before);
	});

	it("says what stays as it is: what JSON cannot hold, what is damaged, what has no room", async () => {
		const raw = await openDB(databaseName);
		await raw.put("drafts", new Map([["a", 1]]), "odd");
		storage.limit = 60;
		expect((await sweep(database, cover, "cover")).left).toEqual([
			"drafts odd",
			"plumbline.journal.r1",
			"plumbline.journal.r2",
			"plumbline.journal.r3",
			"plumbline.edit.w.00000001.r1",
		]);
		const stored = await raw.get("lenses", "r1");
		stored.covered[5] ^= 1;
		await raw.put("lenses", stored, "r1");
		expect((await sweep(database, cover, "uncover")).left).toEqual(["lenses r1"]);
		expect(await raw.get("lenses", "r1")).toEqual(stored);
		raw.close();
	});
});
