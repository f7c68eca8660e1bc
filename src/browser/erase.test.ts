import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { exampleReview } from "../testing/exampleReview.ts";
import { MemoryStorage, stubDevice } from "../testing/testDevice.ts";
import { findBegun, keepBegun } from "./begun.ts";
import { openDatabase } from "./database.ts";
import { eraseEverything } from "./erase.ts";
import { openMilestoneRecords } from "./milestoneRecords.ts";

let storage: MemoryStorage;

beforeEach(() => {
	storage = stubDevice();
	vi.stubGlobal("sessionStorage", new MemoryStorage());
	vi.stubGlobal(
		"BroadcastChannel",
		class {
			postMessage() {}
			close() {}
		},
	);
});

describe("deleting everything", () => {
	it("empties the database, though connections are open, and takes our own keys alone out of the storage", async () => {
		const [database, milestones] = [openDatabase(), openMilestoneRecords()];
		await database.save(exampleReview(), { origins: [], stamps: {} });
		await database.setAside({ id: "a", day: "2026-11-20", text: "{" });
		await milestones.replace("s", undefined, { milestone: { review: { id: "r" } }, seal: "s", signOffs: [] });
		for (const key of ["plumbline.settings", "plumbline.journal.a", "plumbline.journal.b", "another.app"])
			storage.setItem(key, "1");
		const onDone = vi.fn();
		keepBegun({ id: "begun", lens: { id: "of-ours", version: "1" } });
		expect(findBegun()?.id).toBe("begun");
		expect(await eraseEverything(onDone)).toBe("done");
		expect(findBegun()).toBeNull();
		expect(onDone).toHaveBeenCalledOnce();
		expect(await indexedDB.databases()).toEqual([]);
		expect(await openDatabase().load()).toEqual({ records: [], setAside: [] });
		expect(await milestones.findAll()).toEqual([]);
		expect([storage.length, storage.key(0)]).toEqual([1, "another.app"]);
	});

	it("says so in time where a tab does not let go of the database, and goes on once it does", async () => {
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
		storage.setItem("plumbline.settings", "1");
		const held = await new Promise<IDBDatabase>((resolve) => {
			const request = indexedDB.open("plumbline", 1);
			request.onsuccess = () => resolve(request.result);
		});
		const onDone = vi.fn();
		const erased = eraseEverything(onDone);
		await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
		await vi.advanceTimersByTimeAsync(4000);
		expect(await erased).toBe("held");
		expect([storage.getItem("plumbline.settings"), onDone.mock.calls.length]).toEqual(["1", 0]);
		held.close();
		await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce());
		expect(storage.getItem("plumbline.settings")).toBeNull();
		vi.useRealTimers();
	});

	it("says when the browser refuses", async () => {
		vi.stubGlobal("sessionStorage", undefined);
		expect(await eraseEverything(() => undefined)).toBe("refused");
	});
});
