import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withWorkload } from "../../domain/review/changes.ts";
import { exampleReview } from "../../testing/exampleReview.ts";
import { stubDevice } from "../../testing/testDevice.ts";
import { openAttachmentRecords } from "../attachments.ts";
import { databaseName, passage } from "../connection.ts";
import { openCopyRecords } from "../copyRecords.ts";
import { openDatabase } from "../database.ts";
import { openDraftRecords } from "../draftRecords.ts";
import { openLensRecords } from "../lensRecords.ts";
import { openMilestoneRecords } from "../milestoneRecords.ts";
import { coverWith, isCovered } from "./cover.ts";
import { coveredDatabase } from "./coveredDatabase.ts";

const cover = coverWith(new Uint8Array(32).fill(7));
const { through } = passage;
const onDamaged = vi.fn();

beforeEach(() => {
	stubDevice();
	onDamaged.mockReset();
	passage.through = (database) => coveredDatabase(database, cover, onDamaged);
});

afterEach(() => {
	passage.through = through;
});

/** What stands on the disk, by store. */
async function onDisk(): Promise<Map<string, { key: IDBValidKey; value: unknown }[]>> {
	const database = await openDB(databaseName);
	const found = new Map<string, { key: IDBValidKey; value: unknown }[]>();
	for (const store of database.objectStoreNames) {
		const [keys, values] = await Promise.all([database.getAllKeys(store), database.getAll(store)]);
		found.set(
			store,
			keys.map((key, place) => ({ key, value: values[place] })),
		);
	}
	database.close();
	return found;
}

const name = "Payments of Ada Lovelace";
const review = withWorkload(exampleReview("r1"), { name });
const milestone = { milestone: { review: { id: "r1", workload: { name } } }, seal: "s1", signOffs: [] };
const copy = { id: "r1 day", review: "r1", why: "day" as const, keptAt: "2026-11-20T10:00:00.000Z", data: review };
const bytes = new TextEncoder().encode(name);

async function saveAll(): Promise<void> {
	const database = openDatabase();
	await database.save(review, { origins: [], stamps: {} });
	await database.setAside({ id: "x", day: "2026-11-20", text: name });
	await openMilestoneRecords().replace("s1", undefined, milestone);
	await openCopyRecords().keep(copy, "");
	await openLensRecords().save("l1", { name });
	await openDraftRecords().save("d1", { name });
	await openAttachmentRecords().keep("h1", bytes);
}

describe("everything saved through the cover", () => {
	it("is read back as it was", async () => {
		await saveAll();
		expect(await openDatabase().load()).toEqual({
			records: [{ id: "r1", data: review }],
			setAside: [{ id: "x", day: "2026-11-20", text: name }],
		});
		expect(await openDatabase().find("r1")).toEqual(review);
		expect(await openMilestoneRecords().find("r1")).toEqual([milestone]);
		expect(await openMilestoneRecords().find("r2")).toEqual([]);
		expect(await openMilestoneRecords().findAll()).toEqual([milestone]);
		expect(await openCopyRecords().findAll("")).toEqual([copy]);
		expect(await openLensRecords().findAll()).toEqual([{ name }]);
		expect(await openDraftRecords().find("d1")).toEqual({ name });
		expect(await openAttachmentRecords().find("h1")).toEqual(bytes);
		expect(await openAttachmentRecords().measure()).toEqual([{ hash: "h1", bytes: bytes.length }]);
		expect(onDamaged).not.toHaveBeenCalled();
	});

	it("stands on the disk without a name or an answer of it", async () => {
		await saveAll();
		const disk = await onDisk();
		const stores = [...disk.keys()].filter((store) => store !== "keys");
		expect(stores.toSorted()).toEqual(
			["attachments", "copies", "drafts", "edits", "lenses", "milestones", "reviews", "setAside"].toSorted(),
		);
		for (const store of stores) {
			const records = disk.get(store) ?? [];
			expect(records.length).toBeGreaterThan(0);
			for (const { value } of records) {
				expect(isCovered(value)).toBe(true);
				expect(JSON.stringify(value)).not.toContain("Lovelace");
				if (isCovered(value)) expect(Buffer.from(value.covered).includes("Lovelace")).toBe(false);
			}
		}
	});

	it("keeps what the database does: another tab's version is not overwritten, milestones are replaced as read, what nothing names goes", async () => {
		await saveAll();
		const other = { ...withWorkload(review, { name: "Other" }), changedAt: "2026-11-21T10:00:00.000Z" };
		expect(await openDatabase().save(other, { origins: [], stamps: {} })).toBe(false);
		const records = openMilestoneRecords();
		expect(await records.replace("s1", { other: true }, null)).toBe(false);
		expect(await records.replace("s1", milestone, { ...milestone, signOffs: [] })).toBe(true);
		const back = await records.withdraw("r1");
		expect(await records.findAll()).toEqual([]);
		await back();
		expect(await records.find("r1")).toEqual([milestone]);
		await openDraftRecords().save("d2", { hash: "h2" });
		await openDatabase().setAside({ id: "y", day: "2026-11-20", text: "names h1" });
		await openAttachmentRecords().keep("h2", bytes);
		expect(await openAttachmentRecords().clearOut()).toEqual(["h2"]);
	});

	it("reads what was saved before the lock", async () => {
		passage.through = through;
		await saveAll();
		passage.through = (database) => coveredDatabase(database, cover, onDamaged);
		expect(await openDatabase().find("r1")).toEqual(review);
		expect(await openMilestoneRecords().find("r1")).toEqual([milestone]);
	});
});

describe("a record that was changed outside the app", () => {
	async function change(store: string, key: IDBValidKey): Promise<void> {
		const database = await openDB(databaseName);
		const value = await database.get(store, key);
		value.covered[30] ^= 1;
		await database.put(store, value, value.id === undefined ? key : undefined);
		database.close();
	}

	it("is told by its place, and handed over with all that stands there", async () => {
		await saveAll();
		await change("reviews", "r1");
		const { records } = await openDatabase().load();
		expect(records).toEqual([{ id: "r1", data: { damagedUnderLock: expect.stringMatching(/^[\w+/]{40,}=*$/) } }]);
		expect(onDamaged).toHaveBeenCalledWith("reviews r1");
	});

	it("does not keep the others from being read", async () => {
		await saveAll();
		await openLensRecords().save("l2", { name: "two" });
		await change("lenses", "l1");
		expect(await openLensRecords().find("l2")).toEqual({ name: "two" });
		expect((await openLensRecords().findAll()).length).toBe(2);
		await change("attachments", "h1");
		expect(await openAttachmentRecords().find("h1")).toEqual(new Uint8Array());
		await change("edits", ["r1", 0]);
		expect(await openDatabase().find("r1")).toEqual(review);
		expect(onDamaged.mock.calls.flat()).toEqual(["lenses l1", "attachments h1", "edits r1,0"]);
	});
});
