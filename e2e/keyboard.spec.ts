import type { Locator, Page } from "@playwright/test";
import { lens, texts } from "./journey.ts";
import { expect, open, test } from "./story.ts";

/** Tabs on until what is meant has the focus. */
async function tabOnto(page: Page, meant: Locator): Promise<void> {
	for (let step = 0; step < 160; step += 1) {
		if ((await page.locator(":focus").and(meant).count()) > 0) return;
		await page.keyboard.press("Tab");
	}
	throw new Error(`${meant} is not within reach of Tab`);
}

/** Tabs on until an element with this role and name has the focus. */
const tabTo = (page: Page, role: Parameters<Page["getByRole"]>[0], name: string | RegExp): Promise<void> =>
	tabOnto(page, page.getByRole(role, { name }));

test("the main job by keyboard alone: new review, profile, questions, a status by hand, report, export", {
	tag: "@main",
}, async ({ page }) => {
	await open(page);
	await tabTo(page, "button", "New review");
	await page.keyboard.press("Enter");
	await tabTo(page, "textbox", "Name");
	await page.keyboard.type("By keyboard");
	await tabTo(page, "radio", "Don't know yet");
	await page.keyboard.press("ArrowRight");
	await expect(page.locator(":focus")).toHaveAccessibleName("Yes");
	await expect(page.locator(":focus")).toBeChecked();
	await tabTo(page, "link", /questions/i);
	await page.keyboard.press("Enter");

	const question = page.getByRole("heading", { level: 1 });
	await expect(question).toBeFocused();
	const first = await question.textContent();
	await page.keyboard.press("2");
	await expect(page.getByRole("main").getByRole("radio", { checked: true }).first()).toBeChecked();
	await page.keyboard.press("j");
	await expect(question).not.toHaveText(first ?? "");
	await expect(question).toBeFocused();
	await page.keyboard.press("k");
	await expect(question).toHaveText(first ?? "");
	const asking = texts.en.items["sec-workspace-attack-surface"]?.question ?? "";
	for (let step = 1; step < lens.items.length && (await question.textContent()) !== asking; step += 1) {
		const former = (await question.textContent()) ?? "";
		await page.keyboard.press("j");
		await expect(question).not.toHaveText(former);
	}
	await expect(question).toHaveText(asking);
	await tabTo(page, "radio", /./);
	await page.keyboard.press("ArrowDown");
	await expect(question).toHaveText(asking);
	await page.locator(".say-item").first().waitFor();
	for (let left = await page.locator(".say-row").count(); left > 0; left -= 1) await page.keyboard.press("a");
	await page.keyboard.press("Enter");
	await expect(question).not.toHaveText(asking);
	await expect(question).toBeFocused();

	await page.keyboard.press("1");
	await tabOnto(page, page.locator("summary", { hasText: "Notes and decision" }));
	await page.keyboard.press("Enter");
	await tabTo(page, "textbox", "Notes");
	await page.keyboard.type("12xj stays text");
	await expect(page.getByRole("textbox", { name: "Notes", exact: true })).toHaveValue("12xj stays text");

	await page.keyboard.press("Escape");
	await page.locator(":focus").blur();
	await tabTo(page, "button", /: Missing$/);
	await page.keyboard.press("Enter");
	await page.keyboard.press("ArrowRight");
	await expect(page.getByText("Set by hand").first()).toBeVisible();

	await tabTo(page, "link", "Report");
	await page.keyboard.press("Enter");
	await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
	await tabTo(page, "button", /^Export$/);
	await page.keyboard.press("Enter");
	await tabTo(page, "button", "Export Markdown");
	const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
	expect(download.suggestedFilename()).toMatch(/\.md$/);
	await expect(page.getByRole("button", { name: "Export", exact: true })).toBeFocused();
});
