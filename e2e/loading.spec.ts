import type { Page } from "@playwright/test";
import { answeredReview, lens, openReviewFile } from "./journey.ts";
import { expect, open, test } from "./story.ts";

// What it would keep is not what a link asks for first.
test.use({ serviceWorkers: "block" });

/** Milliseconds that each script and style takes to arrive: long beside what the page does in between. */
const delay = 1000;

interface Asked {
	file: string;
	/** Milliseconds. */
	at: number;
}

/** Makes scripts and styles slow, and notes when each is asked for. Routed requests bypass the browser's cache. */
async function slowDown(page: Page): Promise<Asked[]> {
	const asked: Asked[] = [];
	await page.route(/\.(js|css)$/, async (route) => {
		asked.push({ file: route.request().url().replace(/.*\//, ""), at: performance.now() });
		await new Promise((done) => setTimeout(done, delay));
		await route.continue();
	});
	return asked;
}

/** Requests that waited for one another: a wave begins with the first that was asked for after one of the former had arrived. */
function wavesOf(asked: Asked[]): string[][] {
	const waves: Asked[][] = [];
	for (const one of asked) {
		const [begun] = waves.at(-1) ?? [];
		if (begun && one.at < begun.at + delay) waves.at(-1)?.push(one);
		else waves.push([one]);
	}
	return waves.map((wave) => wave.map(({ file }) => file));
}

test("a link to a question opens in three waves and fifteen scripts and styles at most", async ({ page, baseURL }) => {
	await open(page);
	await openReviewFile(page, answeredReview("A linked workload", 0), "profile");
	const linked = await page.context().newPage();
	const asked = await slowDown(linked);
	await linked.goto(`${baseURL}#/reviews/story/questions/${lens.items[0]?.id}`);
	await expect(linked.getByRole("radio").first()).toBeVisible({ timeout: 30_000 });
	// What the screen asks for once it stands counts, too.
	await linked.waitForTimeout(delay / 2);
	const waves = wavesOf(asked);
	expect(waves.length, JSON.stringify(waves, null, 1)).toBeLessThanOrEqual(3);
	expect(waves.flat().length, JSON.stringify(waves, null, 1)).toBeLessThanOrEqual(15);
});
