import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { readMarkdown } from "../src/testing/readMarkdown.ts";
import { answeredReview, exportBy, type Language, openReviewFile } from "./journey.ts";
import { phrases } from "./looks.ts";
import { expect, open, test } from "./story.ts";

interface Room {
	page: Page;
	t: (typeof phrases)["en"]["t"];
	card: Locator;
	table: Locator;
	titles: () => Promise<string[]>;
	/** A list of the toolbar or the filters, by its label. */
	choice: (label: Parameters<(typeof phrases)["en"]["t"]>[0]) => Locator;
	/** Headings of groups, by a part of what they say. */
	group: (name: string) => Locator;
}

/** A review in which everything is a gap, at its report. */
async function openGaps(page: Page, language: Language = "en"): Promise<Room> {
	const { t } = phrases[language];
	await open(page, "/", { language });
	await openReviewFile(page, answeredReview("Gap table", 0), "report");
	const card = page.getByRole("region", { name: t("report.gaps"), exact: true });
	const table = card.getByRole("table", { name: t("report.gaps"), exact: true });
	const titles = () => table.locator("button[aria-expanded]").allTextContents();
	const choice: Room["choice"] = (label) => card.getByRole("combobox", { name: t(label), exact: true });
	const group = (name: string) => table.locator('th[scope="rowgroup"]').filter({ hasText: name });
	return { page, t, card, table, titles, choice, group };
}

test("owner and due date are edited in the row, which stays where it is meanwhile, and reach the Markdown", async ({ page }) => {
	const { t, table, titles, choice } = await openGaps(page);
	await choice("report.group").selectOption({ label: t("report.group.none") });
	await table.getByRole("button", { name: t("report.treatment.owner"), exact: true }).click();
	const before = await titles();
	const [first = "", second = ""] = before;
	await table.getByLabel(t("report.owner.of", { gap: second }), { exact: true }).pressSequentially("Zoë");
	await table.getByLabel(t("report.due.of", { gap: second }), { exact: true }).fill("2027-03-01");
	expect(await titles()).toEqual(before);
	await choice("report.order").focus();
	await expect.poll(async () => (await titles())[0]).toBe(second);
	expect((await titles())[1]).toBe(first);
	await expect(table.getByRole("row").filter({ hasText: second })).toContainText("Zoë");
	await page.reload();
	await expect(table.getByLabel(t("report.owner.of", { gap: second }), { exact: true })).toHaveValue("Zoë");
	const file = await exportBy(page, "Markdown");
	const line = (await readFile(await file.path(), "utf8"))
		.split("\n")
		.find((text) => text.startsWith("|") && text.includes(second));
	expect(line).toContain("Zoë");
	expect(line).toContain("1 March 2027");
});

test("a gap is copied as Markdown that stands alone", async ({ page, context }) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	const { t, table } = await openGaps(page);
	const button = table.locator("button[aria-expanded]").first();
	await button.click();
	await page.getByRole("button", { name: t("report.copy") }).click();
	await expect(page.getByText(t("report.copy.copied"))).toBeVisible();
	const { blocks } = readMarkdown(await page.evaluate(() => navigator.clipboard.readText()));
	expect(blocks[0]).toEqual({ kind: "heading", level: 2, text: (await button.textContent()) ?? "" });
});

test("on a phone a gap is two lines and its panel a page of its own, and nothing is wider than the screen", async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const { t, table, titles } = await openGaps(page, "it");
	const [first = ""] = await titles();
	const line = table.getByRole("row").filter({ hasText: first });
	expect((await line.boundingBox())?.height ?? 0).toBeLessThan(100);
	await table.getByRole("button", { name: first, exact: true }).click();
	const panel = page.getByRole("complementary");
	await expect(panel).toBeFocused();
	expect(await panel.boundingBox()).toMatchObject({ x: 0, width: 390, height: 844 });
	await panel.getByLabel(t("report.treatment.owner"), { exact: true }).fill("Bartolomeo Rossi-Antonelli di Valdobbiadene");
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	await panel.getByRole("button", { name: t("report.panel.close") }).click();
	await expect(table.getByRole("button", { name: first, exact: true })).toBeFocused();
});

for (const language of ["en", "it"] as const) {
	test(`every gap stands in one line, its title whole: ${language}`, async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		const { table } = await openGaps(page, language);
		await table.locator(".gap-line").first().waitFor();
		const rows = await table.locator(".gap-line").evaluateAll((lines) =>
			lines.map((line) => {
				const title = line.querySelector(".gap-title");
				return { height: line.getBoundingClientRect().height, cut: (title?.scrollWidth ?? 1) > (title?.clientWidth ?? 0) };
			}),
		);
		expect(rows.length).toBeGreaterThan(20);
		expect(rows.filter(({ height, cut }) => height > 44 || cut)).toEqual([]);
	});
}

test("several gaps are ticked and given owner, day and treatment at once, and one undo takes a step back", async ({ page }) => {
	const { t, table, titles } = await openGaps(page);
	const [first = "", second = "", third = ""] = await titles();
	for (const title of [first, second, third])
		await table.getByLabel(t("report.select.one", { gap: title }), { exact: true }).check();
	const bar = page.getByRole("region", { name: t("report.select.bar") });
	await bar
		.getByLabel(t("report.treatment"), { exact: false })
		.first()
		.selectOption({ label: t("treatment.mitigate") });
	await bar.getByLabel(t("report.treatment.owner"), { exact: false }).fill("Zoë");
	await page.keyboard.press("Enter");
	const owner = (title: string) => table.getByLabel(t("report.owner.of", { gap: title }), { exact: true });
	for (const title of [first, second, third]) await expect(owner(title)).toHaveValue("Zoë");
	await page
		.getByRole("button", { name: new RegExp(t("history.undo")) })
		.first()
		.click();
	for (const title of [first, second, third]) {
		await expect(owner(title)).toHaveValue("");
		await expect(table.getByLabel(t("report.treatment.of", { gap: title }), { exact: true })).toHaveValue("mitigate");
	}
});
