import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { stubStorage } from "../../testing/testDevice.ts";
import { type Cover, coverRecord, coverWith, Damaged, findCovered, isCovered, saveCovered, uncoverRecord } from "./cover.ts";

const keyOf = (seed: number) => Uint8Array.from({ length: 32 }, (_, place) => (place * 7 + seed) % 256);
const cover = coverWith(keyOf(1));

/** The encrypted bytes of a record. */
function sealedOf(stored: unknown): Uint8Array {
	if (!isCovered(stored)) throw new Error("not encrypted");
	return stored.covered;
}

const json = fc.jsonValue().filter((value) => value !== undefined);

describe("a record under the cover", () => {
	it("comes back as it was, whatever JSON holds", () => {
		fc.assert(
			fc.property(fc.constantFrom("reviews", "lenses", "drafts"), fc.string(), json, (store, key, value) => {
				const stored = coverRecord(cover, store, key, value);
				expect(isCovered(stored)).toBe(true);
				expect(uncoverRecord(cover, store, key, stored)).toEqual(JSON.parse(JSON.stringify(value)));
			}),
		);
	});

	it("comes back byte by byte, and differs each time it is encrypted", () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				const [one, two] = [coverRecord(cover, "attachments", "a", bytes), coverRecord(cover, "attachments", "a", bytes)];
				expect(uncoverRecord(cover, "attachments", "a", one)).toEqual(bytes);
				expect(sealedOf(one)).not.toEqual(sealedOf(two));
			}),
		);
	});

	it("shows nothing of what it holds but what the database finds it by", () => {
		const milestone = { milestone: { review: { id: "r1", workload: { name: "Secret" } } }, seal: "s" };
		const { covered, ...clear } = coverRecord(cover, "milestones", "s", milestone) as { covered: Uint8Array };
		expect(clear).toEqual({ milestone: { review: { id: "r1" } } });
		expect(Buffer.from(covered).includes("Secret")).toBe(false);
		const copy = { id: "r1 day 2026-11-20", review: "r1", data: { name: "Secret" } };
		const { covered: _, ...clearOfCopy } = coverRecord(cover, "copies", copy.id, copy) as { covered: Uint8Array };
		expect(clearOfCopy).toEqual({ id: copy.id });
	});

	it("does not open when a single bit of it was changed, or it is cut short", () => {
		const stored = sealedOf(coverRecord(cover, "reviews", "a", { name: "Churn" }));
		fc.assert(
			fc.property(fc.nat(stored.length - 1), fc.nat(7), (place, bit) => {
				const changed = Uint8Array.from(stored);
				changed[place] = (changed[place] ?? 0) ^ (1 << bit);
				expect(() => uncoverRecord(cover, "reviews", "a", { covered: changed })).toThrow(Damaged);
				expect(() => uncoverRecord(cover, "reviews", "a", { covered: stored.slice(0, place) })).toThrow(Damaged);
			}),
		);
	});

	it("does not open at another place, nor with another key", () => {
		const stored = coverRecord(cover, "reviews", "a", { name: "Churn" });
		expect(() => uncoverRecord(cover, "reviews", "b", stored)).toThrow("encrypted data was changed or is damaged");
		expect(() => uncoverRecord(cover, "lenses", "a", stored)).toThrow(Damaged);
		expect(() => uncoverRecord(coverWith(keyOf(2)), "reviews", "a", stored)).toThrow(Damaged);
	});

	it("stays as it is where JSON would not hold all of it", () => {
		const round: Record<string, unknown> = {};
		round.self = round;
		for (const odd of [round, new Map([["a", 1]]), { at: new Date(0) }, { n: Number.NaN }])
			expect(coverRecord(cover, "reviews", "a", odd)).toBe(odd);
	});
});

describe("an entry of the journal under the cover", () => {
	let storage: ReturnType<typeof stubStorage>;
	beforeEach(() => {
		storage = stubStorage();
	});
	const find = (with_: Cover, key: string, onDamaged = vi.fn()) => findCovered(with_, key, onDamaged);

	it("is written at once, comes back as it was, and does not stand there readable", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", minLength: 8 }), (text) => {
				expect(saveCovered(cover, "plumbline.journal.a", text)).toBe(true);
				expect(storage.getItem("plumbline.journal.a")).not.toContain(text);
				expect(find(cover, "plumbline.journal.a")).toBe(text.toWellFormed());
			}),
		);
	});

	it("of the time before the lock is read as it stands", () => {
		storage.setItem("plumbline.journal.a", "null");
		expect(find(cover, "plumbline.journal.a")).toBe("null");
		expect(find(cover, "plumbline.journal.b")).toBe(null);
	});

	it("is told where it does not open, and what stands there is handed over", () => {
		saveCovered(cover, "plumbline.journal.a", "text");
		storage.setItem("plumbline.journal.b", storage.getItem("plumbline.journal.a") ?? "");
		const onDamaged = vi.fn();
		expect(find(cover, "plumbline.journal.b", onDamaged)).toBe(storage.getItem("plumbline.journal.b"));
		expect(onDamaged).toHaveBeenCalledExactlyOnceWith("plumbline.journal.b");
		storage.setItem("plumbline.journal.a", "locked:no base64!");
		expect(find(cover, "plumbline.journal.a", onDamaged)).toBe("locked:no base64!");
	});

	it("is refused where there is no room, and the former one stands", () => {
		saveCovered(cover, "plumbline.journal.a", "text");
		storage.limit = 60;
		expect(saveCovered(cover, "plumbline.journal.a", "x".repeat(200))).toBe(false);
		expect(find(cover, "plumbline.journal.a")).toBe("text");
	});
});
