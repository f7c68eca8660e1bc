import { en } from "../src/i18n/en.ts";
import { it as italian } from "../src/i18n/it.ts";
import { phrasesOf } from "../src/i18n/phrases.ts";
import { goTo } from "./journey.ts";
import { expect, open, test } from "./story.ts";

const cases = [
	{ language: "en", phrases: phrasesOf("en", en) },
	{ language: "it", phrases: phrasesOf("it", italian) },
] as const;

for (const { language, phrases } of cases) {
	const { t } = phrases;

	test(`the sample opens on its report, and has a plan that is proved and adopted: ${language}`, async ({ page }) => {
		await open(page, "/", { language });
		await page.getByRole("button", { name: t("reviews.openSample") }).click();
		await page.getByRole("table", { name: t("report.pillars") }).waitFor();
		await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
		await goTo(page, page.url().replace(/report.*/, "plan"));
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
	});
}
