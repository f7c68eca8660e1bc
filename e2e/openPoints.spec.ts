import { emptyAnswer } from "../src/domain/review/answer.ts";
import { newReview, type Review } from "../src/domain/review/review.ts";
import { expectAccessible } from "./axe.ts";
import { goTo, lens, openReviewFile, production, texts } from "./journey.ts";
import { lookName, looks, openIn, phrases } from "./looks.ts";
import { expect, test } from "./story.ts";

/** A question whose first option leaves a requirement open, one that nobody knows, one guess, and one that waits. */
const [half, unknown, guess] = [leaving(), "cost-right-resources", "perf-inference-compute"].map(
	(id) => lens.items.find((item) => item.id === id) ?? lens.items[0],
);

function leaving(): string {
	const silent = lens.items.find(({ id, options }) => {
		const asked = lens.recommendations.filter(({ askedIn }) => askedIn === id);
		return asked.length > 0 && asked.every((row) => !Object.hasOwn(options[0]?.implies ?? {}, row.id));
	});
	return silent?.id ?? "";
}

function openReview(): string {
	const review = newReview("story", lens, "2026-11-22T09:00:00.000Z");
	const first = (item: typeof half) => ({ kind: "option" as const, option: item?.options[0]?.id ?? "" });
	const changed: Partial<Review> = {
		workload: { ...review.workload, name: "Open", facts: production },
		answers: {
			[half?.id ?? ""]: { ...emptyAnswer, choice: first(half) },
			[unknown?.id ?? ""]: { ...emptyAnswer, choice: { kind: "dontKnow" } },
			[guess?.id ?? ""]: { ...emptyAnswer, choice: first(guess), confidence: "guess" },
		},
	};
	return JSON.stringify({ plumbline: "review", ...review, ...changed });
}

for (const look of looks) {
	const { t } = phrases[look.language];
	const titleOf = (id = "") => texts[look.language].items[id]?.title ?? "?";
	const question = (id = "") => texts[look.language].items[id]?.question ?? "?";

	test(`what is open: one press to its control, never in the way of the report: ${lookName(look)}`, async ({ page }) => {
		await openIn(page, look);
		await openReviewFile(page, openReview(), "questions");
		await goTo(page, "./#/reviews/story/open");
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("open.title"));
		// The whole list at once: at the window's edge the foot covers a part of some row.
		await page.setViewportSize({ width: look.width, height: 3000 });
		await expectAccessible(page, "what is open");
		await page.setViewportSize({ width: look.width, height: 900 });

		const rowOf = (id = "") => page.getByRole("row").filter({ hasText: titleOf(id) });
		await rowOf(half?.id).getByRole("textbox").fill("Łucja");
		await rowOf(half?.id).getByRole("link").click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(question(half?.id));
		await expect(page.locator(".say-row input").first()).toBeFocused();
		await page.keyboard.press("a");
		await expect(page.locator("[data-main]")).toBeVisible();

		await page.goBack();
		await expect(rowOf(half?.id)).toHaveCount(0);
		await page.getByRole("radio", { name: new RegExp(`^${t("open.filter.guess")}`) }).click({ force: true });
		await expect(page.locator(".open-table tbody tr")).toHaveCount(1);
		await rowOf(guess?.id).getByRole("link").click();
		await expect(page.getByRole("radio", { name: t("howSure.guess") })).toBeFocused();
		await page.goBack();
		await page.getByRole("link", { name: t("questions.toReport") }).click();
		await expect(page).toHaveURL(/report/);
	});
}
