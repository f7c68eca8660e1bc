import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import type { Language } from "../src/i18n/languages.ts";
import { sampleGuide } from "../src/testing/sampleGuide.ts";
import { expectAccessible } from "./axe.ts";
import { exportBy } from "./journey.ts";
import { beginWith, checklist, customLens, say } from "./lenses.ts";
import { expect, open, test } from "./story.ts";

const guideTitle = "Architecture best practices for Queues";

/** Goes through what a meeting looks at, and back to the report. */
async function brief(page: Page, language: Language, answered: string): Promise<void> {
	const t = say(language);
	// Until the report is there, the link leads to the question that was left.
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("report.title"));
	await page
		.getByRole("link", { name: t("nav.present") })
		.first()
		.click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText(answered);
	await page.keyboard.press("ArrowRight");
	await expect(page.getByRole("heading", { level: 1 })).not.toContainText(answered);
	await page.keyboard.press("Escape");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("report.title"));
}

/** Removes a lens that a review uses, and brings it back. */
async function removeAndUndo(page: Page, language: Language, title: string): Promise<void> {
	const t = say(language);
	await page.goto("./#/lenses");
	await page.getByRole("button", { name: `${t("library.remove")}: ${title}` }).click();
	await expect(page.getByText(t("library.removed", { title }))).toBeVisible();
	await expect(page.getByRole("button", { name: `${t("library.begin")}: ${title}` })).toHaveCount(0);
	await page.getByRole("button", { name: t("common.undo") }).click();
	await expect(page.getByText(t("library.usedIn", { n: 1 }))).toBeVisible();
}

for (const language of ["en", "it"] as const) {
	const t = say(language);
	const markdown = async (page: Page) => readFile(await (await exportBy(page, "Markdown", language)).path(), "utf8");

	test(`a service guide is looked at, added, answered, briefed, exported and removed: ${language}`, { tag: "@main" }, async ({
		page,
	}) => {
		await beginWith(page, { name: "queues.md", text: sampleGuide }, guideTitle, language);
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Retry with care");
		await page.getByRole("radio", { name: /^No/ }).first().check();
		await page.getByRole("link", { name: t("nav.report"), exact: true }).click();
		await brief(page, language, "10");
		const told = await markdown(page);
		for (const text of [guideTitle, "Retry with care", "CC BY 4.0"]) expect(told).toContain(text);
		// What was added is here after a reload, and the review with it.
		await page.reload();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("report.title"));
		await removeAndUndo(page, language, guideTitle);
		// With more than one lens a new review begins with the choice of one.
		await page.goto("./#/");
		await page.getByRole("button", { name: t("reviews.new") }).click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("library.title"));
	});

	test(`what a guide says as an item and as a recommendation is joined in its preview, and asked once: ${language}`, async ({
		page,
	}) => {
		const twice = sampleGuide.replace("| Use keys. | Safe. |", "| **Close ports**: all of them. | Safe. |");
		await open(page, "/lenses", { language });
		await page
			.locator('input[type="file"]')
			.first()
			.setInputFiles({ name: "queues.md", mimeType: "text/markdown", buffer: Buffer.from(twice) });
		const preview = page.getByRole("region", { name: new RegExp(t("library.preview")) });
		await expect(preview).toContainText(t("library.questions", { n: 10 }));
		await preview.getByText(t("library.twice", { n: 1 })).click();
		await preview.getByRole("checkbox", { name: "Close ports" }).check();
		await expect(preview).toContainText(t("library.questions", { n: 9 }));
		await expectAccessible(page, "preview of a guide");
		await preview.getByRole("button", { name: t("library.add") }).click();
		await expect(page.getByRole("listitem").filter({ hasText: guideTitle })).toContainText(t("library.questions", { n: 9 }));
	});

	test(`an AWS custom lens is answered by choices, exported and removed: ${language}`, async ({ page }) => {
		await beginWith(page, { name: "queues.json", text: JSON.stringify(customLens) }, "Queues at large", language);
		await page.getByRole("checkbox", { name: "A rule denies the rest" }).check();
		await expect(page.getByText(t("choices.risk.MEDIUM_RISK"))).toBeVisible();
		await page.getByRole("checkbox", { name: "None of these" }).check();
		await expect(page.getByText(t("choices.takenBack", { choices: "A rule denies the rest" }))).toBeVisible();
		await expect(page.getByText(t("choices.risk.HIGH_RISK"))).toBeVisible();
		await expectAccessible(page, "lenses");
		await page.getByRole("link", { name: t("nav.report"), exact: true }).click();
		// By its own rules, beside our own scores, on the screen and in files.
		const byRules = t("report.lensRisks.HIGH_RISK", { n: 1 });
		await expect(page.getByText(byRules)).toBeVisible();
		const told = await markdown(page);
		for (const text of ["How do you close ports?", "None of these", byRules]) expect(told).toContain(text);
		await removeAndUndo(page, language, "Queues at large");
	});

	test(`a checklist is asked by category, item by item, exported and removed: ${language}`, async ({ page }) => {
		const title = "Queues, item by item";
		await beginWith(page, { name: "queues.json", text: JSON.stringify(checklist) }, title, language);
		await expect(page.getByRole("navigation", { name: t("questions.rail") })).toContainText("Storage");
		await page.getByRole("radio").first().check();
		await page.getByRole("link", { name: t("nav.report"), exact: true }).click();
		await expect(page.getByRole("main")).toContainText("Close ports");
		expect(await markdown(page)).toContain("Close ports");
		await removeAndUndo(page, language, title);
	});
}

