import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { databaseName } from "../../browser/connection.ts";
import { lockKey } from "../../browser/lock/lockKey.ts";
import { exampleReview } from "../../testing/exampleReview.ts";
import { stubDevice } from "../../testing/testDevice.ts";

const passphrase = "four words from nowhere";
const { signal } = new AbortController();

/** Web locks of one browser, as far as the app uses them: shared ones are held for good, others wait until none is. */
function stubLocks() {
	let held = 0;
	const waiting: (() => void)[] = [];
	const request = async (_: string, options: unknown, act?: () => Promise<unknown>) => {
		if (act) {
			held += 1;
			return act();
		}
		if (held > 0) await new Promise<void>((resolve) => waiting.push(resolve));
		return (options as () => Promise<unknown>)();
	};
	vi.stubGlobal("navigator", { locks: { request } });
	return {
		closeAll: () => {
			held = 0;
			for (const go of waiting.splice(0)) go();
		},
	};
}

/** What encrypts in the worker, with little work. */
vi.mock("../secret/runSecret.ts", async () => {
	const { decryptFile, encryptFile } = await import("../../formats/age/cipher.ts");
	return {
		runSecret: async ({ act, bytes, passphrase: typed }: { act: string; bytes: Uint8Array; passphrase: string }) =>
			act === "encrypt" ? { ok: true, value: await encryptFile(bytes, typed, 2) } : decryptFile(bytes, typed),
	};
});

/** The modules of a page that was just loaded. */
async function newPage() {
	vi.resetModules();
	const [session, change, record, keys, below, database] = await Promise.all([
		import("./session.ts"),
		import("./changeLock.ts"),
		import("../../browser/lock/lockRecord.ts"),
		import("./passphraseKey.ts"),
		import("./below.ts"),
		import("../../browser/database.ts"),
	]);
	return { ...session, ...change, ...record, ...keys, ...below, ...database };
}

type Page = Awaited<ReturnType<typeof newPage>>;

/** Gives the passphrase to a page; steps end it after as many as are said. */
async function give(page: Page, typed: string, lastStep = Number.POSITIVE_INFINITY): Promise<string> {
	const record = await page.findLock(await page.connectBelow());
	if (!record) return "no lock";
	const key = await page.unwrapKey(record.key, typed, signal);
	if (!key?.ok) return key?.problems[0]?.code ?? "given up";
	let steps = 0;
	return page
		.openWith(record, key.value, () => {
			if (steps === lastStep) throw new Error("killed");
			steps += 1;
		})
		.catch((error: Error) => error.message);
}

const reviews = ["a", "b", "c"].map((id) => exampleReview(id));

async function plainRecords(): Promise<unknown[]> {
	const raw = await openDB(databaseName);
	const found = await raw.getAll("reviews");
	raw.close();
	return found;
}

let storage: ReturnType<typeof stubDevice>;
let locks: ReturnType<typeof stubLocks>;

beforeEach(async () => {
	storage = stubDevice();
	locks = stubLocks();
	const page = await newPage();
	for (const review of reviews) await page.openDatabase().save(review, { origins: [], stamps: {} });
});

afterEach(() => {
	vi.unstubAllGlobals();
});

const readsAll = async (page: Page) =>
	expect((await page.openDatabase().load()).records.map(({ data }) => data)).toEqual(reviews);

