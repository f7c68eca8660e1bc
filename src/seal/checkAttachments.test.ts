import { expect, it } from "vitest";
import type { CarriedFiles } from "../domain/review/given.ts";
import { makeGenuine } from "../testing/forgeries.ts";
import { attached, carried, withAttached } from "../testing/withAttached.ts";
import { checkAttachments } from "./checkAttachments.ts";
import { sealExport } from "./sealExport.ts";

const { waiting } = await makeGenuine();
const { file } = attached;
const hash = file?.hash ?? "";
const other = "f".repeat(64);

async function found(attachments?: CarriedFiles) {
	const milestone = { ...waiting.milestone, review: withAttached(waiting.milestone.review) };
	const sealed = await sealExport({ ...waiting, milestone }, null);
	return checkAttachments({ ...sealed, ...(attachments && { attachments }) });
}

it("is whole where its bytes have the hash that was sealed", async () => {
	expect(await found(carried)).toEqual([{ file, hash, found: "whole" }]);
});

it("is absent where a file carries none, and another where its bytes are others or none", async () => {
	expect(await found()).toEqual([{ file, hash, found: "absent" }]);
	for (const forged of [btoa("Picture"), "", "no letters of Base64!"])
		expect(await found({ [hash]: forged })).toEqual([{ file, hash, found: "other" }]);
});

it("tells what no sealed review names", async () => {
	expect(await found({ ...carried, [other]: btoa("x") })).toEqual([
		{ file, hash, found: "whole" },
		{ file: null, hash: other, found: "unnamed" },
	]);
});
