/** What a report says is read at its full size: small text is for heads, marks and sources. */
import type { Page } from "@playwright/test";
import { phrases } from "./looks.ts";
import { expect, open, test } from "./story.ts";

/** In CSS pixels: what counts as small, and the most of all words that may be. */
const small = { size: 13, share: 0.25 };

/** Words of the visible text of `main` by their size in pixels; those drawn for the eye alone or said to listeners alone are left out. */
const wordsBySize = (page: Page): Promise<[size: number, words: number][]> =>
	page.locator("main").evaluate((main) => {
		const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
		const found = new Map<number, number>();
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			const isSeen = parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
			if (!parent || !isSeen || parent.closest(".visually-hidden, [aria-hidden], .key, nav, option")) continue;
			const words = node.textContent?.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
			const size = Number.parseFloat(getComputedStyle(parent).fontSize);
			found.set(size, (found.get(size) ?? 0) + words);
		}
		return [...found];
	});

for (const language of ["en", "it"] as const) {
	test(`at most a quarter of the report's words are small: ${language}`, async ({ page }) => {
		const { t } = phrases[language];
		await open(page, "/", { language });
		await page.getByRole("button", { name: t("reviews.openSample") }).click();
		await page.locator(".gap-line").first().waitFor();
		await page.locator("section.report-about").waitFor();
		const found = await wordsBySize(page);
		const all = found.reduce((sum, [, words]) => sum + words, 0);
		const few = found.reduce((sum, [size, words]) => sum + (size <= small.size ? words : 0), 0);
		expect(all).toBeGreaterThan(500);
		expect(few / all, JSON.stringify(found)).toBeLessThanOrEqual(small.share);
	});
}
