import { describe, expect, it } from "vitest";
import { sampleIn } from "../../formats/samples/sampleReport.ts";
import { checkExport } from "../../seal/checkExport.ts";
import { sealExport } from "../../seal/sealExport.ts";
import { forgeries, forgeryDay, makeGenuine } from "../../testing/forgeries.ts";
import { countBroken } from "./checks.ts";
import type { Verified } from "./types.ts";

const { words } = await sampleIn("en");
const genuine = await makeGenuine();

async function brokenIn(milestone: Parameters<typeof sealExport>[0]): Promise<number> {
	const sealed = await sealExport(milestone);
	const verified: Verified = {
		file: "milestone.json",
		format: "json",
		sealed,
		check: await checkExport(sealed, sealed),
		text: { kind: "notCompared" },
		checkedBy: sealed.milestone.appVersion,
		today: forgeryDay,
	};
	return countBroken(verified, words);
}

describe("how many things do not hold", () => {
	it("is none of a genuine milestone", async () => {
		expect(await brokenIn(genuine.rejected)).toBe(0);
		expect(await brokenIn(genuine.waiting)).toBe(0);
	});

	// Where two share an id, each is waited for, and nothing is wrong with what was said.
	const kinds = Object.entries(forgeries).filter(([kind]) => kind !== "two who share an id");
	it.each(kinds)("counts what does not count in one that was forged: %s", async (_, forge) => {
		const counts = await Promise.all([0, 1, 2, 3].map(async (n) => brokenIn(await forge(genuine, n))));
		expect(Math.max(...counts)).toBeGreaterThan(0);
	});
});