for (const language of ["en", "it"] as const) {
	test(`a checklist is answered as a table by keys, several questions at once: ${language}`, async ({ page }) => {
		const t = say(language);
		await beginWith(page, { name: "queues.json", text: JSON.stringify(checklist) }, "Queues, item by item", language);
		await page.getByRole("link", { name: t("questions.toOverview") }).click();
		const box = (title: string) =>
			page.getByLabel(t("overview.cell", { column: t("overview.column.select"), title }), { exact: true });
		const answerOf = (title: string) =>
			page.getByLabel(t("overview.cell", { column: t("overview.column.answer"), title }), { exact: true });
		await expect(box("Close ports")).toBeVisible();
		await page.keyboard.press("j");
		await expect(box("Close ports")).toBeFocused();
		await page.keyboard.press("Shift+J");
		await expect(box("Encrypt messages")).toBeFocused();
		await expect(box("Close ports")).toBeChecked();
		await expect(box("Encrypt messages")).toBeChecked();
		await page.keyboard.press("2");
		const chosen = await answerOf("Close ports").inputValue();
		expect(chosen).toMatch(/^option:/);
		await expect(answerOf("Encrypt messages")).toHaveValue(chosen);
		await page.keyboard.press("Escape");
		await expect(box("Close ports")).not.toBeChecked();
		await page.keyboard.press("ControlOrMeta+z");
		await expect(answerOf("Close ports")).toHaveValue("");
		await expect(answerOf("Encrypt messages")).toHaveValue("");
	});
}

test("a file that is no lens is refused on the screen of the lenses, which can be read by everybody", async ({ page }) => {
	const t = say("en");
	await open(page, "/lenses");
	await page
		.locator('input[type="file"]')
		.first()
		.setInputFiles({
			name: "guide.md",
			mimeType: "text/markdown",
			buffer: Buffer.from("---\nms.date: 1/1/2026\n---\n# Nothing\n"),
		});
	await expect(page.getByText(t("problem.noGuide"))).toBeVisible();
	await expectAccessible(page, "lenses");
});

for (const language of ["en", "it"] as const) {
	test(`a newer edition of a guide keeps the answers and asks again what changed: ${language}`, async ({ page }) => {
		const t = say(language);
		const title = "Architecture best practices for Queues";
		await beginWith(page, { name: "queues.md", text: sampleGuide }, title, language);
		await page
			.getByRole("navigation", { name: t("questions.rail") })
			.getByRole("link", { name: /^Set a time to live/ })
			.click();
		await page.getByRole("radio").first().check();
		await page.goto("./#/lenses");
		const later = sampleGuide
			.replace("ms.date: 1/7/2026", "ms.date: 3/9/2026")
			.replace("It is short.", "It is long.")
			.replace("| Use keys. | Safe. |", "| Rotate keys. | Safer. |");
		await page
			.locator('input[type="file"]')
			.first()
			.setInputFiles({ name: "later.md", mimeType: "text/markdown", buffer: Buffer.from(later) });
		const preview = page.getByRole("region", { name: new RegExp(t("library.preview")) });
		for (const what of ["changed", "added", "removed"] as const) {
			await expect(preview.getByText(t(`library.edition.${what}`, { n: 1 }))).toBeVisible();
		}
		await preview.getByText(t("library.edition.added", { n: 1 })).click();
		await expect(preview.getByText("Rotate keys", { exact: true }).last()).toBeVisible();
		await preview.getByRole("button", { name: t("library.add") }).click();
		await page.getByText(t("library.usedIn", { n: 1 }), { exact: true }).click();
		await page.getByRole("link", { name: "Orders" }).click();
		await expect(page.getByText(t("lensBar.items", { n: 1 }))).toBeVisible();
		await page.getByRole("link", { name: t("lensBar.toFirst") }).click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Set a time to live (Topics)");
		await expect(page.getByRole("radio").first()).toBeChecked();
		await expect(page.getByRole("main")).toContainText("It is long.");
	});
}

