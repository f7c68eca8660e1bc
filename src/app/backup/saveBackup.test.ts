import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openMilestoneRecords } from "../../browser/milestoneRecords.ts";
import { stubDevice } from "../../testing/testDevice.ts";

vi.hoisted(() => vi.stubGlobal("navigator", { language: "en" }));

const saved: Blob[] = [];
vi.mock("../secret/deliver.ts", () => ({ deliver: async (_: string, blob: Blob) => saved.push(blob) > 0 }));

const noteBackup = vi.hoisted(() => vi.fn());
vi.mock("./reminder.ts", () => ({ noteBackup }));

const { saveBackup } = await import("./saveBackup.ts");

beforeEach(() => {
	stubDevice();
	saved.length = 0;
	noteBackup.mockClear();
});

afterEach(() => vi.restoreAllMocks());

const milestones = async (): Promise<unknown> => JSON.parse((await saved[0]?.text()) ?? "null").milestones;

it("says what a backup lacks where the database breaks off, and notes none", async () => {
	await openMilestoneRecords().replace("seal", undefined, { milestone: { review: { id: "a" } }, seal: "seal", signOffs: [] });
	expect(await saveBackup()).toEqual({ isSaved: true, lacking: [] });
	expect([await milestones(), noteBackup.mock.calls.length]).toEqual([[expect.objectContaining({ seal: "seal" })], 1]);
	saved.length = 0;
	vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(() => {
		throw new DOMException("aborted", "AbortError");
	});
	const { isSaved, lacking } = await saveBackup();
	expect([isSaved, lacking]).toEqual([true, ["milestones", "lenses", "drafts"]]);
	expect([await milestones(), noteBackup.mock.calls.length]).toEqual([[], 1]);
});
