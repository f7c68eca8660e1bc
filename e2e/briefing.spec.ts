/** The briefing: the report's first screen fits its window, and is presented step by step, with decisions that are kept. */
import { expectAccessible } from "./axe.ts";
import { phrases } from "./looks.ts";
import { expect, open, test } from "./story.ts";

for (const [width, height] of [
	[1440, 900],
	[1280, 720],
] as const) {
	for (const language of ["en", "it"] as const) {
		test.describe(`${width} × ${height}, ${language}`, () => {
			test.use({ viewport: { width, height } });

			test("the sample's briefing is seen whole without scrolling", async ({ page }) => {
				const { t } = phrases[language];
				await page.clock.setFixedTime(new Date("2026-11-29T09:00:00Z"));
				await open(page, "/", { language });
				await page.getByRole("button", { name: t("reviews.openSample") }).click();
				const briefing = page.locator(".briefing");
				await briefing.waitFor();
				await expect(briefing.getByRole("heading", { name: t("briefing.decide") })).toBeInViewport();
				const ends = await briefing.evaluate((element) => {
					const parts = [...element.querySelectorAll("*")].filter((part) => part.checkVisibility());
					return Math.max(...parts.map((part) => part.getBoundingClientRect().bottom));
				});
				expect(ends).toBeLessThanOrEqual(height);
				const whole = width === 1440 ? ".briefing-way, .price-list" : ".price-list";
				const cells = await briefing.locator(`.briefing-gaps tbody :is(${whole})`).evaluateAll((all) =>
					all.map((cell) => ({
						text: cell.textContent,
						cut: cell.scrollWidth > cell.clientWidth,
						lines: Math.floor(cell.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(cell).lineHeight)),
					})),
				);
				expect(cells.length).toBeGreaterThanOrEqual(5);
				expect(cells.filter(({ lines, cut }) => lines !== 1 || cut)).toEqual([]);
			});
		});
	}
}

test("a meeting goes through the briefing by keys, decides, and comes back to where it was @main", async ({ page }) => {
	const { t } = phrases.en;
	await page.clock.setFixedTime(new Date("2026-11-29T09:00:00Z"));
	await open(page);
	await page.getByRole("button", { name: t("reviews.openSample") }).click();
	const gap = page.getByText("Clusters that fall to zero nodes").first();
	await gap.waitFor();
	await page.getByRole("link", { name: t("briefing.gaps.all") }).click();
	await expect(page.getByRole("heading", { name: t("report.gaps"), exact: true })).toBeFocused();
	await page
		.getByRole("link", { name: t("nav.present") })
		.first()
		.click();
	await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
	await expectAccessible(page, "the result in a room");
	await page.keyboard.press("2");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("briefing.step.decisions.title", { n: 4 }));
	await page.keyboard.press("a");
	const form = page.getByRole("dialog");
	await form.getByLabel(t("briefing.form.reason")).fill("Two warm nodes are worth it until spring");
	await form.getByLabel(t("briefing.form.approver")).fill("Ingrid Solheim");
	await form.getByLabel(t("briefing.form.until")).fill("2027-03-31");
	await page.keyboard.press("Enter");
	await expect(page.getByText(t("briefing.decide.done"))).toBeVisible();
	await expectAccessible(page, "decisions in a room");
	for (const step of ["gaps", "plan"]) {
		await page.keyboard.press("ArrowRight");
		await expect(page).toHaveURL(new RegExp(`step=${step}`));
		await expectAccessible(page, `${step} in a room`);
	}
	await page.keyboard.press("Escape");
	await expect(page).toHaveURL(/#\/reviews\/sample\/report$/);
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
	await expect(page.locator(".briefing").getByRole("heading", { name: t("briefing.decide") })).toBeAttached();
	await page.goBack();
	await page.goForward();
	await page.reload();
	await expect(page.locator(".briefing-decide").getByText("Clusters that fall to zero nodes")).toHaveCount(0);
});
