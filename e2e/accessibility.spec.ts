import { AxeBuilder } from "@axe-core/playwright";
import { answerAll, fillProfile, type Language, labels, production, startReview } from "./journey.ts";
import { expect, open, test } from "./story.ts";

const cases: { theme: "light" | "dark"; language: Language; width: number }[] = [
	{ theme: "light", language: "en", width: 1440 },
	{ theme: "dark", language: "en", width: 390 },
	{ theme: "light", language: "it", width: 390 },
	{ theme: "dark", language: "it", width: 1440 },
];

const proved = { en: /Proved optimal/, it: /Ottimo dimostrato/ };

for (const { theme, language, width } of cases) {
	test(`axe finds nothing, and nothing is wider than the window: ${theme}, ${language}, ${width} px`, async ({ page }) => {
		test.setTimeout(150_000);
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ reducedMotion: "reduce" });
		await open(page, "/", { theme, language });
		const check = async (screen: string) => {
			const { violations } = await new AxeBuilder({ page })
				.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
				.analyze();
			expect(violations.map(({ id, nodes }) => `${screen}: ${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			expect(wide, `${screen} scrolls sideways`).toBeLessThanOrEqual(0);
		};
		await check("first visit");
		await startReview(page, "Reviewed for everyone", language);
		await check("new profile");
		await fillProfile(page, production, language);
		await check("profile");
		await page.getByRole("link", { name: labels[language].questions, exact: true }).click();
		await page.locator(".questions-next").waitFor();
		await check("question");
		await answerAll(page, language);
		await check("last question");
		await page.getByRole("link", { name: labels[language].report, exact: true }).click();
		await page.locator("main table button[aria-expanded]").first().click();
		await page.locator("details").evaluateAll((all) => {
			for (const details of all) details.setAttribute("open", "");
		});
		await check("report");
		await page.goto(page.url().replace(/report.*/, "plan"));
		await page.getByText(proved[language]).first().waitFor({ timeout: 30_000 });
		await page.locator("details").evaluateAll((all) => {
			for (const details of all) details.setAttribute("open", "");
		});
		await check("plan");
		await page.goto(page.url().replace(/plan.*/, "present"));
		await page.getByRole("heading", { level: 1 }).waitFor();
		await check("present");
		await page.goto("./#/");
		await page.getByRole("table").waitFor();
		await check("reviews");
	});
}
