import { readFile, writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { en } from "../src/i18n/en.ts";
import { phrasesOf } from "../src/i18n/phrases.ts";
import { expectAccessible } from "./axe.ts";
import { answeredReview, openReviewFile } from "./journey.ts";
import { messagesOf } from "./messages.ts";
import { expect, open, test } from "./story.ts";

const italian = messagesOf("it");

const { t } = phrasesOf("en", en);
const italiano = phrasesOf("it", italian);

async function openSettings(page: Page) {
	await page.getByRole("link", { name: t("nav.settings") }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("nav.settings"));
}

const choose = (page: Page, group: string, choice: string) =>
	page.getByRole("radiogroup", { name: group }).getByRole("radio", { name: choice, exact: true }).check({ force: true });

/** How many records the database has, how many reviews among them, and the keys of local storage. */
const kept = (page: Page) =>
	page.evaluate(async () => {
		const stores: Record<string, number> = {};
		for (const { name } of await indexedDB.databases()) {
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(name ?? "");
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
			for (const store of database.objectStoreNames) {
				stores[store] = await new Promise((resolve) => {
					const request = database.transaction(store).objectStore(store).count();
					request.onsuccess = () => resolve(request.result);
				});
			}
			database.close();
		}
		const records = Object.values(stores).reduce((sum, count) => sum + count, 0);
		return { records, reviews: stores.reviews ?? 0, keys: Object.keys(localStorage) };
	});

/** Where the file of a backup was saved, that is made on the settings screen. */
async function saveBackup(page: Page): Promise<string> {
	await openSettings(page);
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page
			.getByRole("button", { name: t("settings.backup.save") })
			.first()
			.click(),
	]);
	return download.path();
}

const review = (page: Page, name: string) => page.getByRole("link", { name, exact: true });

test("text size, density and theme act at once and are kept; a date is written as it is asked for, also on the report", async ({
	page,
}) => {
	await open(page);
	await openReviewFile(page, answeredReview("Dated", 1), "report");
	await openSettings(page);
	const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
	const before = await size();
	await choose(page, t("settings.textSize"), "150%");
	await choose(page, t("settings.density"), t("settings.density.compact"));
	await choose(page, t("app.theme"), t("theme.dark"));
	expect(await size()).toBeCloseTo(before * 1.5);
	await page.getByRole("combobox", { name: t("settings.notation") }).selectOption("iso");
	await page.reload();
	expect(await size()).toBeCloseTo(before * 1.5);
	const look = page.locator('html[data-density="compact"][data-theme="dark"]');
	await expect(look).toHaveCount(1);
	const today = await page.evaluate(() => new Date().toLocaleDateString("sv-SE"));
	await page.goto("./#/reviews/story/report");
	await expect(page.getByText(today).first()).toBeVisible();
	await page.goto("./#/settings");
	await page.getByRole("combobox", { name: t("settings.notation") }).selectOption("american");
	await page.goto("./#/reviews/story/report");
	await expect(page.getByText(/[A-Z][a-z]+ \d{1,2}, \d{4}/).first()).toBeVisible();
	await page.goto("./#/settings");
	await choose(page, t("app.language"), "Italiano");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(italiano.t("nav.settings"));
});

test("backup, delete everything in all tabs, restore after a preview: all is back", async ({ page, context }) => {
	// Not by `open`, which would write settings with each page that loads.
	await page.goto("./#/");
	await openReviewFile(page, answeredReview("Comes back", 1), "report");
	await openSettings(page);
	await choose(page, t("settings.density"), t("settings.density.compact"));
	const other = await context.newPage();
	await other.goto("./#/");
	await expect(review(other, "Comes back")).toBeVisible();

	await page.getByRole("button", { name: t("settings.erase.open") }).click();
	const dialog = page.getByRole("dialog", { name: t("settings.erase.title") });
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		dialog.getByRole("button", { name: t("settings.backup.save") }).click(),
	]);
	const backup = await download.path();
	const field = dialog.getByRole("textbox");
	await field.fill("yes");
	await dialog.getByRole("button", { name: t("settings.erase.do") }).click();
	await expect(dialog.getByText(t("settings.erase.mismatch", { word: t("settings.erase.word") }))).toBeVisible();
	expect((await kept(page)).reviews).toBe(1);
	await field.fill("DELETE ");
	await dialog.getByRole("button", { name: t("settings.erase.do") }).click();
	await expect(page.getByText(t("settings.erased"))).toBeVisible();
	await expect(other.getByRole("heading", { level: 1 })).toHaveText(t("reviews.greeting.title"));
	await expect.poll(() => kept(page)).toEqual({ records: 0, reviews: 0, keys: [] });

	await page.locator('input[type="file"]').setInputFiles(backup);
	const preview = page.getByRole("heading", { level: 3 });
	await expect(preview).toBeFocused();
	await expect(page.getByRole("checkbox", { name: /Comes back/ })).toBeChecked();
	await expect(page.getByText(t("settings.standing.new"), { exact: true })).toBeVisible();
	expect((await kept(page)).records).toBe(0);
	await page.getByRole("button", { name: t("settings.restore.do") }).click();
	await expect(page.locator('html[data-density="compact"]')).toHaveCount(1);
	await expect.poll(async () => (await kept(page)).reviews).toBe(1);
	await page.goto("./#/");
	await expect(review(page, "Comes back")).toBeVisible();
	await page.reload();
	await expect(review(page, "Comes back")).toBeVisible();
	const again = await saveBackup(page);
	const without = (text: string) => JSON.stringify({ ...JSON.parse(text), savedAt: "" });
	expect(without(await readFile(again, "utf8"))).toBe(without(await readFile(backup, "utf8")));
});

