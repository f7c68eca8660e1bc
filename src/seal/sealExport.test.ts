import { describe, expect, it } from "vitest";
import type { SealedExport, SignOff } from "../domain/milestone/milestone.ts";
import { parseSealedExport } from "../parse/sealedExport.ts";
import { replaced } from "../testing/replaced.ts";
import { sampleIn, writtenTexts } from "../testing/sampleReport.ts";
import { checkExport } from "./checkExport.ts";
import { freeze } from "./freeze.ts";
import { sealOf } from "./seal.ts";
import { sealExport } from "./sealExport.ts";
import { makeKeys, sign } from "./signature.ts";

const said = { id: "m1", name: "October", day: "2026-11-22", createdAt: "2026-11-22T10:00:00.000Z", appVersion: "0.1.0" };

async function signedExport(): Promise<SealedExport> {
	const { review, lens } = await sampleIn("en");
	const frozen = await freeze({ ...said, review, lens, texts: { en: writtenTexts.en } });
	const signOff: Omit<SignOff, "signature"> = {
		id: "s1",
		participant: "",
		name: "Ada",
		role: "Lead",
		decision: "approve",
		comment: "",
		day: "2026-11-22",
		seal: frozen.seal,
	};
	const signed = { ...frozen, signOffs: [{ ...signOff, signature: await sign(signOff, await makeKeys()) }] };
	return sealExport(signed, { format: "html", appVersion: "0.1.0" });
}

/** As a file brings it back. */
const carried = ({ frozen, ...sealed }: SealedExport) => JSON.parse(JSON.stringify({ ...sealed, milestone: frozen }));

async function checkOf(raw: unknown) {
	const read = parseSealedExport(raw);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return checkExport(raw, read.value);
}

describe("a milestone for a file", async () => {
	const sealed = await signedExport();
	const raw = carried(sealed);

	it("comes back as it was, and both seals and the signature hold", async () => {
		expect(parseSealedExport(raw)).toEqual({ ok: true, value: sealed });
		expect(await checkOf(raw)).toMatchObject({
			sealHolds: true,
			lensHolds: true,
			reportHolds: true,
			fileSealHolds: true,
			signOffs: [{ namesSeal: true, signature: "holds" }],
		});
	});

	it("shows a changed sign-off by the second seal alone, and by its signature", async () => {
		const changed = replaced(raw, ["signOffs", 0, "decision"], "reject");
		expect(await checkOf(changed)).toMatchObject({
			sealHolds: true,
			fileSealHolds: false,
			signOffs: [{ namesSeal: true, signature: "broken" }],
		});
	});

	it("shows a sign-off taken away by the second seal", async () => {
		expect(await checkOf(replaced(raw, ["signOffs"], []))).toMatchObject({ sealHolds: true, fileSealHolds: false });
	});

	it.each([
		["changed", { format: "html", appVersion: "9.9.9" }],
		["taken away", null],
		["half a character", { format: "\ud800" }],
	])("shows by the second seal what says how it was made: %s", async (_, made) => {
		expect(await checkOf(replaced(raw, ["made"], made))).toMatchObject({ sealHolds: true, fileSealHolds: false });
	});

	it("of version 1 had no seal over how it was made", async () => {
		const { milestone, seal, signOffs } = raw;
		const first = { ...raw, formatVersion: 1, fileSeal: await sealOf({ milestone, seal, signOffs }) };
		expect(await checkOf(first)).toMatchObject({ sealHolds: true, fileSealHolds: true });
		expect(await checkOf({ ...first, made: null })).toMatchObject({ fileSealHolds: true });
		expect(await checkOf({ ...first, formatVersion: 2 })).toMatchObject({ fileSealHolds: false });
	});

	it("shows changed data by both seals", async () => {
		const changed = replaced(raw, ["milestone", "review", "workload", "name"], "Another");
		expect(await checkOf(changed)).toMatchObject({ sealHolds: false, fileSealHolds: false });
	});

	it.each([
		["a seal that is none", ["fileSeal"], "short", "wrongValue fileSeal"],
		["no second seal", ["fileSeal"], undefined, "missing "],
		["a version to come", ["formatVersion"], 3, "tooNew formatVersion"],
		["half a character in a comment", ["signOffs", 0, "comment"], "a\ud800", "brokenText signOffs[0] (s1).comment"],
		[
			"half a character in an answer",
			["milestone", "review", "workload", "name"],
			"\udc00",
			"brokenText milestone.review.workload.name",
		],
		["half a character in the name", ["milestone", "name"], "\udc00b", "brokenText milestone.name"],
	] as [string, (string | number)[], unknown, string][])("is refused with %s, and told where", (_, path, value, told) => {
		const read = parseSealedExport(replaced(raw, path, value));
		expect(read.ok ? [] : read.problems.map(({ code, place }) => `${code} ${place}`)).toEqual([told]);
	});
});
