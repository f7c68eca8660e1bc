import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { openMilestoneRecords } from "../browser/milestoneRecords.ts";
import type { SealedMilestone } from "../domain/milestone/milestone.ts";
import { checkSignOffs } from "../seal/checkMilestone.ts";
import { outcomeOf } from "../seal/outcome.ts";
import { createMilestones } from "../store/milestones.ts";
import { forgedInBackup, forgeries, forgeryDay, makeGenuine, squatting } from "./forgeries.ts";
import { stubDevice } from "./testDevice.ts";

const variants = 12;
const numbers = Array.from({ length: variants }, (_, n) => n);

const genuine = await makeGenuine();
const { rejected } = genuine;

/** As a screen or a file would show it; the data under the seal are those that were frozen. */
async function stateOf(sealed: SealedMilestone): Promise<string> {
	const check = { sealHolds: true, signOffs: await checkSignOffs(sealed) };
	return outcomeOf({ sealed, check }, forgeryDay).state.kind;
}

describe("what was forged", () => {
	it("is made of milestones that are rejected or wait", async () => {
		expect(await stateOf(rejected)).toBe("rejected");
		expect(await stateOf(genuine.waiting)).toBe("waits");
		expect(await stateOf(genuine.shared)).toBe("waits");
	});

	it.each(Object.entries(forgeries))("is never approved: %s", async (_, forge) => {
		const forged = await Promise.all(numbers.map((n) => forge(genuine, n)));
		const states = await Promise.all(forged.map(stateOf));
		expect(new Set(forged.map(({ signOffs }) => JSON.stringify(signOffs))).size).toBe(variants);
		expect(states.filter((state) => state !== "rejected" && state !== "waits")).toEqual([]);
		expect(forged.filter(({ signOffs }) => signOffs.some(({ decision }) => decision === "reject")).length).toBe(
			states.filter((state) => state === "rejected").length,
		);
	});
});

describe("what was forged in a backup", { timeout: 120_000 }, () => {
	const review = rejected.milestone.review.id;
	const shownIn = (store: ReturnType<typeof createMilestones>) =>
		(store.getState().byReview[review] ?? []).map((one) => ({
			name: one.sealed.milestone.name,
			state: outcomeOf(one, forgeryDay).state.kind,
		}));

	it("is not taken in where a signature does not fit, or the data are not those under the seal", async () => {
		stubDevice();
		const store = createMilestones();
		await store.getState().load(review);
		for (const n of numbers) {
			expect(await store.getState().add(await forgedInBackup(genuine, n))).toMatchObject({ ok: false });
			expect(await store.getState().add(await squatting(genuine, n))).toMatchObject({ ok: false });
		}
		expect(shownIn(store)).toEqual([]);
		await store.getState().add(rejected);
		expect(shownIn(store)).toEqual([{ name: "Gate", state: "rejected" }]);
	});

	it("gives way to the genuine one where it stands on the device already", async () => {
		for (const n of numbers.slice(0, 3)) {
			stubDevice();
			await openMilestoneRecords().replace(rejected.seal, undefined, await squatting(genuine, n));
			const store = createMilestones();
			await store.getState().load(review);
			expect(shownIn(store)).toEqual([{ name: `Forged ${n}`, state: "brokenSeal" }]);
			await store.getState().add(rejected);
			expect(shownIn(store)).toEqual([{ name: "Gate", state: "rejected" }]);
		}
	});
});
