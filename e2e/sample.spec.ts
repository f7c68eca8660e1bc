import { goTo } from "./journey.ts";
import { phrases } from "./looks.ts";
import { expect, open, test } from "./story.ts";

for (const language of ["en", "it"] as const) {
	const { t } = phrases[language];

	test(`the sample opens on its report, and has a plan that is proved and adopted: ${language}`, {
		tag: language === "en" ? "@main" : [],
	}, async ({ page }) => {
		await open(page, "/", { language });
		await page.getByRole("button", { name: t("reviews.openSample") }).click();
		await page.getByRole("table", { name: t("report.pillars") }).waitFor();
		await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
		await goTo(page, page.url().replace(/report.*/, "plan"));
		await page.getByText(t("plan.proof.best")).first().waitFor({ timeout: 30_000 });
		await expect(
			page
				.getByRole("region", { name: t("scenarios.waves") })
				.getByRole("table")
				.first(),
		).toBeVisible();
	});
}
