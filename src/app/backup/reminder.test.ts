import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { exampleReview } from "../../testing/exampleReview.ts";
import { type MemoryStorage, stubStorage } from "../../testing/testDevice.ts";
import { dismissReminder, isBackupDue, noteBackup } from "./reminder.ts";

const on = (day: string) => vi.setSystemTime(`${day}T12:00:00Z`);
const changedOn = (day: string) => [exampleReview("a", `${day}T12:00:00.000Z`)];

let storage: MemoryStorage;

beforeEach(() => {
	storage = stubStorage();
	vi.useFakeTimers({ now: new Date("2026-11-01T12:00:00Z"), toFake: ["Date"] });
});

afterEach(() => {
	vi.useRealTimers();
});

describe("the reminder of a backup", () => {
	it("comes a week after the first look, where something changed since", () => {
		expect(isBackupDue(changedOn("2026-10-01"))).toBe(false);
		on("2026-11-07");
		expect(isBackupDue(changedOn("2026-11-05"))).toBe(false);
		on("2026-11-08");
		expect(isBackupDue(changedOn("2026-11-05"))).toBe(true);
		expect(isBackupDue(changedOn("2026-11-01"))).toBe(false);
		expect(isBackupDue([])).toBe(false);
	});

	it("comes once: put off, it waits for the next backup and another week", () => {
		isBackupDue([]);
		on("2026-11-08");
		dismissReminder();
		on("2026-12-24");
		expect(isBackupDue(changedOn("2026-12-20"))).toBe(false);
		noteBackup();
		on("2026-12-30");
		expect(isBackupDue(changedOn("2026-12-30"))).toBe(false);
		on("2026-12-31");
		expect(isBackupDue(changedOn("2026-12-30"))).toBe(true);
	});

	it.each(["{", "null", "7", '{"since":"soon","dismissed":false}', '{"since":"2026-01-01"}'])("begins anew over %s", (kept) => {
		storage.setItem("plumbline.backup", kept);
		expect(isBackupDue(changedOn("2026-10-31"))).toBe(false);
		on("2026-11-08");
		expect(isBackupDue(changedOn("2026-11-05"))).toBe(true);
	});

	it("stays away where nothing can be stored", () => {
		storage.limit = 0;
		isBackupDue([]);
		on("2026-12-08");
		expect(isBackupDue(changedOn("2026-12-05"))).toBe(false);
	});
});
