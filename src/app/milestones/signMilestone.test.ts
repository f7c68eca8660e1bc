import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { stubDevice } from "../../browser/testDevice.ts";
import { isSignedBy } from "../../seal/signature.ts";
import { signOffOf } from "./signMilestone.ts";

it("two sign-offs given at once bear the one key of this browser", async () => {
	stubDevice();
	const given = { participant: "", name: "Ada", role: "", decision: "approve" as const, comment: "", withKey: true };
	const both = await Promise.all([signOffOf(given, "ab".repeat(32)), signOffOf(given, "cd".repeat(32))]);
	const later = await signOffOf(given, "ef".repeat(32));
	expect(new Set([...both, later].map(({ signature }) => signature?.publicKey.x)).size).toBe(1);
	expect(await Promise.all([...both, later].map(isSignedBy))).toEqual([true, true, true]);
});
