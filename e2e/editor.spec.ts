import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { say } from "./lenses.ts";
import { expect, open, test } from "./story.ts";

type Say = ReturnType<typeof say>;

/** Fills a field of the draft by its label, in the form of the part that is shown. */
const write = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: true }).first().fill(text);

/** A pillar and a question that says all it must, from an empty draft. */
async function writeLens(page: Page, t: Say): Promise<void> {
	await page.getByRole("button", { name: t("editor.new"), exact: true }).click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText(t("editor.unnamed"));
	await write(page, t("editor.lens.title"), "Letters");
	await write(page, t("editor.lens.inside"), "Letters that are sent.");
	await page
		.getByRole("button", { name: new RegExp(`^${t("editor.one.pillars")} 1 ${t("editor.pillar.name")}`) })
		.first()
		.click();
	await expect(page.getByLabel(t("editor.pillar.name"), { exact: true })).toBeFocused();
	for (const label of ["name", "short", "purpose"] as const) await write(page, t(`editor.pillar.${label}`), "Care");
	await page.getByRole("button", { name: t("editor.kind.scale"), exact: true }).click();
	await expect(page.getByRole("heading", { level: 2, name: `${t("editor.question")}: ${t("editor.unnamed")}` })).toBeFocused();
	for (const label of ["title", "question", "summary", "why"] as const) {
		await write(page, t(`editor.item.${label}`), label === "title" ? "Read letters" : `Letters: ${label}.`);
	}
	for (const label of ["title", "change", "benefit"] as const) await write(page, t(`editor.requirement.${label}`), "Read them.");
	await expect(page.getByText(t("editor.check.good"))).toBeVisible();
}

/** Saves the lens that is shown in a format, and answers what is said of it and the file. */
async function saveAs(page: Page, t: Say, format: string): Promise<{ told: string; name: string; text: string }> {
	await page.getByRole("button", { name: t("library.save"), exact: true }).click();
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("radio", { name: format }).check();
	await expect(dialog.getByRole("button", { name: t("lensExport.save") })).toBeEnabled();
	const told = await dialog.getByRole("status").innerText();
	await expectAccessible(page, "lens export");
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		dialog.getByRole("button", { name: t("lensExport.save") }).click(),
	]);
	await expect(dialog).toBeHidden();
	return { told, name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

/** Opens a file in the library, where its preview then stands. */
async function openAgain(page: Page, t: Say, name: string, text: string): Promise<void> {
	await page.goto("./#/lenses");
	await page
		.locator('input[type="file"]')
		.first()
		.setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
	await expect(page.getByRole("heading", { level: 2, name: `${t("library.preview")}: Letters` })).toBeVisible();
}

for (const language of ["en", "it"] as const) {
	test(`a lens is written from nothing, checked, kept, and used in a review: ${language}`, async ({ page }) => {
		const t = say(language);
		await open(page, "/lenses", { language });
		await writeLens(page, t);
		await expectAccessible(page, "editor");
		// The draft is here after a reload, and in the library.
		await page.reload();
		await expect(page.getByRole("heading", { level: 1 })).toContainText("Letters");
		await expect(page.getByLabel(t("editor.item.title"), { exact: true })).toHaveValue("Read letters");
		await page.getByRole("button", { name: t("library.begin"), exact: true }).click();
		await page.getByLabel(t("profile.name"), { exact: true }).fill("Orders");
		await page.getByRole("link", { name: t("profile.next") }).click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Letters: question.");
		await page.getByRole("radio").first().check();
		await page.goto("./#/lenses");
		await page.getByRole("link", { name: `${t("editor.drafts.open")}: Letters` }).click();
		await expect(page.getByText(t("editor.edition.same", { version: "1.0.0" }))).toBeVisible();
		// What is changed afterwards is a new edition, once it is wanted; undo brings the former back.
		await write(page, t("editor.lens.title"), "Letters and parcels");
		await expect(page.getByText(t("editor.edition.other", { version: "1.0.0" }))).toBeVisible();
		await page.getByRole("button", { name: t("history.undo"), exact: true }).click();
		await expect(page.getByText(t("editor.edition.same", { version: "1.0.0" }))).toBeVisible();
	});

	test(`a lens that was written here is exported in every format, and opened again: ${language}`, async ({ page }) => {
		const t = say(language);
		await open(page, "/lenses", { language });
		await writeLens(page, t);
		const editor = page.url();
		const own = await saveAs(page, t, t("library.format.plumbline"));
		expect(own.told).toContain(t("lensExport.whole"));
		const aws = await saveAs(page, t, t("library.format.awsCustomLens"));
		expect(aws.told).toContain(t("lensExport.loss.kinds", { n: 1 }));
		expect(JSON.parse(aws.text)._note).toContain(t("lensExport.loss.kinds", { n: 1 }));
		const azure = await saveAs(page, t, t("library.format.azureChecklist"));
		expect(azure.name).toMatch(new RegExp(`checklist\\.${language}\\.json$`));
		await openAgain(page, t, own.name, own.text);
		await page.getByRole("button", { name: t("library.drop") }).click();
		await openAgain(page, t, azure.name, azure.text);
		await page.getByRole("button", { name: t("library.drop") }).click();
		await openAgain(page, t, aws.name, aws.text);
		await page.getByRole("button", { name: t("library.add") }).click();
		await page.getByRole("button", { name: `${t("library.begin")}: Letters` }).click();
		await page.getByLabel(t("profile.name"), { exact: true }).fill("Orders");
		await page.getByRole("link", { name: t("profile.next") }).click();
		await expect(page.getByRole("checkbox").first()).toBeVisible();
		await page.goto(editor);
		await expect(page.getByRole("heading", { level: 1 })).toContainText("Letters");
	});
}
