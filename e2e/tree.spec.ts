/**
 * What a screen reader is told of the main screens, kept as trees in e2e/trees: a review of them shows what a change says. Those of
 * settings and help hold structure alone; what a tree does not name may stand beside what it does.
 */
import { answeredReview, goTo, openReviewFile } from "./journey.ts";
import { phrases } from "./looks.ts";
import { expect, open, test } from "./story.ts";

const { t } = phrases.en;

test.use({ timezoneId: "UTC" });

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime("2026-11-23T10:00:00Z");
	await open(page);
	await openReviewFile(page, answeredReview("Fraud scoring", 1), "profile");
});

test("the list of reviews", { tag: "@main" }, async ({ page }) => {
	await goTo(page, "./#/");
	await expect(page.getByRole("table").getByRole("strong")).toBeVisible();
	await expect(page.getByRole("main")).toMatchAriaSnapshot({ name: "home.aria.yml" });
});

test("a question", async ({ page }) => {
	await goTo(page, "./#/reviews/story/questions/sec-workspace-attack-surface");
	await expect(page.locator(".questions-answer")).toMatchAriaSnapshot({ name: "question.aria.yml" });
});

test("the head of a report, and its first gap", async ({ page }) => {
	await goTo(page, "./#/reviews/story/report");
	await expect(page.locator(".report-top")).toMatchAriaSnapshot({ name: "report.aria.yml" });
	await expect(page.getByRole("table", { name: t("report.pillars") })).toMatchAriaSnapshot({ name: "report-pillars.aria.yml" });
	const gaps = page.getByRole("table", { name: t("report.gaps"), exact: true });
	await expect(gaps.locator(".gap-line").first()).toMatchAriaSnapshot({ name: "report-gap.aria.yml" });
});

test("the head of a plan", async ({ page }) => {
	await goTo(page, "./#/reviews/story/plan");
	await expect(page.locator(".plan-columns > section").first()).toMatchAriaSnapshot({ name: "plan.aria.yml" });
});

for (const screen of ["settings", "help"]) {
	test(screen, async ({ page }) => {
		await goTo(page, `./#/${screen}`);
		await expect(page.getByRole("main")).toMatchAriaSnapshot({ name: `${screen}.aria.yml` });
	});
}
