/** Lenses of other projects' formats, made by us, and the way from such a file to a review with it. */
import type { Page } from "@playwright/test";
import type { Language } from "../src/i18n/languages.ts";
import type { MessageKey, Values } from "../src/i18n/phrases.ts";
import { phrasesOf } from "../src/i18n/phrases.ts";
import { messagesOf } from "./messages.ts";
import { expect, open } from "./story.ts";

export const customLens = {
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

export const checklist = {
	metadata: { name: "Queues, item by item" },
	categories: [{ name: "Network" }, { name: "Storage" }],
	items: [
		{ text: "Close ports", guid: "a", category: "Network", waf: "Security", severity: "High" },
		{ text: "Encrypt messages", guid: "b", category: "Storage", waf: "Security", severity: "Low" },
	],
	status: [{ name: "Not verified" }, { name: "Open" }, { name: "Fulfilled" }],
};

/** The messages of a language. */
export const say = (language: Language) => {
	const { t } = phrasesOf(language, messagesOf(language));
	return (key: MessageKey, values?: Values) => t(key, values);
};

/** Opens a file on the first screen, looks at its preview, adds it, and begins a review with it. */
export async function beginWith(
	page: Page,
	file: { name: string; text: string },
	title: string,
	language: Language,
): Promise<void> {
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
