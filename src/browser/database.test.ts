import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { withWorkload } from "../domain/review/changes.ts";
import { exampleReview } from "../testing/exampleReview.ts";
import { stubDevice } from "../testing/testDevice.ts";
import { NoAnswer } from "./connection.ts";
import { openDatabase } from "./database.ts";

const [early, late] = ["2026-11-20T10:00:00.000Z", "2026-11-20T10:00:00.001Z"];

beforeEach(() => {
	stubDevice();
});

describe("the database", () => {
	it("keeps reviews by id as plain records", async () => {
		await openDatabase().save(exampleReview("a"), { origins: [], stamps: {} });
		const { records, setAside } = await openDatabase().load();
		expect(records).toEqual([{ id: "a", data: exampleReview("a") }]);
		expect(setAside).toEqual([]);
	});

	it("writes over a version that the new one was made from, never over another, be it earlier", async () => {
		const database = openDatabase();
		expect(await database.save(exampleReview("a", early), { origins: [], stamps: {} })).toBe(true);
		expect(await database.save(exampleReview("a", late), { origins: [], stamps: {} })).toBe(false);
		expect(await database.find("a")).toEqual(exampleReview("a", early));
		expect(await database.save(exampleReview("a", late), { origins: ["2026-11-19T10:00:00.000Z", early], stamps: {} })).toBe(
			true,
		);
		expect(await database.find("a")).toEqual(exampleReview("a", late));
	});

	it("tells two versions of one instant apart, and takes the same one twice", async () => {
		const database = openDatabase();
		await database.save(exampleReview("a", early), { origins: [], stamps: {} });
		expect(await database.save(exampleReview("a", early), { origins: [], stamps: {} })).toBe(true);
		expect(await database.save(withWorkload(exampleReview("a", early), { name: "Other" }), { origins: [], stamps: {} })).toBe(
			false,
		);
		expect(await database.find("a")).toEqual(exampleReview("a", early));
	});

	it("never writes over a later version where it is not known what the new one was made from", async () => {
		const database = openDatabase();
		await database.save(exampleReview("a", early), { origins: [], stamps: {} });
		expect(await database.save(exampleReview("a", late), { origins: null, stamps: {} })).toBe(true);
		expect(await database.save(exampleReview("a", early), { origins: null, stamps: {} })).toBe(false);
		expect(await database.find("a")).toEqual(exampleReview("a", late));
	});

	it("writes over changes that the new version has or was made from, never over another of the same part", async () => {
		const database = openDatabase();
		const at = "/workload/name";
		const named = (name: string, stamp: string) => ({ ...withWorkload(exampleReview("a"), { name }), stamps: { [at]: stamp } });
		const [one, two] = [named("One", `${early} one`), named("Two", `${early} two`)];
		await database.save(one, { origins: [], stamps: {} });
		expect(await database.save(two, { origins: [one.changedAt], stamps: {} })).toBe(false);
		expect(await database.save({ ...one, label: "Other" }, { origins: [], stamps: {} })).toBe(true);
		expect(await database.save(two, { origins: [], stamps: one.stamps })).toBe(true);
		expect(await database.find("a")).toEqual(two);
	});

	it("moves what was set aside out of the reviews, and never overwrites it", async () => {
		const database = openDatabase();
		await database.save(exampleReview("a"), { origins: [], stamps: {} });
		const entry = { id: "a", day: "2026-11-20", text: "{" };
		await database.setAside(entry, "a");
		await expect(database.setAside({ ...entry, text: "another" }, "a")).rejects.toThrow();
		expect(await database.load()).toEqual({ records: [], setAside: [entry] });
	});

	it("says so where another tab holds it at an older version, and is there once that tab has gone", async () => {
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
		try {
			const held = await openDB("plumbline", 1, {
				upgrade: (old) => {
					old.createObjectStore("reviews");
					old.createObjectStore("setAside", { keyPath: "id" });
				},
			});
			const database = openDatabase();
			const early = expect(database.load()).rejects.toThrow(NoAnswer);
			await vi.advanceTimersByTimeAsync(4000);
			await early;
			held.close();
		} finally {
			vi.useRealTimers();
		}
		expect(await openDatabase().load()).toEqual({ records: [], setAside: [] });
	});

	it("opens again once it can", async () => {
		const { indexedDB } = globalThis;
		const database = openDatabase();
		Reflect.deleteProperty(globalThis, "indexedDB");
		await expect(database.load()).rejects.toThrow();
		globalThis.indexedDB = indexedDB;
		expect(await database.load()).toEqual({ records: [], setAside: [] });
	});
});
