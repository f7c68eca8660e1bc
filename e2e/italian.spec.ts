import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { readPdf } from "../src/formats/pdf/read/readPdf.ts";
import { en } from "../src/i18n/en.ts";
import { exportBy, fillProfile, goTo, lens, production, startReview, texts, unfold } from "./journey.ts";
import { messagesOf } from "./messages.ts";
import { expect, open, test } from "./story.ts";

const it_ = messagesOf("it");

/** Every string of a dictionary or of the lens's texts. */
function strings(value: unknown): string[] {
	if (typeof value === "string") return [value.trim()];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

const italian = new Set([...strings(it_), ...strings(texts.it)]);

/** English sentences and words that no Italian text equals: none of them may be seen in Italian. */
const english = new Set([...strings(en), ...strings(texts.en)].filter((text) => !italian.has(text)));

/** All that a person sees or a screen reader says on the page, text by text. */
const saidOn = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const said = [document.title];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) said.push(walker.currentNode.textContent ?? "");
		for (const element of document.querySelectorAll("[aria-label],[title],[placeholder],[alt]")) {
			for (const name of ["aria-label", "title", "placeholder", "alt"]) said.push(element.getAttribute(name) ?? "");
		}
		return said.map((text) => text.trim()).filter(Boolean);
	});

const inEnglish = (said: string[]) => said.filter((text) => english.has(text) && text !== "English");

test("in Italian nothing is English: a first visit and a new review", async ({ page }) => {
	await open(page, "/", { language: "it" });
	expect(inEnglish(await saidOn(page))).toEqual([]);
	await expect(page.locator("html")).toHaveAttribute("lang", "it");
	await startReview(page, "Piattaforma antifrode", "it");
	await fillProfile(page, production, "it");
	expect(inEnglish(await saidOn(page))).toEqual([]);
});

test("in Italian nothing is English: every question, the report, the plan, the meeting and exports", async ({ page }) => {
	await open(page, "/", { language: "it" });
	await page.getByRole("button", { name: it_["reviews.openSample"] }).click();
	await page.getByRole("table", { name: it_["report.pillars"] }).waitFor();
	const address = page.url().replace(/report.*/, "");
	for (const { id } of lens.items) {
		await page.goto(`${address}questions/${id}`);
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(texts.it.items[id]?.question ?? "");
		await unfold(page);
		expect(inEnglish(await saidOn(page)), id).toEqual([]);
	}

	await goTo(page, `${address}report`);
	await unfold(page);
	for (const row of await page.locator("main table button[aria-expanded]").all()) await row.click();
	const seen = await saidOn(page);
	expect(seen.length).toBeGreaterThan(1000);
	expect(inEnglish(seen)).toEqual([]);

	const download = async (format: string) => readFile(await (await exportBy(page, format, "it")).path());
	const lines = (await download("Markdown"))
		.toString("utf8")
		.split("\n")
		.flatMap((line) => [line, ...line.split("|")]);
	expect(inEnglish(lines.map((line) => line.replace(/^[#>*\-\s]+|\*+/g, "").trim()))).toEqual([]);
	const pdf = await readPdf(new Uint8Array(await download("PDF")));
	const printed = pdf.pages.flatMap(({ items }) => items.map(({ text }) => text.trim()));
	expect(printed.length).toBeGreaterThan(1000);
	expect(inEnglish([...printed, ...pdf.bookmarks.map(({ title }) => title)])).toEqual([]);

	await goTo(page, `${address}plan`);
	await page.getByText(it_["plan.proof.best"]).first().waitFor({ timeout: 30_000 });
	await unfold(page);
	expect(inEnglish(await saidOn(page))).toEqual([]);
	await goTo(page, `${address}present`);
	expect(inEnglish(await saidOn(page))).toEqual([]);
});
