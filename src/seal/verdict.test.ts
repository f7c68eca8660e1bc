import { describe, expect, it } from "vitest";
import type { LookCheck } from "../domain/milestone/lookCheck.ts";
import type { SealedMilestone } from "../domain/milestone/milestone.ts";
import { forgeries, forgeryDay, makeGenuine } from "../testing/forgeries.ts";
import { checkExport, type ExportCheck } from "./checkExport.ts";
import { sealExport } from "./sealExport.ts";
import { countFaults, type Inspected, verdictOf } from "./verdict.ts";

const genuine = await makeGenuine();

async function lookAt(milestone: SealedMilestone, look: LookCheck = { kind: "identical" }): Promise<Inspected> {
	const sealed = await sealExport(milestone, null);
	const check = await checkExport(sealed, sealed);
	return { sealed, check, look, checkedBy: sealed.milestone.appVersion, today: forgeryDay, madeOn: forgeryDay };
}

describe("how many things do not hold", () => {
	it("is none of a genuine milestone", async () => {
		expect(countFaults(await lookAt(genuine.rejected))).toBe(0);
		expect(countFaults(await lookAt(genuine.waiting))).toBe(0);
	});

	// Where two share an id, each is waited for, and nothing is wrong with what was said.
	const kinds = Object.entries(forgeries).filter(([kind]) => kind !== "two who share an id");
	it.each(kinds)("counts what does not count in one that was forged: %s", async (_, forge) => {
		const counts = await Promise.all([0, 1, 2, 3].map(async (n) => countFaults(await lookAt(await forge(genuine, n)))));
		expect(Math.max(...counts)).toBeGreaterThan(0);
	});
});

describe("the verdict", async () => {
	const seen = await lookAt(genuine.rejected);
	const withCheck = (check: Partial<ExportCheck>): Inspected => ({ ...seen, check: { ...seen.check, ...check } });
	const elsewhere = "9.9.9";

	it.each([
		["unchanged", seen],
		["unchanged", { ...seen, look: { kind: "lineEnds" } }],
		["lookChanged", { ...seen, look: { kind: "changed", differences: [] } }],
		["unknown", { ...seen, look: { kind: "notCompared", why: "noMaking" } }],
		["unknown", { ...seen, look: { kind: "notCompared", why: "otherVersion", madeBy: elsewhere } }],
		["unchanged", { ...seen, checkedBy: elsewhere }],
		["unknown", { ...seen, madeOn: "2026-11-20" }],
		["unknown", { ...withCheck({ reportHolds: false }), checkedBy: elsewhere }],
		["unknown", { ...withCheck({ reportHolds: false }), checkedBy: elsewhere, look: { kind: "changed", differences: [] } }],
		["broken", withCheck({ reportHolds: false })],
		["broken", withCheck({ sealHolds: false })],
		["broken", withCheck({ fileSealHolds: false })],
		["broken", withCheck({ lensHolds: false })],
		["broken", { ...withCheck({ fileSealHolds: false }), look: { kind: "notCompared", why: "dataAlone" } }],
	] as [string, Inspected][])("is %s (%#)", (verdict, inspected) => {
		expect(verdictOf(inspected)).toBe(verdict);
	});
});
