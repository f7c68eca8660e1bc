import type { Page } from "@playwright/test";
import { emptyAnswer } from "../src/domain/review/answer.ts";
import { newReview, type Review } from "../src/domain/review/review.ts";
import { lens, openReviewFile, production, texts } from "./journey.ts";
import { expect, open, test } from "./story.ts";

/** Seven questions stay open; the others were answered a minute apart, none of them known. */
function halfwayReview(): string {
	const review = newReview("story", lens, "2026-11-22T09:00:00.000Z");
	const said = lens.items.slice(0, -7).map(({ id }) => id);
	const answers = said.map((id) => [id, { ...emptyAnswer, choice: { kind: "dontKnow" } }] as const);
	const touched = said.map((id, index) => [id, new Date(Date.parse(review.createdAt) + index * 60_000).toISOString()] as const);
	const changed: Partial<Review> = {
		workload: { ...review.workload, name: "Halfway", facts: production },
		answers: Object.fromEntries(answers),
		touched: Object.fromEntries(touched),
	};
	return JSON.stringify({ plumbline: "review", ...review, ...changed });
}

const serving = "perf-inference-compute";
const words = texts.en.items[serving];
const best = words?.options[lens.items.find(({ id }) => id === serving)?.options.at(-1)?.id ?? ""]?.label ?? "";

const rail = (page: Page) => page.getByRole("navigation", { name: "All questions" });
const goTo = async (page: Page, item: string) => {
	await page.goto(`./#/reviews/story/questions/${item}`);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(texts.en.items[item]?.question ?? "");
};

test.beforeEach(async ({ page }) => {
	await open(page);
	await openReviewFile(page, halfwayReview(), "questions");
});

test("what to come back to, how sure, what was seen: said at the question, and there after a reload", async ({ page }) => {
	const [first, second] = lens.items.map(({ id }) => id);
	const flag = page.getByRole("button", { name: "Come back to this" });
	await expect(rail(page).getByText("about 7 min left")).toBeVisible();

	await goTo(page, first ?? "");
	await flag.click();
	await expect(flag).toHaveAttribute("aria-pressed", "true");
	await expect(rail(page).getByText("1 flagged", { exact: true })).toBeVisible();
	await goTo(page, second ?? "");
	await flag.click();
	await rail(page).getByRole("link", { name: "2 flagged" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(texts.en.items[first ?? ""]?.question ?? "");
	await expect(rail(page).getByRole("link", { name: /\(answered and flagged\)/ })).toHaveCount(2);

	await goTo(page, serving);
	const sure = page.getByRole("radiogroup", { name: "How sure are you?" });
	await expect(sure).toHaveCount(0);
	await page.getByRole("radio", { name: best, exact: true }).check({ force: true });
	await sure.getByRole("radio", { name: "Sure", exact: true }).check({ force: true });
	await page.getByRole("button", { name: "Say nothing about how sure you are" }).click();
	await expect(sure.getByRole("radio", { checked: true })).toHaveCount(0);
	await sure.getByRole("radio", { name: "Fairly sure" }).check({ force: true });
	await page.getByRole("tab", { name: "Evidence" }).click();
	const evidence = page.getByRole("tabpanel");
	const total = await evidence.getByRole("checkbox").count();
	await evidence.getByRole("checkbox").first().check();
	await expect(page.getByRole("tab", { name: `Evidence, 1 of ${total} seen` })).toHaveText(`Evidence 1/${total}`);
	await page.getByText("Saved on this device").waitFor();

	await page.reload();
	await expect(sure.getByRole("radio", { name: "Fairly sure" })).toBeChecked();
	await page.getByRole("tab", { name: "Evidence" }).click();
	await expect(evidence.getByRole("checkbox").first()).toBeChecked();
	await expect(rail(page).getByText("2 flagged")).toBeVisible();
	await expect(rail(page).getByText(/about \d+ min left/)).toBeVisible();

	await page.goto(`./#/reviews/story/present/${first}`);
	await expect(flag).toHaveAttribute("aria-pressed", "true");
	await expect(page.getByText(/about \d+ min left/)).toBeVisible();
});

test("statements that do not fit together are named where they arise and in the report, until they are settled", async ({
	page,
}) => {
	await goTo(page, serving);
	const note = page.getByRole("note").filter({ hasText: "do not fit together" });
	await page.getByRole("radio", { name: best, exact: true }).check({ force: true });
	await expect(note).toHaveCount(0);
	const requirement = page.locator(".say-item").first();
	await requirement.getByRole("button", { name: /: In place$/ }).click();
	await requirement.getByRole("radio", { name: "Missing" }).click({ force: true });
	await expect(note).toContainText(`By the answer “${best}”: in place.`);
	await expect(note).toContainText("Set by hand: missing.");
	await page.getByText("Saved on this device").waitFor();

	await page.goto("./#/reviews/story/report");
	const card = page.getByRole("region", { name: "Statements that do not fit together" });
	await card.getByRole("link").first().click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(words?.question ?? "");
	await note.getByRole("button", { name: "Back to suggested" }).click();
	await expect(note).toHaveCount(0);
	await expect(requirement.locator(":focus")).toHaveCount(1);
	await page.goto("./#/reviews/story/report");
	await page.getByRole("heading", { level: 1, name: "Report" }).waitFor();
	await expect(card).toHaveCount(0);
});

test("the address of a question goes to the clipboard and leads back to it", async ({ page, context }) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await goTo(page, serving);
	await page.getByRole("button", { name: "Copy link" }).click();
	await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
	const address = await page.evaluate(() => navigator.clipboard.readText());
	expect(address).toBe(page.url());
	await page.goto("./#/");
	await page.goto(address);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(words?.question ?? "");
});
