import { answeredReview, lens, openReviewFile, texts } from "./journey.ts";
import { phrases } from "./looks.ts";
import { expect, open, test } from "./story.ts";

const votes = [
	{ name: "Anna", points: [40, 30, 10, 10, 10] },
	{ name: "Łukasz", points: [40, 10, 10, 20, 20] },
];

const { t } = phrases.it;
const short = (pillar: string) => texts.it.pillars[pillar]?.short ?? pillar;

test("weighing together: votes of a hundred points become the priorities", async ({ page }) => {
	await open(page, "/", { language: "it" });
	await openReviewFile(page, answeredReview("Weighed workload", 0), "profile");
	await page.getByRole("heading", { name: t("profile.vote"), exact: true }).click();
	for (const { name, points } of votes) {
		await page.getByRole("textbox", { name: t("profile.vote.add") }).fill(name);
		await page.getByRole("textbox", { name: t("profile.vote.add") }).press("Enter");
		const voter = page.getByRole("group", { name: t("profile.vote.pointsOf", { name }) });
		for (const [index, { id }] of lens.pillars.entries()) await voter.getByLabel(short(id)).fill(String(points[index]));
		await expect(voter).toContainText(t("profile.vote.counts", { points: 100 }));
	}
	await page.getByRole("button", { name: t("profile.vote.use") }).click();
	const expected = ["5", "3", "2", "2", "2"];
	for (const [index, { id }] of lens.pillars.entries()) {
		const group = page.getByRole("radiogroup", { name: texts.it.pillars[id]?.name ?? id, exact: true });
		await expect(group.getByRole("radio", { checked: true })).toHaveAttribute("value", expected[index] ?? "");
	}
});

test("a gap that stays open says which pillar won and why", async ({ page }) => {
	await open(page, "/", { language: "it" });
	await openReviewFile(page, answeredReview("Decided workload", 0), "report");
	await page.locator("main table button[aria-expanded]").first().click();
	const details = page.getByRole("region", { name: t("report.treatment") }).first();
	await details.getByLabel(t("report.treatment.choose")).selectOption("defer");
	await details.getByLabel(t("report.treatment.winner"), { exact: true }).selectOption("cost-optimization");
	await details.getByLabel(t("report.treatment.wonWhy"), { exact: true }).fill("The budget of this year is spent.");
	await page.reload();
	await expect(page.getByText("The budget of this year is spent.").first()).toBeVisible();
	await expect(page.locator(".report-won").first()).toContainText(texts.it.pillars["cost-optimization"]?.name ?? "");
});