test("what changed here since the backup stays: the file's version comes beside it, and can be undone", async ({ page }) => {
	await open(page);
	await openReviewFile(page, answeredReview("Went on", 1), "profile");
	const backup = await saveBackup(page);
	await page.goto("./#/reviews/story/profile");
	await page.getByRole("textbox", { name: "Name", exact: true }).first().fill("Went on here");
	await openSettings(page);
	await page.locator('input[type="file"]').setInputFiles(backup);
	const box = page.getByRole("checkbox", { name: /Went on/ });
	await expect(page.getByText(t("settings.standing.newerHere"), { exact: true })).toBeVisible();
	await expect(box).not.toBeChecked();
	await expect(page.getByRole("button", { name: t("settings.restore.do") })).toBeDisabled();
	await box.check();
	await expect(page.getByRole("radio", { name: t("settings.restore.copy") })).toBeChecked();
	await page.getByRole("radio", { name: t("settings.restore.replace") }).check({ force: true });
	await page.getByRole("button", { name: t("settings.restore.do") }).click();
	const undo = page.getByRole("button", { name: t("common.undo") });
	await expect(undo).toBeFocused();
	await undo.click();
	await page.goto("./#/");
	await expect(review(page, "Went on here")).toBeVisible();

	await openSettings(page);
	await page.locator('input[type="file"]').setInputFiles(backup);
	await box.check();
	await page.getByRole("button", { name: t("settings.restore.do") }).click();
	await page.goto("./#/");
	await expect(review(page, "Went on here")).toBeVisible();
	await expect(page.getByRole("link", { name: /^Went on \(/ }).first()).toBeVisible();
});

test("a backup that cannot be read says where, in part or as a whole; on the first screen it is told from a review", async ({
	page,
}, info) => {
	await open(page);
	await openReviewFile(page, answeredReview("Half readable", 1), "report");
	const text = await readFile(await saveBackup(page), "utf8");
	const put = async (name: string, content: string) => {
		const path = info.outputPath(name);
		await writeFile(path, content);
		await page.locator('input[type="file"]').setInputFiles(path);
	};
	await put("cut.json", text.slice(0, 300));
	await expect(page.getByText(/line \d+, column \d+: it was probably cut short/)).toBeVisible();
	await put(
		"part.json",
		text.replace('"criticality": "standard"', '"criticality": "utmost"').replace('"id": "story"', '"id": "b"'),
	);
	await expect(page.getByText(/At reviews\[0\] \(Half readable\)\.workload\.criticality/)).toBeVisible();
	await page.goto("./#/");
	await put("whole.json", text);
	await expect(page.getByText(t("problem.aBackup"))).toBeVisible();
});

test("the last state of another day is kept before an edit, looked at, put back and taken back", async ({ page }) => {
	await open(page);
	const yesterday = new Date(Date.now() - 86_400_000).toISOString();
	const text = answeredReview("As it was", 3).replace(/"changedAt":"[^"]+"/, `"changedAt":"${yesterday}"`);
	await openReviewFile(page, text, "profile");
	const name = page.getByRole("textbox", { name: "Name", exact: true }).first();
	await name.fill("As it became");
	await openSettings(page);
	const row = page.getByRole("row", { name: /As it was/ });
	await expect(row).toContainText(t("settings.copies.why.day"));
	await row.getByRole("button").click();
	const dialog = page.getByRole("dialog");
	await expect(dialog.getByText(t("settings.copies.others", { n: 1 }))).toBeVisible();
	await expectAccessible(page, "settings");
	await dialog.getByRole("button", { name: t("settings.copies.back") }).click();
	await expect(page.getByRole("button", { name: t("common.undo") })).toBeFocused();
	await expect(page.getByRole("row", { name: /As it became/ })).toContainText(t("settings.copies.why.restore"));
	await page.goto("./#/reviews/story/profile");
	await expect(name).toHaveValue("As it was");
	await page.getByRole("button", { name: /^Undo/ }).first().click();
	await expect(name).toHaveValue("As it became");
	await page.reload();
	await openSettings(page);
	await page
		.getByRole("row", { name: /As it was/ })
		.getByRole("button")
		.click();
	await page
		.getByRole("dialog")
		.getByRole("button", { name: t("settings.copies.beside") })
		.click();
	await page.goto("./#/");
	await expect(page.getByRole("link", { name: /^As it was \(/ })).toBeVisible();
});
