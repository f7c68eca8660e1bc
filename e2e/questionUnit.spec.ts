/** A question is one unit: keys alone answer all of it, and all of it is in view. */
import type { Page } from "@playwright/test";
import { newReview } from "../src/domain/review/review.ts";
import { goTo, lens, openReviewFile, production, texts } from "./journey.ts";
import { expect, open, test } from "./story.ts";

/** The most words of visible text around a question with one requirement left to say, outside what is folded. */
const mostWords = 200;

function blankReview(): string {
	const review = newReview("story", lens, "2026-11-22T09:00:00.000Z");
	return JSON.stringify({ plumbline: "review", ...review, workload: { ...review.workload, name: "Keys", facts: production } });
}

/** Chooses by a digit and says by letters in turn what that leaves open. */
async function answerByKeys(page: Page, digit: number): Promise<void> {
	await page.keyboard.press(String(digit));
	await page.locator(".questions-unfolded").waitFor();
	const left = await page.locator(".say-row").count();
	for (let place = 0; place < left; place += 1) await page.keyboard.press("abce"[place % 4] ?? "a");
	await expect(page.locator(".say-row")).toHaveCount(0);
}

test("option keys, letters and Enter alone arrive with everything said", { tag: "@main" }, async ({ page }) => {
	test.setTimeout(180_000);
	await open(page);
	await openReviewFile(page, blankReview(), "questions");
	const heading = page.getByRole("heading", { level: 1 });
	for (let turn = 0; /questions/.test(page.url()) && turn < lens.items.length; turn += 1) {
		const question = await heading.textContent();
		await answerByKeys(page, 1 + (turn % 3));
		await page.keyboard.press("Enter");
		await expect(heading).not.toHaveText(question ?? "");
	}
	await expect(page).toHaveURL(/\/(report|open)$/);
	await goTo(page, "./#/reviews/story/questions");
	const rail = page.getByRole("navigation", { name: "All questions" });
	await expect(rail.getByText(/^\d+ answered$/)).toBeVisible();
	await expect(rail.getByText("Next unanswered")).toHaveCount(0);
});

/** Words and figures of the text in `main` that can be seen; signs, key caps and what is folded or only for those who listen do not count. */
const visibleWords = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const main = document.querySelector("main");
		const walker = document.createTreeWalker(main ?? document.body, NodeFilter.SHOW_TEXT);
		let words = 0;
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			const seen = parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
			if (seen && !parent?.closest(".visually-hidden, [aria-hidden], .key")) {
				words += node.textContent?.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
			}
		}
		return words;
	});

/** Whether the answers, what they leave open and the main button stand in the window, above the foot. */
const isInView = (page: Page): Promise<boolean> =>
	page.evaluate(() => {
		const foot = document.querySelector(".questions-bottom")?.getBoundingClientRect().top ?? 0;
		const parts = [...document.querySelectorAll(".questions-option, .say-row")].map((part) => part.getBoundingClientRect());
		return foot > 0 && foot < innerHeight && parts.every(({ top, bottom }) => top >= 0 && bottom <= foot);
	});

test("with one requirement left to say, all that is needed is in view, in few words", async ({ page }) => {
	test.setTimeout(120_000);
	await open(page);
	await openReviewFile(page, blankReview(), "questions");
	const measured: Record<string, number> = {};
	for (const { id } of lens.items) {
		await page.goto(`./#/reviews/story/questions/${id}`);
		const heading = page.getByRole("heading", { level: 1, name: texts.en.items[id]?.question ?? "" });
		if (!(await heading.isVisible())) await heading.waitFor({ timeout: 3000 }).catch(() => {});
		await page.keyboard.press("1");
		await page.locator(".questions-unfolded").waitFor();
		while ((await page.locator(".say-row").count()) > 1) await page.keyboard.press("a");
		if ((await page.locator(".say-row").count()) === 0) continue;
		expect(await isInView(page), id).toBe(true);
		measured[id] = await visibleWords(page);
	}
	expect(Object.keys(measured).length).toBeGreaterThan(2);
	expect(Object.entries(measured).filter(([, words]) => words > mostWords)).toEqual([]);
});
