import { expectAccessible } from "./axe.ts";
import { say } from "./lenses.ts";
import { expect, open, test } from "./story.ts";

/** In the shape of the guide of the built-in lens, with words of ours: all of it is new, and all that the lens was written from is gone. */
const guide = `---
title: Architecture Best Practices for Azure Machine Learning
ms.date: 3/9/2027
---

# Architecture best practices for Azure Machine Learning

## Reliability

> [!div class="checklist"]
>
> - **Rehearsals**: Somebody pulls the plug twice a year & writes down what broke.

|Recommendation|Benefit|
|---|---|
| **Spare notebooks**: Keep two of them. | Nobody waits. |
`;

for (const language of ["en", "it"] as const) {
	test(`the guide of the built-in lens is compared with it, entry by entry, and copied as tasks: ${language}`, async ({
		page,
		context,
	}) => {
		const t = say(language);
		await context.grantPermissions(["clipboard-read", "clipboard-write"]);
		await open(page, "/lenses", { language });
		await page
			.locator('input[type="file"]')
			.first()
			.setInputFiles({ name: "any-name.md", mimeType: "text/markdown", buffer: Buffer.from(guide) });
		await page.getByRole("link", { name: t("library.compare") }).click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("guide.title"));
		await expect(page.getByText(t("guide.count.new", { n: 2 }), { exact: true })).toBeVisible();
		await expect(page.getByText(t("guide.count.gone", { n: 69 }), { exact: true })).toBeVisible();
		await expect(page.getByText("Somebody pulls the plug twice a year", { exact: false })).toBeVisible();
		await expectAccessible(page, "guide beside the lens");
		await page.keyboard.press("j");
		await expect(page.getByRole("heading", { level: 3, name: "Rehearsals" })).toBeFocused();
		await page.getByRole("button", { name: t("guide.copy") }).click();
		await expect(page.getByText(t("seal.copied"))).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied.match(/^- \[ \] /gm)).toHaveLength(71);
		expect(copied).toContain("Rehearsals");
		expect(copied).toContain("`rel-zone-redundant-deployment`");
		// Once it is added, the comparison is there after a reload, too.
		await page.getByRole("link", { name: t("guide.back") }).click();
		await page.getByRole("button", { name: t("library.add") }).click();
		await page.getByRole("link", { name: t("library.compare") }).click();
		await page.reload();
		await expect(page.getByText(t("guide.count.gone", { n: 69 }), { exact: true })).toBeVisible();
	});
}
