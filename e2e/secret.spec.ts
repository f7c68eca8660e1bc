import { readFile, writeFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { decryptFile } from "../src/formats/age/cipher.ts";
import { en } from "../src/i18n/en.ts";
import { type Phrases, phrasesOf } from "../src/i18n/phrases.ts";
import { expectAccessible } from "./axe.ts";
import { answeredReview, goTo, openReviewFile, startReview, unfoldNotes } from "./journey.ts";
import { messagesOf } from "./messages.ts";
import { expect, open, test } from "./story.ts";

const phrases = { en: phrasesOf("en", en), it: phrasesOf("it", messagesOf("it")) };
const passphrase = "quattro parole senza perché";

/** Making a key takes seconds, and more on a loaded machine. */
const patience = { timeout: 60_000 };

const dialogOf = (page: Page) => page.locator("dialog.secret-dialog");

/** Answers the dialog that asks for a passphrase of a file to be saved. */
async function saveUnder(page: Page, { t }: Phrases): Promise<Download> {
	const dialog = dialogOf(page);
	await dialog.getByLabel(t("secret.passphrase"), { exact: true }).fill(passphrase);
	await dialog.getByLabel(t("secret.again")).fill(passphrase);
	const download = page.waitForEvent("download", patience);
	await dialog.getByRole("button", { name: t("secret.save.do") }).click();
	const saved = await download;
	await expect(dialog).toHaveCount(0);
	return saved;
}

async function give(page: Page, { t }: Phrases, typed: string): Promise<void> {
	const dialog = dialogOf(page);
	await dialog.getByLabel(t("secret.passphrase"), { exact: true }).fill(typed);
	await dialog.getByRole("button", { name: t("secret.open.do"), exact: true }).click();
}

async function exportUnder(page: Page, words: Phrases): Promise<Download> {
	const { t } = words;
	await page.getByRole("button", { name: t("report.export"), exact: true }).click();
	await page.getByRole("checkbox", { name: t("exporting.protect") }).check();
	await page.getByRole("button", { name: t("report.export.review"), exact: true }).click();
	return saveUnder(page, words);
}

test("a review file under a passphrase: nothing of it is readable, a wrong one is said, the right one opens it", async ({
	page,
}, info) => {
	const words = phrases.en;
	const { t } = words;
	await open(page);
	await openReviewFile(page, answeredReview("Kept to ourselves", 1), "report");
	const download = await exportUnder(page, words);
	expect(download.suggestedFilename()).toMatch(/\.json\.age$/);
	const bytes = await readFile(await download.path());
	expect(bytes.toString("latin1")).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/);
	expect(bytes.includes("Kept to ourselves")).toBe(false);
	const plain = await decryptFile(bytes, passphrase);
	expect(plain.ok && JSON.parse(new TextDecoder().decode(plain.value))).toMatchObject({ plumbline: "review" });

	await page.goto("./#/");
	const path = info.outputPath("renamed.txt");
	await writeFile(path, bytes);
	await page.locator('input[type="file"]').setInputFiles(path);
	await give(page, words, "not this one");
	await expect(dialogOf(page).locator(".error")).toHaveText(t("problem.wrongPassphrase"), patience);
	await expectAccessible(page, "secret");
	await give(page, words, passphrase);
	await expect(page.getByRole("link", { name: "Kept to ourselves", exact: true })).toHaveCount(2, patience);

	await page.locator('input[type="file"]').setInputFiles(path);
	await dialogOf(page)
		.getByRole("button", { name: t("common.cancel") })
		.click();
	await expect(page.getByText(t("problem.noPassphrase"))).toBeVisible();
	await expect(page.getByRole("link", { name: "Kept to ourselves", exact: true })).toHaveCount(2);
});

test("a backup under a passphrase comes back on a phone, in Italian, in the dark, with the policy as a header", {
	tag: "@headers",
}, async ({ page }) => {
	const words = phrases.it;
	const { t } = words;
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, "/", { language: "it", theme: "dark" });
	await openReviewFile(page, answeredReview("Riservata", 1), "profile");
	await page.goto("./#/settings");
	await page.getByRole("button", { name: t("settings.backup.protect") }).click();
	await expectAccessible(page, "secret");
	const backup = await (await saveUnder(page, words)).path();
	await page.locator('input[type="file"]').setInputFiles(backup);
	await give(page, words, passphrase);
	await expect(page.getByRole("heading", { level: 3 })).toBeFocused(patience);
	await expect(page.getByText(t("settings.standing.same"), { exact: true })).toBeVisible();
});

