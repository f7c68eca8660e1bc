import { answeredReview, lens, openReviewFile, texts } from "./journey.ts";
import { type Look, lookName, openIn, phrases } from "./looks.ts";
import { expect, open, test } from "./story.ts";

/** The other way round than elsewhere. */
const turned: Look[] = [
	{ language: "en", theme: "dark", width: 390 },
	{ language: "it", theme: "light", width: 1440 },
];

/** A review in which the second statement of every question was chosen, each as a guess. */
const guessed = () => {
	const review = JSON.parse(answeredReview("Pillar by pillar", 1));
	for (const answer of Object.values<{ confidence: string }>(review.answers)) answer.confidence = "guess";
	return JSON.stringify(review);
};

for (const look of turned) {
	const { language } = look;
	const { t } = phrases[language];
	const names = lens.pillars.map(({ id }) => texts[language].pillars[id]?.name ?? id);

	test(`from the report to a pillar, on to the next, and back to a gap: ${lookName(look)}`, async ({ page }) => {
		await openIn(page, look);
		await openReviewFile(page, guessed(), "report");
		await expect(page.getByText(t("confidence.count.guess", { n: lens.items.length })).first()).toBeVisible();
		await page
			.getByRole("table", { name: t("report.pillars") })
			.getByRole("link", { name: names[0] ?? "" })
			.click();
		const heading = page.getByRole("heading", { level: 1 });
		await expect(heading).toHaveText(names[0] ?? "");
		await expect(heading).toBeFocused();
		await page.getByRole("link", { name: t("pillar.next") }).click();
		await expect(heading).toHaveText(names[1] ?? "");
		await expect(heading).toBeFocused();
		await expect(page.getByRole("heading", { name: t("bandChange.title") })).toBeVisible();
		await expect(page.getByText(t("confidence.mark")).first()).toBeVisible();
		const gap = page
			.getByRole("table", { name: t("report.gaps") })
			.getByRole("rowheader")
			.getByRole("link")
			.first();
		const title = (await gap.textContent()) ?? "";
		await gap.click();
		await expect(page.getByRole("button", { name: title, expanded: true })).toBeVisible();
	});
}

test("on paper: every gap with its change, whatever the screen filters, and nothing to press", async ({ page }) => {
	await open(page, "/", { theme: "dark" });
	await openReviewFile(page, guessed(), "report");
	const { t } = phrases.en;
	const rows = page.getByRole("table", { name: t("report.gaps"), exact: true }).locator(".gap-line");
	await expect(rows.first()).toBeVisible();
	const all = await rows.count();
	await page.goto("./#/reviews/story/report?risk=high");
	await expect.poll(() => rows.count()).toBeLessThan(all);
	await page.emulateMedia({ media: "print" });
	await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
	const changes = page.locator(".printed article").getByText(t("report.change"), { exact: true });
	await expect(changes).toHaveCount(all);
	await expect(changes.first()).toBeVisible();
	await expect(page.getByRole("button", { name: t("report.export"), exact: true })).toBeHidden();
	await expect(page.locator("main details:not([open])")).toHaveCount(0);
	expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
	await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
	await expect(page.locator(".printed")).toHaveCount(0);
});
