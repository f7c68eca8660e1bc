import { readFile } from "node:fs/promises";
import { sampleGuide } from "../src/testing/sampleGuide.ts";
import { expectAccessible } from "./axe.ts";
import { exportBy, goTo } from "./journey.ts";
import { beginWith, say } from "./lenses.ts";
import { expect, test } from "./story.ts";

const guide = { name: "queues.md", text: sampleGuide };
const title = "Architecture best practices for Queues";

test("a team judges what a guide leaves open, by keys, and every score says what is still open", async ({ page }) => {
	const t = say("en");
	await beginWith(page, guide, title, "en");
	await page.getByRole("radio", { name: /^No/ }).first().check();
	await goTo(page, "./#/");
	await page.getByRole("link", { name: "Orders", exact: true }).click();
	await page.getByRole("link", { name: t("nav.profile"), exact: true }).click();
	await expect(page.getByText(t("profile.unjudged", { percent: 100 }))).toBeVisible();
	await page.getByRole("link", { name: t("judging.open") }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("judging.title"));
	await expectAccessible(page, "judging");
	await page.getByLabel(t("judging.who"), { exact: true }).fill("Ada");
	await page.getByRole("heading", { level: 1 }).click();
	await page.keyboard.press("j");
	await expect(page.locator(".data-table-row").first().getByRole("checkbox")).toBeFocused();
	await page.keyboard.press("h");
	await page.keyboard.press("8");
	await expect(page.locator(".data-table-row").first()).toContainText("Ada");
	await page.keyboard.press("g");
	await page.keyboard.press("r");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("report.title"));
	const download = await exportBy(page, "Markdown");
	const told = await readFile(await download.path(), "utf8");
	expect(told).toContain(t("rating.severity", { by: "Ada", level: "high", lens: t("rating.open") }));
	expect(told).toMatch(/not judged: \d+% of the weight/);
	// The judgement is one step back, and its place is the table.
	await page.keyboard.press("Control+z");
	await page.keyboard.press("Control+z");
	await expect(
		page.getByRole("status").filter({ hasText: t("edit.rating.severity", { requirement: "Retry with care" }) }),
	).toBeVisible();
});

for (const language of ["en", "it"] as const) {
	test(`several requirements are judged at once, by mouse, and a file says so: ${language}`, async ({ page }) => {
		const t = say(language);
		await beginWith(page, guide, title, language);
		await page.getByRole("radio", { name: /^No/ }).first().check();
		await page.getByRole("link", { name: t("nav.report"), exact: true }).click();
		await page.getByRole("link", { name: t("judging.open") }).click();
		await page.getByLabel(t("judging.who"), { exact: true }).fill("Ada");
		await page.getByLabel(t("overview.selectAll")).check();
		const bar = page.getByRole("region", { name: t("judging.bulk") });
		const severity = bar.getByRole("group", { name: t("judging.severity") });
		await severity.getByRole("button", { name: t("severity.low") }).click();
		const effort = bar.getByRole("group", { name: t("judging.effort") });
		await effort.getByRole("button", { name: t("effort.high") }).click();
		await expect(page.getByText(t("judging.summary.done", { all: 10 }))).toBeVisible();
		await page.getByRole("link", { name: t("nav.report"), exact: true }).click();
		await expect(page.getByRole("link", { name: t("judging.open") })).toHaveCount(0);
		const told = await readFile(await (await exportBy(page, "Markdown", language)).path(), "utf8");
		expect(told).toContain("Ada");
	});
}

test("what was judged becomes a lens of its own, is saved as a file, and opens on another device", async ({
	page,
	browser,
}, info) => {
	const t = say("en");
	await beginWith(page, guide, title, "en");
	await page.getByRole("link", { name: t("nav.profile"), exact: true }).click();
	await page.getByRole("link", { name: t("judging.open") }).click();
	await page.getByLabel(t("judging.who"), { exact: true }).fill("Ada");
	await page.getByLabel(t("overview.selectAll")).check();
	const bar = page.getByRole("region", { name: t("judging.bulk") });
	await bar
		.getByRole("group", { name: t("judging.severity") })
		.getByRole("button", { name: t("severity.high") })
		.click();
	await bar
		.getByRole("group", { name: t("judging.effort") })
		.getByRole("button", { name: t("effort.low") })
		.click();
	await page.getByRole("button", { name: t("judging.own") }).click();
	const own = t("judging.ownTitle", { title });
	await expect(page.getByRole("heading", { level: 2, name: `${t("library.preview")}: ${own}` })).toBeVisible();
	await page.getByRole("button", { name: t("library.add") }).click();
	const waits = page.waitForEvent("download");
	await page.getByRole("button", { name: `${t("library.save")}: ${own}` }).click();
	await page.getByRole("button", { name: t("lensExport.save") }).click();
	const saved = info.outputPath("own.lens.json");
	await (await waits).saveAs(saved);
	const elsewhere = await (await browser.newContext()).newPage();
	await beginWith(elsewhere, { name: "own.json", text: await readFile(saved, "utf8") }, own, "en");
	await elsewhere.getByRole("link", { name: t("nav.profile"), exact: true }).click();
	await expect(elsewhere.getByRole("heading", { level: 2, name: own })).toBeVisible();
	await expect(elsewhere.getByRole("link", { name: t("judging.open") })).toHaveCount(0);
	await elsewhere.context().close();
});
