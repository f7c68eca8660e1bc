import type { Page } from "@playwright/test";
import { answeredReview, goTo } from "./journey.ts";
import { expect, open, test } from "./story.ts";

/** A review file with what a story changes in it. */
const file = (id: string, name: string, place: number, over: object = {}) => ({
	name: `${id}.json`,
	mimeType: "application/json",
	buffer: Buffer.from(JSON.stringify({ ...JSON.parse(answeredReview(name, place)), id, ...over })),
});

const rows = (page: Page) => page.locator("tbody tr");

const names = (page: Page) => rows(page).getByRole("rowheader").getByRole("link").allTextContents();

async function choose(page: Page, name: string, action: string): Promise<void> {
	await page.getByRole("button", { name: `More actions: ${name}`, exact: true }).click();
	await page.getByRole("button", { name: action, exact: true }).click();
}

test("a review is renamed in place, duplicated, archived, brought back and deleted; the focus always has a place", async ({
	page,
}) => {
	await open(page);
	await page.locator('input[type="file"]').setInputFiles([file("a", "Churn", 1)]);
	const more = (name: string) => page.getByRole("button", { name: `More actions: ${name}`, exact: true });

	await more("Churn").focus();
	await page.keyboard.press("Enter");
	await expect(page.getByRole("button", { name: "Archive", exact: true })).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(page.getByRole("button", { name: "Archive", exact: true })).toBeHidden();
	await expect(more("Churn")).toBeFocused();

	const field = page.getByRole("textbox", { name: "New name of the workload" });
	await choose(page, "Churn", "Rename");
	await expect(field).toBeFocused();
	await page.keyboard.type("Never taken");
	await page.keyboard.press("Escape");
	await expect(more("Churn")).toBeFocused();
	await choose(page, "Churn", "Rename");
	await page.keyboard.type("Churn prediction");
	await page.keyboard.press("Enter");
	await expect(more("Churn prediction")).toBeFocused();
	await expect.poll(() => names(page)).toEqual(["Churn prediction"]);

	await choose(page, "Churn prediction", "Duplicate");
	await expect(page.getByRole("link", { name: "Churn prediction (copy)", exact: true })).toBeFocused();
	await expect(rows(page)).toHaveCount(2);

	await choose(page, "Churn prediction", "Archive");
	await expect(page.getByText("“Churn prediction” is in the archive.")).toBeVisible();
	await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
	await expect.poll(() => names(page)).toEqual(["Churn prediction (copy)"]);
	await page.getByRole("button", { name: "Archived (1)" }).click();
	await expect.poll(() => names(page)).toEqual(["Churn prediction"]);
	await expect(page).toHaveURL(/show=archived/);
	await page.reload();
	await expect.poll(() => names(page)).toEqual(["Churn prediction"]);
	await choose(page, "Churn prediction", "Bring back");
	await expect(page.getByText("The archive is empty.")).toBeVisible();
	await page.getByRole("button", { name: "Archived (0)" }).click();
	await expect.poll(() => names(page)).toEqual(["Churn prediction", "Churn prediction (copy)"]);

	await choose(page, "Churn prediction", "Delete");
	await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
	await expect(rows(page)).toHaveCount(1);
	await page.getByRole("link", { name: "Settings" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Settings");
	await page.goBack();
	await page.getByRole("button", { name: "Undo" }).click();
	await expect(page.getByRole("link", { name: "Churn prediction", exact: true })).toBeFocused();
	await expect(rows(page)).toHaveCount(2);
});

test("a deleted review takes its milestones along, and brings them back with it", async ({ page }) => {
	const input = page.locator('input[type="file"]');
	const milestone = page.getByRole("link", { name: "Gate one" });
	const deleteChurn = async () => {
		await goTo(page, "./#/");
		await choose(page, "Churn", "Delete");
	};
	await open(page);
	await input.setInputFiles([file("a", "Churn", 99)]);
	await page.getByRole("table").waitFor();
	await goTo(page, "./#/reviews/a/milestones");
	await page.getByRole("textbox", { name: "Name", exact: true }).fill("Gate one");
	await page.getByRole("button", { name: "Freeze", exact: true }).click();
	await expect(milestone).toBeVisible();

	await deleteChurn();
	await page.getByRole("button", { name: "Undo" }).click();
	await goTo(page, "./#/reviews/a/milestones");
	await expect(milestone).toBeVisible();

	await deleteChurn();
	await input.setInputFiles([file("a", "Churn", 99)]);
	await page.getByRole("table").waitFor();
	await goTo(page, "./#/reviews/a/milestones");
	await expect(page.getByRole("textbox", { name: "Name", exact: true })).toBeVisible();
	await expect(milestone).toHaveCount(0);
});
