import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { openMilestoneRecords } from "../browser/milestoneRecords.ts";
import type { SignOff } from "../domain/milestone/milestone.ts";
import { freeze } from "../seal/freeze.ts";
import { exampleLens } from "../testing/exampleLens.ts";
import { exampleReview } from "../testing/exampleReview.ts";
import { exampleTexts } from "../testing/exampleTexts.ts";
import { stubDevice } from "../testing/testDevice.ts";
import { createMilestones } from "./milestones.ts";

const said = { id: "m1", name: "October", day: "2026-11-22", createdAt: "2026-11-22T10:00:00.000Z", appVersion: "0.1.0" };

function frozen(change: Partial<typeof said> = {}) {
	return freeze({ ...said, ...change, review: exampleReview(), lens: exampleLens(), texts: { en: exampleTexts() } });
}

const sampleOf = ({ milestone: { lens } }: Awaited<ReturnType<typeof frozen>>) => ({ lens: lens.structure, texts: lens.texts });

const signOffFor = (seal: string, id = "s1"): SignOff => ({
	id,
	participant: "",
	name: "Ada",
	role: "Lead",
	decision: "approve",
	comment: "",
	day: "2026-11-23",
	seal,
	signature: null,
});

/** A store that has read what is on a fresh device. */
async function storeWith(...all: Awaited<ReturnType<typeof frozen>>[]) {
	const store = createMilestones();
	for (const sealed of all) await store.getState().add(sealed);
	const review = all[0]?.milestone.review.id ?? "";
	const list = () => store.getState().byReview[review] ?? [];
	return { store, review, list };
}

