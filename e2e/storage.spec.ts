import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { answeredReview, openReviewFile, startReview } from "./journey.ts";
import { phrases } from "./looks.ts";
import { expect, open, test } from "./story.ts";

const isSaved = (page: Page) => expect(page.getByText("Saved on this device")).toBeVisible();

test("a database deleted under an open page is noticed, asks before the page is closed, and takes all again", async ({
	page,
}) => {
	const { t } = phrases.en;
	await open(page);
	await openReviewFile(page, answeredReview("The other one", 1), "report");
	await page.goto("./#/");
	await startReview(page, "Still in this tab");
	await isSaved(page);
	await page.evaluate(
		() =>
			new Promise((resolve) => {
				indexedDB.deleteDatabase("plumbline").onsuccess = resolve;
			}),
	);
	await expect(page.getByRole("alert").filter({ hasText: t("problem.databaseGone") })).toBeVisible();
	const asked: string[] = [];
	page.on("dialog", (dialog) => {
		asked.push(dialog.type());
		void dialog.dismiss();
	});
	await page.close({ runBeforeUnload: true });
	await expect.poll(() => asked).toEqual(["beforeunload"]);
	await page.getByRole("textbox", { name: "Description" }).fill("Stored anew");
	await isSaved(page);
	await page.reload();
	await expect(page.getByRole("textbox", { name: "Description" })).toHaveValue("Stored anew");
	await page.goto("./#/");
	await expect(page.getByRole("link", { name: "The other one", exact: true })).toBeVisible();
});

test("a review deleted in another tab says so, and is there again once that is undone", async ({ page, context }) => {
	const { t } = phrases.en;
	await open(page);
	await startReview(page, "Deleted elsewhere");
	await isSaved(page);
	const other = await context.newPage();
	await other.goto("./#/");
	await other.getByRole("button", { name: /More actions/ }).click();
	await other.getByRole("button", { name: t("common.delete"), exact: true }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("app.deleted"));
	await other.getByRole("button", { name: /Undo/ }).click();
	await expect(page.getByRole("textbox", { name: "Name", exact: true }).first()).toHaveValue("Deleted elsewhere");
});

for (const language of ["en", "it"] as const) {
	test(`a week after the last backup the first screen reminds of one, once, in ${language}`, async ({ page }) => {
		const { t } = phrases[language];
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, "/", { language, theme: "dark" });
		const text = answeredReview("Not backed up", 1).replace(/"changedAt":"[^"]+"/, `"changedAt":"${new Date().toISOString()}"`);
		await openReviewFile(page, text, "profile");
		const since = new Date(Date.now() - 8 * 86_400_000).toISOString().slice(0, 10);
		await page.evaluate(
			(day) => localStorage.setItem("plumbline.backup", JSON.stringify({ since: day, dismissed: false })),
			since,
		);
		await page.goto("./#/");
		await expect(page.getByText(t("settings.remind"))).toBeVisible();
		await expectAccessible(page, "reminder");
		await page.getByRole("button", { name: t("settings.remind.not") }).click();
		await expect(page.getByText(t("settings.remind"))).toHaveCount(0);
		await page.reload();
		await expect(page.getByRole("link", { name: "Not backed up", exact: true })).toBeVisible();
		await expect(page.getByText(t("settings.remind"))).toHaveCount(0);
	});
}
