import type { Page } from "@playwright/test";
import { answeredReview, lens, openReviewFile, texts, unfoldNotes } from "./journey.ts";
import { phrases } from "./looks.ts";
import { expect, open, test } from "./story.ts";

const item = lens.items.find(({ options }) => options.length >= 4) ?? lens.items[0];

const checked = (page: Page) => page.getByRole("radiogroup").first().getByRole("radio", { checked: true });

const { t } = phrases.en;
const words = texts.en.items[item?.id ?? ""];
const label = (place: number) => words?.options[item?.options[place]?.id ?? ""]?.label ?? "";
const said = (page: Page, move: "undo" | "redo", edit: string) =>
	expect(page.getByRole("status").filter({ hasText: t(`history.${move}.done`, { edit }) })).toBeVisible();
const answer = t("edit.answer.choice", { item: words?.question ?? "" });

test("answers by key are a step each, arrows of one visit are one", async ({ page }) => {
	await open(page);
	await openReviewFile(page, answeredReview("Undone", 0), "questions");
	await page.goto(`./#/reviews/story/questions/${item?.id}`);
	await page.getByRole("heading", { level: 1, name: words?.question ?? "" }).waitFor();
	await expect(page.getByRole("button", { name: t("history.undo") })).toHaveAttribute("aria-disabled", "true");
	await page.keyboard.press("2");
	await page.keyboard.press("3");
	await expect(checked(page)).toHaveAccessibleName(label(2));
	await page.keyboard.press("ArrowUp");
	await page.keyboard.press("ArrowUp");
	await page.keyboard.press("ArrowDown");
	await expect(checked(page)).toHaveAccessibleName(label(1));
	await page.keyboard.press("Control+z");
	await expect(checked(page)).toHaveAccessibleName(label(2));
	await said(page, "undo", answer);
	await page.keyboard.press("Control+z");
	await expect(checked(page)).toHaveAccessibleName(label(1));
	await page.keyboard.press("Control+Shift+Z");
	await page.keyboard.press("Control+y");
	await said(page, "redo", answer);
	await expect(checked(page)).toHaveAccessibleName(label(1));
	for (const place of [2, 1, 0]) {
		await page.keyboard.press("Control+z");
		await expect(checked(page)).toHaveAccessibleName(label(place));
	}
});

test("an answer by key stays a step of its own where an arrow goes down in the same frame", async ({ page }) => {
	await open(page);
	await openReviewFile(page, answeredReview("Undone", 0), "questions");
	await page.goto(`./#/reviews/story/questions/${item?.id}`);
	await page.getByRole("heading", { level: 1, name: words?.question ?? "" }).waitFor();
	await page.evaluate(() => {
		const down = (key: string) => document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
		down("2");
		down("ArrowDown");
	});
	await expect(page.getByRole("button", { name: t("history.undo") })).toHaveAttribute("aria-disabled", "false");
	await page.keyboard.press("ArrowDown");
	await expect(checked(page)).toHaveAccessibleName(label(2));
	await page.keyboard.press("Control+z");
	await expect(checked(page)).toHaveAccessibleName(label(1));
});

test("typing is one step, taken back by button from another screen, with the way to it", async ({ page }) => {
	await open(page);
	await openReviewFile(page, answeredReview("Undone", 0), "questions");
	await page.goto(`./#/reviews/story/questions/${item?.id}`);
	const notes = page.getByRole("textbox", { name: t("questions.notes.note"), exact: true });
	await unfoldNotes(page);
	await notes.pressSequentially("Seen on Monday");
	await page.getByRole("link", { name: t("nav.profile"), exact: true }).click();
	await page.getByRole("textbox", { name: t("profile.owner"), exact: true }).waitFor();
	const undo = page.getByRole("button", { name: t("history.undo") });
	await undo.click();
	await said(page, "undo", t("edit.answer.note", { item: words?.question ?? "" }));
	await expect(undo).toHaveAttribute("aria-disabled", "true");
	await expect(undo).toBeFocused();
	await page.getByRole("link", { name: t("history.show"), exact: true }).click();
	await unfoldNotes(page);
	await expect(notes).toHaveValue("");
	await page.getByRole("button", { name: t("history.redo") }).click();
	await expect(notes).toHaveValue("Seen on Monday");
	await expect(page.getByRole("link", { name: t("history.show"), exact: true })).toHaveCount(0);
	await page.reload();
	await unfoldNotes(page);
	await expect(notes).toHaveValue("Seen on Monday");
});

test("in a text field the browser's own undo goes on working", async ({ page }) => {
	await open(page);
	await openReviewFile(page, answeredReview("Undone", 0), "questions");
	await page.goto(`./#/reviews/story/questions/${item?.id}`);
	await page.getByRole("heading", { level: 1 }).click();
	await page.keyboard.press("2");
	const notes = page.getByRole("textbox", { name: "Notes", exact: true });
	await unfoldNotes(page);
	await notes.pressSequentially("Typed");
	await notes.press("Control+z");
	await expect(notes).not.toHaveValue("Typed");
	await expect(checked(page)).toHaveAccessibleName(
		texts.en.items[item?.id ?? ""]?.options[item?.options[1]?.id ?? ""]?.label ?? "",
	);
});
