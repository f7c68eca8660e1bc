/** A question is one unit: keys alone answer all of it, and all of it is in view. */
import type { Locator, Page } from "@playwright/test";
import { visibleWords } from "../scripts/visibleWords.mjs";
import { newReview } from "../src/domain/review/review.ts";
import { walkReview } from "../src/testing/walk.ts";
import { goTo, lens, openReviewFile, production, texts } from "./journey.ts";
import { expect, open, test } from "./story.ts";

/** The most words of visible text around a question with one requirement left to say, outside what is folded. */
const mostWords = 200;

function blankReview(): string {
	const review = newReview("story", lens, "2026-11-22T09:00:00.000Z");
	return JSON.stringify({ plumbline: "review", ...review, workload: { ...review.workload, name: "Keys", facts: production } });
}

/** Chooses by a digit and says by letters in turn what that leaves open; how many keys that took. */
async function answerByKeys(page: Page, digit: number): Promise<number> {
	await page.keyboard.press(String(digit));
	await page.locator(".questions-unfolded").waitFor();
	const rows = page.locator(".say-row");
	let pressed = 0;
	for (let left = await countSettled(rows); left > 0; left = await countSettled(rows), pressed += 1) {
		await page.keyboard.press("abce"[pressed % 4] ?? "a");
		await expect(rows).toHaveCount(left - 1);
	}
	return 1 + pressed;
}

/** What follows from an answer is drawn right after the answer: how many there are then. */
async function countSettled(rows: Locator): Promise<number> {
	const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
	await rows.page().evaluate(frames);
	return rows.count();
}

/** Answers every question by option keys, letter keys and Enter alone; how many keys that took. */
async function answerAllByKeys(page: Page): Promise<number> {
	const heading = page.getByRole("heading", { level: 1 });
	let presses = 0;
	for (let turn = 0; /questions/.test(page.url()) && turn < lens.items.length; turn += 1) {
		const question = await heading.textContent();
		presses += await answerByKeys(page, 1 + (turn % 3));
		await page.keyboard.press("Enter");
		presses += 1;
		await expect(heading).not.toHaveText(question ?? "");
	}
	await expect(page).toHaveURL(/\/(report|open)$/);
	return presses;
}

/** Nothing is left to say in any question. */
async function expectAllSaid(page: Page): Promise<void> {
	await goTo(page, "./#/reviews/story/questions");
	const rail = page.getByRole("navigation", { name: "All questions" });
	await expect(rail.getByText(/^\d+ answered$/)).toBeVisible();
	await expect(rail.getByText("Next unanswered")).toHaveCount(0);
}

test("option keys, letters and Enter alone arrive with everything said", async ({ page }) => {
	test.setTimeout(180_000);
	await open(page);
	await openReviewFile(page, blankReview(), "questions");
	await answerAllByKeys(page);
	await expectAllSaid(page);
});

test("a real workload is answered whole in at most a hundred keys", async ({ page }) => {
	test.setTimeout(180_000);
	await open(page);
	await openReviewFile(page, JSON.stringify({ plumbline: "review", ...walkReview(lens) }), "questions");
	expect(await answerAllByKeys(page)).toBeLessThanOrEqual(100);
	await expectAllSaid(page);
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
		measured[id] = (await page.evaluate(visibleWords)).whole;
	}
	expect(Object.keys(measured).length).toBeGreaterThan(2);
	expect(Object.entries(measured).filter(([, words]) => words > mostWords)).toEqual([]);
});
