import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { sealExport } from "../../seal/sealExport.ts";
import { createMilestones } from "../../store/milestones.ts";
import { forgeryDay, makeGenuine } from "../../testing/forgeries.ts";
import { stubDevice } from "../../testing/testDevice.ts";
import { missingIn } from "./missingIn.ts";

const { rejected, waiting } = await makeGenuine();

it("is a rejection that this device knows and that was left out of a file under a new seal", async () => {
	stubDevice();
	const store = createMilestones();
	const missing = async (signOffs = waiting.signOffs) =>
		missingIn({ sealed: await sealExport({ ...waiting, signOffs }, null), today: forgeryDay }, store.getState().find);
	expect(await missing()).toEqual([]);
	await store.getState().add(rejected);
	expect((await missing()).map(({ name, decision }) => [name, decision])).toEqual([["Ada", "reject"]]);
	expect(await missing(rejected.signOffs)).toEqual([]);
});

it("is nothing where this device cannot be read", async () => {
	const sealed = await sealExport(waiting, null);
	expect(await missingIn({ sealed, today: forgeryDay }, () => Promise.reject(new Error("denied")))).toEqual([]);
});
