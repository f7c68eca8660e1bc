import "fake-indexeddb/auto";
import { expect, it, vi } from "vitest";
import { signOffOutcome } from "../../domain/milestone/signOff.ts";
import { checkSignOffs } from "../../seal/checkMilestone.ts";
import { isSignedBy } from "../../seal/signature.ts";
import { stubDevice } from "../../testing/testDevice.ts";
import { signOffOf } from "./signMilestone.ts";

it("two sign-offs given at once bear the one key of this browser", async () => {
	stubDevice();
	const given = { participant: "", name: "Ada", role: "", decision: "approve" as const, comment: "", withKey: true };
	const both = await Promise.all([signOffOf(given, "ab".repeat(32)), signOffOf(given, "cd".repeat(32))]);
	const later = await signOffOf(given, "ef".repeat(32));
	expect(new Set([...both, later].map(({ signature }) => signature?.publicKey.x)).size).toBe(1);
	expect(await Promise.all([...both, later].map(isSignedBy))).toEqual([true, true, true]);
});

it("the time at which a sign-off is given is in its id, so that its signature is over it, too", async () => {
	stubDevice();
	vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 10, 22, 9) });
	const given = { participant: "", name: "Ada", role: "", comment: "", withKey: true };
	const seal = "ab".repeat(32);
	const no = await signOffOf({ ...given, decision: "reject" }, seal);
	vi.setSystemTime(Date.now() + 1);
	const yes = await signOffOf({ ...given, decision: "approve" }, seal);
	vi.useRealTimers();
	expect([no.day, yes.day]).toEqual(["2026-11-22", "2026-11-22"]);
	expect(no.id < yes.id).toBe(true);
	for (const signOffs of [
		[no, yes],
		[yes, no],
	]) {
		const checked = await checkSignOffs({ seal, signOffs });
		const { state } = signOffOutcome(
			{ milestone: { review: { participants: [] } }, sealHolds: true, signOffs: checked },
			"2026-11-22",
		);
		expect(state.kind).toBe("approved");
	}
});
