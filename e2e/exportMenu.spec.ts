import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { plainText, readPdf } from "../src/formats/pdf/read/readPdf.ts";
import { expectAccessible } from "./axe.ts";
import { answeredReview, exportBy, openReviewFile } from "./journey.ts";
import { expect, open, test } from "./story.ts";

// The fonts come from the server each time, so that a story can hold them up.
test.use({ serviceWorkers: "block" });

const fonts = "**/*.ttf";

const said = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });

const bytesOf = async (download: Download) => new Uint8Array(await readFile(await download.path()));

async function openReport(page: Page, name = "Exports") {
	await open(page);
	await openReviewFile(page, answeredReview(name, 0), "report");
}

test("an export by keyboard alone says how far it is, and can be given up", { tag: "@headers" }, async ({ page }) => {
	let downloads = 0;
	page.on("download", () => {
		downloads += 1;
	});
	await openReport(page);
	// Nothing answers: the export waits for its fonts until it is given up.
	await page.route(fonts, () => {});
	const menu = page.getByRole("button", { name: "Export", exact: true });
	await menu.focus();
	await page.keyboard.press("Enter");
	await page.keyboard.press("Tab");
	await expect(page.getByRole("button", { name: "Export PDF, briefing", exact: true })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(menu).toBeFocused();
	await expect(said(page, "Preparing: PDF…")).toBeVisible();
	await expect(page.getByRole("progressbar", { name: "How far it is: PDF" })).toBeVisible();
	await page.keyboard.press("Tab");
	await expect(page.getByRole("button", { name: "Cancel", exact: true })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(said(page, "Cancelled: PDF. Nothing was saved.")).toBeVisible();
	await expect(menu).toBeFocused();
	await expect.poll(() => page.workers().length).toBe(0);
	await page.unroute(fonts);

	await page.keyboard.press("Enter");
	await page.keyboard.press("Tab");
	const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
	expect(download.suggestedFilename()).toMatch(/^Exports-.*\.pdf$/);
	await expect(said(page, "Ready: PDF.")).toBeVisible();
	expect(downloads).toBe(1);
});

test("a PDF is on the paper, of the sections and with the label that were chosen, and the label stays", async ({ page }) => {
	await openReport(page);
	await page.getByRole("button", { name: "Export", exact: true }).click();
	await expectAccessible(page, "menu of exports", ".export-menu");
	await page.getByRole("button", { name: "PDF with options…" }).click();
	await expectAccessible(page, "options of the PDF", "dialog");
	const dialog = page.getByRole("dialog", { name: "PDF with options" });
	await dialog.getByRole("radio", { name: "US (Letter)" }).check({ force: true });
	await dialog.getByRole("textbox", { name: "Confidentiality" }).fill("Internal only");
	await dialog.getByRole("button", { name: "None" }).click();
	await expect(dialog.getByRole("status")).toHaveText("Choose at least one section.");
	await dialog.getByRole("checkbox", { name: "Gaps", exact: true }).check();
	await dialog.getByRole("checkbox", { name: "Profile of the workload" }).check();
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		dialog.getByRole("button", { name: "Export PDF" }).click(),
	]);
	await expect(dialog).toBeHidden();
	const { pages, bookmarks } = await readPdf(await bytesOf(download));
	expect(new Set(pages.map(({ width, height }) => `${width.toFixed(0)} × ${height.toFixed(0)}`))).toEqual(new Set(["216 × 279"]));
	expect(pages.filter(({ text }) => !text.includes("Internal only"))).toEqual([]);
	const titles = bookmarks.map(({ title }) => title);
	expect(titles).toEqual(expect.arrayContaining(["Gaps", "Profile of the workload"]));
	expect(titles.join()).not.toMatch(/Questions|Tensions|lens/);

	await expect(said(page, "Ready: PDF.")).toBeVisible();
	await page.reload();
	await expect(page.locator("main").getByText("Internal only", { exact: true })).toBeVisible();
	const markdown = await readFile(await (await exportBy(page, "Markdown")).path(), "utf8");
	expect(markdown.split("\n").slice(0, 4).join()).toContain("**Internal only**");
	const web = await readFile(await (await exportBy(page, "web page")).path(), "utf8");
	expect(web).toContain("Internal only");
});

test("signs that the font of the PDF lacks are told, with the way to keep them", async ({ page }) => {
	// For private use (Unicode 23.5): no device has them, whatever fonts it has.
	const [one, other] = ["\ue0a1", "\ue0b2"];
	await openReport(page, `${one}${other} forecast`);
	const download = await exportBy(page, "PDF");
	const told = `The font of the PDF lacks 2 signs; stand-ins are drawn for them: ${one} ${other}.`;
	await expect(said(page, told)).toBeVisible();
	const { text } = await readPdf(await bytesOf(download));
	expect(plainText(text)).toContain("\uFFFD\uFFFD forecast");
});

test.describe("a file of the app that is gone", () => {
	test.use({ tolerated: /404/ });

	test("makes the export fail by its name, and leaves the page as it was", async ({ page }) => {
		await openReport(page);
		await page.route(fonts, (route) => route.fulfill({ status: 404, body: "gone" }));
		await page.getByRole("button", { name: "Export", exact: true }).click();
		await page.getByRole("button", { name: "Export PDF, briefing", exact: true }).click();
		await expect(said(page, "Could not be made: PDF.")).toBeVisible();
		const download = await exportBy(page, "Markdown");
		expect(await download.failure()).toBeNull();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Report");
	});
});