test("a template and a lens under a passphrase open again by the same field", async ({ page }) => {
	const words = phrases.en;
	const { t } = words;
	await open(page);
	await openReviewFile(page, answeredReview("Kept to ourselves", 1), "profile");
	await page.goto("./#/");
	await page.getByRole("button", { name: t("reviews.more", { name: "Kept to ourselves" }) }).click();
	await page.getByRole("button", { name: t("reviews.template"), exact: true }).click();
	await page.getByRole("checkbox", { name: t("reviews.template.protect") }).check();
	await page.getByRole("button", { name: t("reviews.template.go") }).click();
	const template = await saveUnder(page, words);
	expect(template.suggestedFilename()).toMatch(/\.template\.json\.age$/);

	await page.goto("./#/lenses");
	await page
		.getByRole("button", { name: new RegExp(`^${t("library.save")}`) })
		.first()
		.click();
	await page.getByRole("checkbox", { name: t("exporting.protect") }).check();
	await page.getByRole("button", { name: t("lensExport.save") }).click();
	const lens = await saveUnder(page, words);
	expect(lens.suggestedFilename()).toMatch(/\.json\.age$/);

	const field = page.locator('input[type="file"]').first();
	await field.setInputFiles(await lens.path());
	await give(page, words, passphrase);
	await expect(page.getByRole("heading", { level: 2, name: t("library.preview") })).toBeVisible(patience);
	await page.goto("./#/");
	await field.setInputFiles(await template.path());
	await give(page, words, passphrase);
	await expect(page.getByText(t("reviews.template.begun"))).toBeVisible(patience);
});

test("a review is exported from the list under a passphrase", async ({ page }) => {
	const words = phrases.en;
	const { t } = words;
	await open(page);
	await startReview(page, "Guarded review");
	await page.goto("./#/");
	await page.getByRole("button", { name: /More actions/ }).click();
	await page.getByRole("button", { name: t("reviews.exportProtected") }).click();
	const saved = await saveUnder(page, words);
	expect(saved.suggestedFilename()).toMatch(/\.json\.age$/);
	const bytes = await readFile(await saved.path());
	expect(bytes.includes("Guarded review")).toBe(false);
	const plain = await decryptFile(new Uint8Array(bytes), passphrase);
	expect(plain.ok && JSON.parse(new TextDecoder().decode(plain.value))).toMatchObject({ workload: { name: "Guarded review" } });
});

test("an attached file is saved under a passphrase, and brought back by it to a review that lacks it", async ({ page }) => {
	const words = phrases.en;
	const { t } = words;
	const [name, question] = ["run.txt", "./#/reviews/story/questions/sec-workspace-identity-least-privilege"];
	const whole = Buffer.from("Kept to ourselves, and to nobody else.");
	await open(page);
	await openReviewFile(page, answeredReview("Attached", 1), "questions");
	await goTo(page, question);
	await unfoldNotes(page);
	await page.getByLabel(t("given.attach")).setInputFiles({ name, mimeType: "text/plain", buffer: whole });
	await page.getByRole("button", { name: t("given.protect.of", { name }) }).click();
	const saved = await saveUnder(page, words);
	expect(saved.suggestedFilename()).toBe(`${name}.age`);
	const bytes = await readFile(await saved.path());
	expect(bytes.includes("Kept to ourselves")).toBe(false);
	const plain = await decryptFile(bytes, passphrase);
	expect(plain.ok && Buffer.from(plain.value).equals(whole)).toBe(true);

	// As on a device that has the review without its files.
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open("plumbline");
				opening.onsuccess = () => {
					const cleared = opening.result.transaction("attachments", "readwrite");
					cleared.objectStore("attachments").clear();
					cleared.oncomplete = () => {
						opening.result.close();
						resolve();
					};
					cleared.onerror = () => reject(cleared.error);
				};
			}),
	);
	await page.reload();
	await unfoldNotes(page);
	await page
		.getByLabel(t("given.bring"))
		.last()
		.setInputFiles({ name: `${name}.age`, mimeType: "", buffer: bytes });
	await give(page, words, passphrase);
	await expect(page.getByRole("button", { name: t("given.save.of", { name }), exact: true })).toBeVisible(patience);
});

test("a version that was set aside is saved under a passphrase, and comes out of it as it was", async ({ page }) => {
	const words = phrases.en;
	const { t } = words;
	await open(page);
	await page.evaluate((text) => localStorage.setItem("plumbline.journal.story", text), "Kept to ourselves, and cut sho");
	await page.reload();
	await page.getByRole("button", { name: t("reviews.setAside.protect") }).click();
	const saved = await saveUnder(page, words);
	expect(saved.suggestedFilename()).toMatch(/^plumbline-set-aside-.*\.txt\.age$/);
	const bytes = await readFile(await saved.path());
	expect(bytes.includes("Kept to ourselves")).toBe(false);
	const plain = await decryptFile(bytes, passphrase);
	expect(plain.ok && new TextDecoder().decode(plain.value)).toBe("Kept to ourselves, and cut sho");
	await expectAccessible(page, "set-aside");
});
