import type { Page } from "@playwright/test";
import type { MessageKey, Values } from "../src/i18n/phrases.ts";
import { phrasesOf } from "../src/i18n/phrases.ts";
import { messagesOf } from "./messages.ts";
import { expect, open, test } from "./story.ts";

const it = phrasesOf("it", messagesOf("it"));
const t = (key: MessageKey, values?: Values) => it.t(key, values);

/** A guide whose every text begins with one word that no message has. */
const guide = `---
title: Zed best practices for queues
ms.date: 1/7/2026
---

# Zed best practices for queues

## Reliability

### Workload design checklist

> [!div class="checklist"]
>
> - **Zed retry with care:** Zed wait longer each time.
> - **Zed give up at last:** Zed say so to somebody.

### Configuration recommendations

|Recommendation|Benefit|
|---|---|
| **Zed find duplicates**: Zed look at ids. | Zed no message twice. |

## Security

### Workload design checklist

> [!div class="checklist"]
>
> - **Zed close ports:** Zed all of them.

### Configuration recommendations

|Recommendation|Benefit|
|---|---|
| **Zed own keys**: Zed keep them. | Zed nobody else reads. |
`;

/** Texts of the lens on the page, by themselves, that are told as being in another language, each with what it lies in. */
const misread = (page: Page) =>
	page.evaluate(() => {
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.textContent?.trim() ?? "";
			const { parentElement } = node;
			if (!/^Zed [a-z ]+[.:]?$/.test(text) || !parentElement || ["SCRIPT", "STYLE"].includes(parentElement.tagName)) continue;
			if (parentElement.closest<HTMLElement>("[lang]")?.lang !== "en")
				found.push(`${parentElement.closest("[class]")?.className}: ${text}`);
		}
		return [...new Set(found)];
	});

async function expectTold(page: Page): Promise<void> {
	const folded = page.locator("main details:not([open]) > summary");
	for (let left = 20; left > 0 && (await folded.count()) > 0; left -= 1) await folded.first().click();
	expect(await misread(page), page.url()).toEqual([]);
}

test("texts of a lens in another language are told as such on every screen", async ({ page }) => {
	test.setTimeout(120_000);
	await open(page, "/", { language: "it" });
	await page
		.locator('input[type="file"]')
		.setInputFiles({ name: "queues.md", mimeType: "text/markdown", buffer: Buffer.from(guide) });
	await page.getByRole("link", { name: t("library.look") }).click();
	await expect(page.getByRole("button", { name: t("library.add") })).toBeVisible();
	await expectTold(page);
	await page.getByRole("button", { name: t("library.add") }).click();
	await page.getByRole("button", { name: `${t("library.begin")}: Zed best practices for queues` }).click();
	await page.getByLabel(t("profile.name"), { exact: true }).fill("Ordini");
	await expectTold(page);
	await page.getByRole("link", { name: t("profile.next") }).click();
	await expect(page.locator(".questions-answer")).toBeVisible();
	for (let turn = 0; turn < 12; turn += 1) {
		// The first question stays open: what is open has something to say, too.
		if (turn > 0) await page.getByRole("radio").first().check();
		await expectTold(page);
		const next = page.locator(".questions-next");
		if ((await next.count()) === 0) break;
		const question = await page.getByRole("heading", { level: 1 }).textContent();
		await next.click();
		await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(question ?? "");
	}
	const review = page.url().match(/reviews\/[^/]+/)?.[0] ?? "";
	for (const screen of ["overview", "open", "report", "report/security", "plan", "present", "briefing", "milestones"]) {
		await page.goto(`./#/${review}/${screen}`);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		if (screen === "briefing") {
			for (const step of ["decisions", "gaps"]) {
				await page.keyboard.press("ArrowRight");
				await expect(page).toHaveURL(new RegExp(`step=${step}`));
			}
		}
		await expect(page.getByText("Zed").first(), screen).toBeAttached({ timeout: 30_000 });
		await expectTold(page);
	}
});
