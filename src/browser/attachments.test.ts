import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { exampleReview } from "../testing/exampleReview.ts";
import { stubDevice } from "../testing/testDevice.ts";
import { openAttachmentRecords } from "./attachments.ts";
import { openDatabase } from "./database.ts";
import { removeItem, saveItem } from "./localStorage.ts";

const hash = (sign: string) => sign.repeat(64);
const bytes = new Uint8Array([1, 2, 3]);

beforeEach(() => {
	stubDevice();
});

describe("attached files", () => {
	it("are kept by their hash, the same bytes once", async () => {
		const records = openAttachmentRecords();
		expect(await records.keep(hash("a"), bytes)).toBe(true);
		expect(await records.keep(hash("a"), bytes)).toBe(true);
		expect(await records.find(hash("a"))).toEqual(bytes);
		expect(await records.find(hash("b"))).toBeUndefined();
		expect(await records.measure()).toEqual([{ hash: hash("a"), bytes: 3 }]);
	});

	it("go once nothing names them: neither a stored review, nor the journal, nor what was set aside", async () => {
		const records = openAttachmentRecords();
		for (const sign of "abcd") await records.keep(hash(sign), bytes);
		const review = exampleReview("r");
		const file = { name: "x", type: "", bytes: 3, hash: hash("a") };
		const given = [{ id: "g", item: "q", text: "", kind: null, day: "", covers: [], file }];
		await openDatabase().save({ ...review, evidence: { given } }, { origins: [], stamps: {} });
		saveItem("plumbline.edit.w.1.r", JSON.stringify({ to: { hash: hash("b") } }));
		await openDatabase().setAside({ id: "s", day: "2026-11-22", text: `broken ${hash("c")}` });
		expect(await records.clearOut()).toEqual([hash("d")]);
		await openDatabase().remove("r");
		expect(await records.clearOut()).toEqual([hash("a")]);
		expect(await records.find(hash("b"))).toEqual(bytes);
	});

	it("stay while a record or an entry of the journal does not open under the lock: it may name them", async () => {
		const records = openAttachmentRecords();
		await records.keep(hash("a"), bytes);
		saveItem("plumbline.edit.w.1.r", "locked:AAAA");
		expect(await records.clearOut()).toEqual([]);
		removeItem("plumbline.edit.w.1.r");
		const damaged = { damagedUnderLock: "AAAA" };
		await openDatabase().setAside({ id: "s", day: "2026-11-22", text: JSON.stringify(damaged) });
		expect(await records.clearOut()).toEqual([]);
		expect(await records.find(hash("a"))).toEqual(bytes);
	});

	it("says that there is no room", async () => {
		const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
			throw new DOMException("full", "QuotaExceededError");
		});
		expect(await openAttachmentRecords().keep(hash("a"), bytes)).toBe(false);
		put.mockRestore();
	});
});
