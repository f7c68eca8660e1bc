/** On every screen of the sample, at every width in use, nothing is cut off and no page scrolls sideways. */
import type { Page } from "@playwright/test";
import { otherScreens, reviewScreens } from "../src/app/screens.ts";
import { goTo, lens } from "./journey.ts";
import { eachLensScreen } from "./lensScreens.ts";
import { phrases } from "./looks.ts";
import { clippedTexts, sideways } from "./seen.ts";
import { expect, open, test } from "./story.ts";

/** Of phones, a tablet, a projector and desks, in pixels. */
const widths = [320, 390, 820, 1280, 1440, 1920];

const faults = async (page: Page) => [...(await sideways(page)), ...(await clippedTexts(page))];

/** What stays amiss once a new width has been drawn. */
async function faultsAt(page: Page, width: number): Promise<string[]> {
	await page.setViewportSize({ width, height: 900 });
	await expect
		.poll(() => faults(page), { timeout: 2000 })
		.toEqual([])
		.catch(() => {});
	return faults(page);
}

/** Addresses within a review, but for those of a milestone, and of all other screens. */
const addresses = [...Object.values(reviewScreens), ...Object.values(otherScreens)]
	.flatMap(({ paths }): readonly string[] => paths)
	.filter((path) => !path.includes(":milestone"))
	.map((path) => path.replace(":item", lens.items[0]?.id ?? "").replace(":pillar", lens.pillars[0]?.id ?? ""));

for (const [language, theme] of [
	["en", "dark"],
	["it", "light"],
] as const) {
	test(`no text is cut off and no page scrolls sideways, from 320 to 1920 px: ${language}`, async ({ page }) => {
		test.setTimeout(300_000);
		const found: string[] = [];
		const look = async (screen: string) => {
			for (const width of widths) found.push(...(await faultsAt(page, width)).map((fault) => `${screen} at ${width}: ${fault}`));
		};
		await open(page, "/", { language, theme });
		await look("first visit");
		await page.getByRole("button", { name: phrases[language].t("reviews.openSample") }).click();
		await page.locator(".gap-line").first().waitFor();
		const review = page.url().replace(/.*#\/reviews\/(.*?)\/.*/, "$1");
		expect(addresses.length).toBeGreaterThan(12);
		for (const address of ["/", ...addresses]) {
			await goTo(page, `./#${address.replace(":review", review)}`);
			await look(address);
		}
		await eachLensScreen(page, phrases[language], look);
		expect(found).toEqual([]);
	});
}
