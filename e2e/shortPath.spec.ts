import { readFile } from "node:fs/promises";
import { sampleGuide } from "../src/testing/sampleGuide.ts";
import { exportBy } from "./journey.ts";
import { beginWith, say } from "./lenses.ts";
import { expect, test } from "./story.ts";

for (const language of ["en", "it"] as const) {
	test(`a review takes a short path, says what it leaves out, and is widened: ${language}`, async ({ page }) => {
		const t = say(language);
		await beginWith(page, { name: "queues.md", text: sampleGuide }, "Architecture best practices for Queues", language);
		await page.getByRole("link", { name: t("nav.profile"), exact: true }).click();
		await page.getByRole("heading", { name: t("asked.title") }).click();
		await page.getByLabel(t("asked.count")).fill("3");
		await page.getByRole("button", { name: t("asked.take", { n: 3 }) }).click();
		await expect(page.getByText(t("asked.some", { n: 3, all: 10, percent: 70 }))).toBeVisible();
		await page.getByRole("link", { name: t("profile.next") }).click();
		await page.getByRole("radio").first().check();
		await page.getByRole("link", { name: t("nav.report"), exact: true }).click();
		const told = t("asked.leftOut", { n: 7, all: 10, percent: 70 });
		await expect(page.getByRole("main").getByText(told)).toBeVisible();
		const download = await exportBy(page, "Markdown", language);
		expect(await readFile(await download.path(), "utf8")).toContain(told);
		await page.getByRole("link", { name: t("nav.profile"), exact: true }).click();
		await page.getByRole("heading", { name: t("asked.title") }).click();
		await page.getByRole("button", { name: t("asked.widen") }).click();
		await expect(page.getByText(t("asked.all", { n: 10 }), { exact: true })).toBeVisible();
	});
}
