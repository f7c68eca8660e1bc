import { expect, it } from "vitest";
import { fonts } from "../../testing/sampleFonts.ts";
import { sampleIn } from "../../testing/sampleReport.ts";
import { writePdf } from "./writePdf.ts";

/** Milliseconds of the processor for a report whose workload and owner have names of so many signs without a blank. */
async function timed(signs: number): Promise<number> {
	const name = "x".repeat(signs);
	const { report, words, lens } = await sampleIn("en", (review) => ({
		...review,
		workload: { ...review.workload, name, owner: name },
	}));
	const { user } = process.cpuUsage();
	const { bytes } = await writePdf(report, words, lens, { fonts, sections: ["signOff"] });
	expect(bytes.length).toBeGreaterThan(20_000);
	return process.cpuUsage({ user, system: 0 }).user / 1000;
}

it("a name as long as the app takes one makes no report that never ends", { timeout: 120_000 }, async () => {
	await timed(10);
	const [short, long] = [await timed(2000), await timed(20_000)];
	// Ten times as long; the square of it were a hundred times.
	expect(long).toBeLessThan(40 * short);
});
