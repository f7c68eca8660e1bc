import { en } from "../src/i18n/en.ts";
import { it as italian } from "../src/i18n/it.ts";
import { phrasesOf } from "../src/i18n/phrases.ts";
import { expectAccessible } from "./axe.ts";
import { lens } from "./journey.ts";
import { expect, open, test } from "./story.ts";

const cases = [
	{ language: "en", theme: "dark", phrases: phrasesOf("en", en) },
	{ language: "it", theme: "light", phrases: phrasesOf("it", italian) },
] as const;

for (const { language, theme, phrases } of cases) {
	const { t } = phrases;

	test(`the sample opens on its report and shows every screen at work, without a fault for axe: ${language}, ${theme}`, async ({
		page,
	}) => {
		test.setTimeout(90_000);
		await page.emulateMedia({ reducedMotion: "reduce" });
		await open(page, "/", { language, theme });
		await page.getByRole("button", { name: t("reviews.openSample") }).click();
		await page.getByRole("table", { name: t("report.pillars") }).waitFor();
		const address = page.url().replace(/report.*/, "");
		const check = async (screen: string) => {
			await page.locator("details").evaluateAll((all) => {
				for (const details of all) details.setAttribute("open", "");
			});
			await expectAccessible(page, screen);
		};
		await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
		await check("report");
		await page.goto(`${address}plan`);
		await page
			.getByText(t("plan.proof.best", { time: "" }).trim())
			.first()
			.waitFor({ timeout: 30_000 });
		await expect(
			page
				.getByRole("region", { name: t("scenarios.waves") })
				.getByRole("table")
				.first(),
		).toBeVisible();
		await check("plan");
		await page.goto(`${address}profile`);
		await page.getByRole("heading", { level: 1 }).waitFor();
		await check("profile");
		await page.goto(`${address}questions/${lens.items[0]?.id}`);
		await page.getByRole("radiogroup").first().waitFor();
		await check("question");
	});
}
