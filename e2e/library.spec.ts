import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { Language } from "../src/i18n/languages.ts";
import type { MessageKey, Values } from "../src/i18n/phrases.ts";
import { phrasesOf } from "../src/i18n/phrases.ts";
import { sampleGuide } from "../src/testing/sampleGuide.ts";
import { expectAccessible } from "./axe.ts";
import { exportBy } from "./journey.ts";
import { messagesOf } from "./messages.ts";
import { expect, open, test } from "./story.ts";

const customLens = {
	schemaVersion: "2021-11-01",
	name: "Queues at large",
	description: "Made up.",
	pillars: [
		{
			id: "security",
			name: "Security",
			questions: [
				{
					id: "ports",
					title: "How do you close ports?",
					description: "Open ports are found.",
					choices: [
						{ id: "ports_1", title: "A rule denies the rest", improvementPlan: { displayText: "Write a rule" } },
						{ id: "ports_2", title: "Ports are scanned", improvementPlan: { displayText: "Scan" } },
						{ id: "ports_no", title: "None of these" },
					],
					riskRules: [
						{ condition: "ports_1 && ports_2", risk: "NO_RISK" },
						{ condition: "ports_1", risk: "MEDIUM_RISK" },
						{ condition: "default", risk: "HIGH_RISK" },
					],
				},
			],
		},
	],
};

const checklist = {
	metadata: { name: "Queues, item by item" },
	categories: [{ name: "Network" }, { name: "Storage" }],
	items: [
		{ text: "Close ports", guid: "a", category: "Network", waf: "Security", severity: "High" },
		{ text: "Encrypt messages", guid: "b", category: "Storage", waf: "Security", severity: "Low" },
	],
	status: [{ name: "Not verified" }, { name: "Open" }, { name: "Fulfilled" }],
};

const say = (language: Language) => {
	const { t } = phrasesOf(language, messagesOf(language));
	return (key: MessageKey, values?: Values) => t(key, values);
};

/** Opens a file on the first screen, looks at its preview, adds it, and begins a review with it. */
async function beginWith(page: Page, file: { name: string; text: string }, title: string, language: Language): Promise<void> {
	const t = say(language);
	await open(page, "/", { language });
	await page
		.locator('input[type="file"]')
		.setInputFiles({ name: file.name, mimeType: "application/octet-stream", buffer: Buffer.from(file.text) });
	await page.getByRole("link", { name: t("library.look") }).click();
	await expect(page.getByRole("heading", { level: 2, name: `${t("library.preview")}: ${title}` })).toBeVisible();
	await page.getByRole("button", { name: t("library.add") }).click();
	await page.getByRole("button", { name: `${t("library.begin")}: ${title}` }).click();
	await page.getByLabel(t("profile.name"), { exact: true }).fill("Orders");
	await page.getByRole("link", { name: t("profile.next") }).click();
}

test("a service guide is opened, looked at, added, reviewed with, reported and exported", { tag: "@main" }, async ({ page }) => {
	const t = say("en");
	await beginWith(page, { name: "queues.md", text: sampleGuide }, "Architecture best practices for Queues", "en");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Retry with care");
	await page.getByRole("radio", { name: /^No/ }).first().check();
	await page.getByRole("link", { name: t("nav.report"), exact: true }).click();
	const download = await exportBy(page, "Markdown");
	const told = await readFile(await download.path(), "utf8");
	expect(told).toContain("Architecture best practices for Queues");
	expect(told).toContain("Retry with care");
	expect(told).toContain("CC BY 4.0");
	// What was added is here after a reload, and the review with it.
	await page.reload();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("report.title"));
	await page.goto("./#/lenses");
	await page.getByRole("button", { name: `${t("library.remove")}: Architecture best practices for Queues` }).click();
	await expect(page.getByText(t("library.removed", { title: "Architecture best practices for Queues" }))).toBeVisible();
	await page.getByRole("button", { name: t("common.undo") }).click();
	await expect(page.getByText(t("library.usedIn", { n: 1 }))).toBeVisible();
	// With more than one lens a new review begins with the choice of one.
	await page.goto("./#/");
	await page.getByRole("button", { name: t("reviews.new") }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("library.title"));
});

test.describe("una lente personalizzata AWS", () => {
	test("si apre, si guarda, si aggiunge, e con essa si risponde per scelte", async ({ page }) => {
		const t = say("it");
		await beginWith(page, { name: "queues.json", text: JSON.stringify(customLens) }, "Queues at large", "it");
		await page.getByRole("checkbox", { name: "A rule denies the rest" }).check();
		await expect(page.getByText(t("choices.risk.MEDIUM_RISK"))).toBeVisible();
		await page.getByRole("checkbox", { name: "None of these" }).check();
		await expect(page.getByText(t("choices.takenBack", { choices: "A rule denies the rest" }))).toBeVisible();
		await expect(page.getByText(t("choices.risk.HIGH_RISK"))).toBeVisible();
		await expectAccessible(page, "lenses");
		await page.getByRole("link", { name: t("nav.report"), exact: true }).click();
		const download = await exportBy(page, "Markdown", "it");
		const told = await readFile(await download.path(), "utf8");
		expect(told).toContain("How do you close ports?");
		expect(told).toContain("None of these");
	});
});

test("a checklist is asked by category, item by item", async ({ page }) => {
	const t = say("en");
	await beginWith(page, { name: "queues.json", text: JSON.stringify(checklist) }, "Queues, item by item", "en");
	await expect(page.getByRole("navigation", { name: t("questions.rail") })).toContainText("Storage");
	await page.getByRole("radio", { name: /^Open/ }).check();
	await page.getByRole("link", { name: t("nav.report"), exact: true }).click();
	await expect(page.getByRole("main")).toContainText("Close ports");
});

test("a file that is no lens is refused on the screen of the lenses, which can be read by everybody", async ({ page }) => {
	const t = say("en");
	await open(page, "/lenses");
	await page.locator('input[type="file"]').setInputFiles({
		name: "guide.md",
		mimeType: "text/markdown",
		buffer: Buffer.from("---\nms.date: 1/1/2026\n---\n# Nothing\n"),
	});
	await expect(page.getByText(t("problem.noGuide"))).toBeVisible();
	await expectAccessible(page, "lenses");
});