for (const language of ["en", "it"] as const) {
	test(`many lens files come at once in an archive, each by itself, and are added together: ${language}`, async ({ page }) => {
		const t = say(language);
		const archive = zipSync({
			"lenses/queues.md": strToU8(sampleGuide),
			"lenses/aws/queues.json": strToU8(JSON.stringify(customLens)),
			"lenses/list.json": strToU8(JSON.stringify(checklist)),
			"lenses/broken.json": strToU8('{ "pillars": ['),
			"lenses/picture.png": strToU8("no lens"),
		});
		await open(page, "/lenses", { language });
		await page
			.locator('input[type="file"]')
			.first()
			.setInputFiles({ name: "lenses.zip", mimeType: "application/zip", buffer: Buffer.from(archive) });
		await expect(page.getByText(t("library.waiting", { n: 3 })).first()).toBeVisible();
		await expect(page.getByText("lenses/broken.json")).toBeVisible();
		await expect(page.getByText("picture.png")).toHaveCount(0);
		await expectAccessible(page, "lenses that wait");
		await page.getByRole("button", { name: t("library.addAll", { n: 3 }) }).click();
		for (const title of ["Architecture best practices for Queues", "Queues at large", "Queues, item by item"]) {
			await expect(page.getByRole("button", { name: `${t("library.begin")}: ${title}` })).toBeVisible();
		}
	});
}

for (const language of ["en", "it"] as const) {
	test(`a checklist and its translation, which lacks an item, are added together as one lens: ${language}`, async ({ page }) => {
		const t = say(language);
		const items = Array.from({ length: 10 }, (_, place) => ({ guid: `g${place}`, text: `Close port ${place}`, waf: "Security" }));
		const spanish = items.slice(1).map((item, place) => ({ ...item, text: `Cerrar el puerto ${place + 1}` }));
		const file = (tag: string, all: typeof items) => ({
			name: `queues_checklist.${tag}.json`,
			mimeType: "application/json",
			buffer: Buffer.from(JSON.stringify({ metadata: { name: "Ports" }, items: all })),
		});
		await open(page, "/lenses", { language });
		const input = page.locator('input[type="file"]').first();
		await input.setInputFiles([file("en", items), file("es", spanish)]);
		await page.getByRole("button", { name: t("library.addAll", { n: 2 }) }).click();
		await expect(page.getByRole("button", { name: `${t("library.begin")}: Ports` })).toHaveCount(1);
		await expect(page.getByRole("main")).toContainText(/English.*español/);
		// A later file of that language is no edition of the lens, but a language of it.
		await input.setInputFiles(file("es", spanish));
		await expect(page.getByText(t("library.translates.lacking", { n: 1 }))).toBeVisible();
		await expect(page.getByRole("button", { name: t("library.add"), exact: true })).toHaveCount(0);
	});
}

for (const language of ["en", "it"] as const) {
	test(`the same checklist in another language joins as a language, and keeps the answers: ${language}`, async ({ page }) => {
		const t = say(language);
		await beginWith(
			page,
			{ name: "queues_checklist.en.json", text: JSON.stringify(checklist) },
			"Queues, item by item",
			language,
		);
		await page.getByRole("radio", { name: /^Open/ }).check();
		await page.goto("./#/lenses");
		const italian = {
			...checklist,
			metadata: { name: "Code, voce per voce" },
			categories: [{ name: "Rete" }, { name: "Archivio" }],
			items: [
				{ ...checklist.items[0], text: "Chiudere le porte", category: "Rete" },
				{ ...checklist.items[1], text: "Cifrare i messaggi", category: "Archivio" },
			],
		};
		await page
			.locator('input[type="file"]')
			.first()
			.setInputFiles({
				name: "queues_checklist.it.json",
				mimeType: "application/json",
				buffer: Buffer.from(JSON.stringify(italian)),
			});
		await page.getByRole("button", { name: t("library.join") }).click();
		await expect(page.getByRole("button", { name: t("library.join") })).toHaveCount(0);
		await page.getByText(t("library.usedIn", { n: 1 }), { exact: true }).click();
		await page.getByRole("link", { name: "Orders" }).click();
		await page.getByRole("link", { name: t("nav.questions"), exact: true }).click();
		const title = language === "it" ? "Chiudere le porte" : "Close ports";
		await page
			.getByRole("navigation", { name: t("questions.rail") })
			.getByRole("link", { name: new RegExp(title) })
			.click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
		await expect(page.getByRole("radio", { checked: true }).first()).toBeVisible();
	});
}