describe("a lock", () => {
	it("encrypts nothing before the passphrase was given again, and can be left off until then", async () => {
		const page = await newPage();
		await page.chooseLock(passphrase, signal);
		expect(await plainRecords()).toEqual(reviews);
		await page.cancelLock();
		expect(storage.getItem(lockKey)).toBe(null);
		expect(await give(await newPage(), passphrase)).toBe("no lock");
	});

	it("opens with its passphrase alone", async () => {
		await (await newPage()).chooseLock(passphrase, signal);
		expect(await give(await newPage(), "another one entirely")).toBe("wrongPassphrase");
		const page = await newPage();
		expect(await give(page, passphrase)).toBe("open");
		expect(JSON.stringify(await plainRecords())).not.toContain(reviews[0]?.changedAt);
		await readsAll(page);
		await page.cancelLock();
		expect(page.lockAtHand()?.state).toBe("on");
	});

	it("loses nothing where turning it on is killed after any step, and goes on with the passphrase", async () => {
		await (await newPage()).chooseLock(passphrase, signal);
		let outcome = "";
		for (let last = 0; outcome !== "open"; last += 1) {
			const page = await newPage();
			outcome = await give(page, passphrase, last);
			expect(["killed", "open"]).toContain(outcome);
			expect(page.lockAtHand()?.state).toBe(outcome === "open" ? "on" : "turningOn");
			if (outcome === "open") await readsAll(page);
		}
	});

	it("is found again where local storage lost its record, and opens with the copy there where the database has none", async () => {
		await (await newPage()).chooseLock(passphrase, signal);
		await give(await newPage(), passphrase);
		const kept = storage.getItem(lockKey) ?? "";
		storage.removeItem(lockKey);
		const [page, reload, listeners] = [await newPage(), vi.fn(), vi.fn()];
		vi.stubGlobal("location", { reload });
		vi.stubGlobal("addEventListener", listeners);
		await page.openDatabase().load();
		await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
		expect(storage.getItem(lockKey)).toBe(kept);
		const raw = await openDB(databaseName);
		await raw.delete("keys", "lock");
		raw.close();
		expect(await give(await newPage(), passphrase)).toBe("open");
	});

	it("has another passphrase after that was changed, and the former one opens nothing", async () => {
		await (await newPage()).chooseLock(passphrase, signal);
		const page = await newPage();
		await give(page, passphrase);
		expect((await page.changePassphrase("not the one", "five other words than before", signal))?.code).toBe("wrongPassphrase");
		expect(await page.changePassphrase(passphrase, "five other words than before", signal)).toBe(null);
		const next = await newPage();
		expect(await give(next, passphrase)).toBe("wrongPassphrase");
		expect(await give(next, "five other words than before")).toBe("open");
		await readsAll(next);
	});

	it("turned off waits until no page writes encrypted records, and brings all back, killed or not", async () => {
		await (await newPage()).chooseLock(passphrase, signal);
		const page = await newPage();
		await give(page, passphrase);
		await page.changeRecord({ state: "turningOff" });
		const next = await newPage();
		const outcome = give(next, passphrase);
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(next.lockAtHand()?.state).toBe("turningOff");
		// What the open page still writes is among what is decrypted.
		await page.openDatabase().save(exampleReview("d"), { origins: [], stamps: {} });
		locks.closeAll();
		expect(await outcome).toBe("anew");
		expect(await plainRecords()).toEqual([...reviews, exampleReview("d")]);
		expect(storage.getItem(lockKey)).toBe(null);
		expect(await next.findLock(await next.connectBelow())).toBe(null);
	});

	it("is turned off though local storage has an earlier copy of its record, as a killed browser leaves it", async () => {
		await (await newPage()).chooseLock(passphrase, signal);
		await give(await newPage(), passphrase);
		locks.closeAll();
		const earlier = storage.getItem(lockKey) ?? "";
		await (await newPage()).changeRecord({ state: "turningOff" });
		storage.setItem(lockKey, earlier);
		expect(await give(await newPage(), passphrase)).toBe("anew");
		expect(storage.getItem(lockKey)).toBe(null);
		expect(await give(await newPage(), passphrase)).toBe("no lock");
		expect(await plainRecords()).toEqual(reviews);
	});

	it("killed while it is turned off keeps its record until nothing is encrypted any more", async () => {
		await (await newPage()).chooseLock(passphrase, signal);
		await give(await newPage(), passphrase);
		locks.closeAll();
		await (await newPage()).changeRecord({ state: "turningOff" });
		let outcome = "";
		for (let last = 0; outcome !== "anew"; last += 1) {
			const page = await newPage();
			outcome = await give(page, passphrase, last);
			expect(["killed", "anew"]).toContain(outcome);
			expect(page.lockAtHand()?.state).toBe(outcome === "anew" ? undefined : "turningOff");
		}
		expect(await plainRecords()).toEqual(reviews);
		await readsAll(await newPage());
	});
});
