import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { LensCopy } from "../../domain/milestone/milestone.ts";
import { hashLens } from "../../seal/lensHashes.ts";
import { builtInLens } from "../../testing/builtInEvidence.ts";
import { sampleIn } from "../../testing/sampleReport.ts";
import { freezeReview } from "./freezeReview.ts";
import { otherLens } from "./otherLens.ts";

const { review } = await sampleIn("en");
const genuine = (await freezeReview(review, builtInLens, "First", "2026-11-22")).milestone.lens;

/** A forger states the hashes of what they made of it. */
async function restated(change: Partial<Pick<LensCopy, "structure" | "texts">>): Promise<LensCopy> {
	const { structure, texts } = { ...genuine, ...change };
	return { structure, texts, ...(await hashLens(structure, texts)) };
}

describe("a lens that bears the id and version of one that is here", () => {
	it("is that lens where nothing of it was changed", async () => {
		expect(await otherLens(genuine)).toBeNull();
	});

	it("is another where a question was left out, changed, or a tradeoff taken away", async () => {
		const { structure } = genuine;
		const [, ...items] = structure.items;
		const kept = new Set(items.map(({ id }) => id));
		const recommendations = structure.recommendations.filter(({ askedIn }) => kept.has(askedIn));
		expect(await otherLens(await restated({ structure: { ...structure, items, recommendations } }))).toBe(1);
		const [first, ...others] = structure.recommendations;
		if (!first) throw new Error("no recommendations");
		const eased = {
			...structure,
			recommendations: [{ ...first, effort: first.effort === "high" ? "low" : "high" } as const, ...others],
		};
		expect(await otherLens(await restated({ structure: eased }))).toBe(1);
		expect(await otherLens(await restated({ structure: { ...structure, tensions: [] } }))).toBe(0);
	});

	it("is none that could be compared in another version, and under another id", async () => {
		for (const said of [{ version: "0.0.1" }, { id: "of-ours" }])
			expect(await otherLens(await restated({ structure: { ...genuine.structure, ...said } }))).toBeNull();
	});
});