describe("milestones on this device", () => {
	it("go with their review, and come back with it as they were", async () => {
		stubDevice();
		const one = await frozen();
		const another = "another";
		const other = await freeze({ ...said, ...sampleOf(one), review: { ...one.milestone.review, id: another } });
		const { store, review, list } = await storeWith(one);
		await store.getState().add(other);
		const [first] = list();
		if (first) await store.getState().signOff(first, signOffFor(first.sealed.seal));
		const before = list();
		const bringBack = await openMilestoneRecords().withdraw(review);
		await store.getState().load(review);
		expect(list()).toEqual([]);
		await store.getState().load(another);
		expect(store.getState().byReview[another]).toHaveLength(1);
		await bringBack();
		await store.getState().load(review);
		expect(list()).toEqual(before);
	});

	it("come back all of them or none, where the database breaks off on the way", async () => {
		stubDevice();
		const { store, review, list } = await storeWith(await frozen(), await frozen({ id: "m2" }));
		const before = list();
		const bringBack = await openMilestoneRecords().withdraw(review);
		let first: IDBValidKey | undefined;
		// The second one errs, which ends the transaction, as want of room does.
		const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value, key) {
			first ??= key;
			return this.add(value, first);
		});
		await expect(bringBack()).rejects.toThrow();
		put.mockRestore();
		await store.getState().load(review);
		expect(list()).toEqual([]);
		await bringBack();
		await store.getState().load(review);
		expect(list()).toEqual(before);
	});

	it("are there for the next visit, the latest first, with seals that hold", async () => {
		stubDevice();
		const { review } = await storeWith(await frozen(), await frozen({ id: "m2", createdAt: "2026-11-23T10:00:00.000Z" }));
		const next = createMilestones();
		await next.getState().load(review);
		const opened = next.getState().byReview[review] ?? [];
		expect(opened.map(({ sealed }) => sealed.milestone.id)).toEqual(["m2", "m1"]);
		expect(opened.every(({ check }) => check.sealHolds && check.reportHolds)).toBe(true);
	});

	it("can be removed until somebody has signed, never after", async () => {
		stubDevice();
		const { store, list } = await storeWith(await frozen(), await frozen({ id: "m2" }));
		const [first, second] = list();
		if (!first || !second) throw new Error("two are expected");
		await store.getState().signOff(first, signOffFor(first.sealed.seal));
		const signed = list().find(({ sealed }) => sealed.seal === first.sealed.seal);
		expect(signed?.check).toMatchObject({ sealHolds: true, signOffs: [{ namesSeal: true, signature: "none" }] });
		expect(signed && (await store.getState().remove(signed))).toBe(false);
		expect(await store.getState().remove(second)).toBe(true);
		expect(list().map(({ sealed }) => sealed.seal)).toEqual([first.sealed.seal]);
	});

	it("keep what another tab signed meanwhile, and stay with it", async () => {
		stubDevice();
		const { store, list, review } = await storeWith(await frozen());
		const other = createMilestones();
		await other.getState().load(review);
		const [stale] = list();
		const [elsewhere] = other.getState().byReview[review] ?? [];
		if (!stale || !elsewhere) throw new Error("one is expected");
		await other.getState().signOff(elsewhere, signOffFor(elsewhere.sealed.seal, "there"));
		expect(await store.getState().remove(stale)).toBe(false);
		await store.getState().signOff(stale, signOffFor(stale.sealed.seal, "here"));
		expect(list().map(({ sealed }) => sealed.signOffs.map(({ id }) => id))).toEqual([["there", "here"]]);
	});

	it("keep what is signed at one and the same moment: in two tabs, of two files, and beside a removal", async () => {
		stubDevice();
		const sealed = await frozen();
		const { store, list, review } = await storeWith(sealed);
		const other = createMilestones();
		await other.getState().load(review);
		const [here] = list();
		const [there] = other.getState().byReview[review] ?? [];
		if (!here || !there) throw new Error("one is expected");
		const said = (id: string) => signOffFor(sealed.seal, id);
		const given = ["here", "there", "file", "backup"];
		await Promise.all([
			store.getState().signOff(here, said("here")),
			other.getState().signOff(there, said("there")),
			store.getState().add({ ...sealed, signOffs: [said("file")] }),
			other.getState().add({ ...sealed, signOffs: [said("backup")] }),
			store.getState().remove(here),
		]);
		await store.getState().load(review);
		const kept = list().flatMap((one) => one.sealed.signOffs.map(({ id }) => id));
		expect(kept.toSorted()).toEqual(given.toSorted());
	});

	it("are read again in another tab that shows them, so that it neither shows nor exports them without a rejection", async () => {
		stubDevice();
		const sealed = await frozen();
		const { store, list, review } = await storeWith(sealed);
		const other = createMilestones();
		await other.getState().load(review);
		await store.getState().add({ ...sealed, signOffs: [{ ...signOffFor(sealed.seal), decision: "reject" }] });
		const decisions = () => other.getState().byReview[review]?.flatMap((one) => one.sealed.signOffs.map((said) => said.decision));
		await vi.waitFor(() => expect(decisions()).toEqual(["reject"]), 5000);
		expect(list()).toHaveLength(1);
	});

	it("of a newer version are not overwritten by one that lacks what was signed", async () => {
		stubDevice();
		const sealed = await frozen();
		const records = openMilestoneRecords();
		const newer = JSON.parse(JSON.stringify({ ...sealed, signOffs: [{ ...signOffFor(sealed.seal), decision: "abstain" }] }));
		await records.replace(sealed.seal, undefined, newer);
		const { store, review } = await storeWith(sealed);
		expect(await store.getState().add(sealed)).toMatchObject({ ok: false });
		expect(await records.find(review)).toEqual([newer]);
	});

	it("refuse a sign-off that could not be read back, and stay readable", async () => {
		stubDevice();
		const { store, list, review } = await storeWith(await frozen());
		const [opened] = list();
		if (!opened) throw new Error("one is expected");
		const half = { ...signOffFor(opened.sealed.seal), comment: "Go \ud83d" };
		await expect(store.getState().signOff(opened, half)).rejects.toThrow("brokenText");
		await store.getState().load(review);
		expect(list()).toHaveLength(1);
		expect(list()[0]?.sealed.signOffs).toEqual([]);
	});

	it("taken in from a file bring the sign-offs that were missing, and take none away", async () => {
		stubDevice();
		const sealed = await frozen();
		const { store, list } = await storeWith({ ...sealed, signOffs: [signOffFor(sealed.seal, "here")] });
		await store.getState().add({ ...sealed, signOffs: [signOffFor(sealed.seal, "there")] });
		expect(list().map((one) => one.sealed.signOffs.map(({ id }) => id))).toEqual([["here", "there"]]);
	});

	it("that were changed in a file are not taken in, nor do they change what is here", async () => {
		stubDevice();
		const sealed = await frozen();
		const { store, list } = await storeWith(sealed);
		for (const seal of ["ab".repeat(32), sealed.seal]) {
			const changed = { ...sealed, milestone: { ...sealed.milestone, name: "Another" }, seal, signOffs: [signOffFor(seal)] };
			expect(await store.getState().add(changed)).toMatchObject({ ok: false, faults: ["seal"] });
		}
		expect(list().map((one) => [one.sealed.milestone.name, one.check.sealHolds, one.sealed.signOffs])).toEqual([
			["October", true, []],
		]);
		const broken = await store.getState().add({ ...sealed, seal: 7 });
		expect(broken.ok).toBe(false);
	});

	it("keep both of two sign-offs that share an id and say different things, what was here first", async () => {
		stubDevice();
		const sealed = await frozen();
		const { store, list } = await storeWith({ ...sealed, signOffs: [signOffFor(sealed.seal)] });
		const other: SignOff = { ...signOffFor(sealed.seal), decision: "reject" };
		await store.getState().add({ ...sealed, signOffs: [other, signOffFor(sealed.seal)] });
		expect(list().map((one) => one.sealed.signOffs.map(({ decision }) => decision))).toEqual([["approve", "reject"]]);
	});
});
