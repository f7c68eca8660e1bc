import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Review } from "../domain/review/review.ts";
import { newReview } from "../domain/review/review.ts";
import { exportFile } from "./saveReview.ts";

const { deliver, carriedFiles } = vi.hoisted(() => ({ deliver: vi.fn(async () => true), carriedFiles: vi.fn(async () => ({})) }));

vi.mock("./attachments/keptAttachments.ts", () => ({ carriedFiles }));
vi.mock("./secret/deliver.ts", () => ({ deliver }));

const plain = newReview("r", { id: "l", version: "1.0.0" }, "2026-11-22T09:00:00.000Z");
const hash = "a".repeat(64);

/** A review with one attached file of so many bytes. */
const attached = (bytes: number): Review => ({
	...plain,
	evidence: {
		given: [
			{
				id: "g",
				item: "i",
				kind: "test",
				text: "",
				day: "2026-11-22",
				covers: [],
				file: { name: "run.png", type: "", bytes, hash },
			},
		],
	},
});

const save = (review: Review) => exportFile(review, false, { language: "en", notation: "language" });

describe("a review saved from the list", () => {
	beforeEach(() => vi.clearAllMocks());

	it("says that attached files stayed out where they are too large for one file", async () => {
		expect(await save(attached(33_000_000))).toMatch(
			/saved without its attached files\. Together they have 33\sMB, more than the 32\sMB/,
		);
		expect([deliver.mock.calls.length, carriedFiles.mock.calls.length]).toEqual([1, 0]);
	});

	it("says which of them are not on this device", async () => {
		expect(await save(attached(10))).toMatch(/saved without what is not on this device: run\.png\./);
	});

	it("says nothing where all is in it", async () => {
		carriedFiles.mockResolvedValueOnce({ [hash]: "YQ==" });
		expect(await save(attached(10))).toBe("");
		expect(await save(plain)).toBe("");
		expect(deliver).toHaveBeenCalledTimes(2);
	});

	it("says nothing where the passphrase was given up", async () => {
		deliver.mockResolvedValueOnce(false);
		expect(await exportFile(attached(33_000_000), true, { language: "en", notation: "language" })).toBe("");
	});
});
