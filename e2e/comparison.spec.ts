/** A milestone and the review as it stands now are compared, and what changed is saved as PDF and as Markdown. */

import { readFile } from "node:fs/promises";
import { plainText, readPdf } from "../src/formats/pdf/read/readPdf.ts";
import { phrasesOf } from "../src/i18n/phrases.ts";
import { answeredReview, lens, openReviewFile, texts } from "./journey.ts";
import { messagesOf } from "./messages.ts";
import { expect, open, test } from "./story.ts";

const italian = messagesOf("it");

const item = "ops-iac";
const best = lens.items.find(({ id }) => id === item)?.options.at(-1)?.id ?? "";

test("what changed since a milestone", async ({ page }) => {
	const { t } = phrasesOf("it", italian);
	const option = texts.it.items[item]?.options[best]?.label ?? "";
	const title = texts.it.items[item]?.title ?? "";
	await open(page, "/", { language: "it" });
	await openReviewFile(page, answeredReview("Compared", 0), "milestones");
	await page.getByRole("textbox", { name: t("freeze.name"), exact: true }).fill("October");
	await page.getByRole("button", { name: t("freeze.do"), exact: true }).click();
	const address = await page.getByRole("link", { name: t("freeze.open") }).getAttribute("href");

	await page.goto(`./#/reviews/story/questions/${item}`);
	await page.getByRole("radio", { name: option }).check({ force: true });
	await page.goto(`./${address}`);
	const card = page.getByRole("region", { name: t("compare.title"), exact: true });
	await card.getByLabel(t("compare.with")).selectOption("now");

	const saved = async (format: "pdf" | "markdown") => {
		const button = card.getByRole("button", { name: t(`compare.export.${format}`), exact: true });
		const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
		await expect(card.getByText(t("exporting.done", { file: t(`report.export.${format}.name`) }))).toBeVisible();
		expect(download.suggestedFilename()).toMatch(/^Compared-\d{4}-\d\d-\d\d\.comparison\.(pdf|md)$/);
		return readFile(await download.path());
	};
	const { text } = await readPdf(new Uint8Array(await saved("pdf")));
	const markdown = (await saved("markdown")).toString("utf8");
	for (const told of [text, markdown]) {
		expect(told).toContain("October");
		expect(told).toContain(plainText(option));
		expect(told).toContain(plainText(title));
		expect(told).toContain(t("compare.answers"));
	}
	expect(text).toContain(t("compare.answers.count", { n: 1 }));
});
