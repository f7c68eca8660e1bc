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
	await page.getByRole("button", { name: /^p1.*name/ }).click();
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
}
