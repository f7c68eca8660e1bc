import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { Language } from "../src/i18n/languages.ts";
import { sampleGuide } from "../src/testing/sampleGuide.ts";
import { expectAccessible } from "./axe.ts";
import { exportBy } from "./journey.ts";
import { customLens, say } from "./lenses.ts";
import { expect, open, test } from "./story.ts";

const guide = "Architecture best practices for Queues";
const custom = "Queues at large";

/** Adds a lens from a file on the screen of the lenses. */
async function addLens(page: Page, name: string, text: string, language: Language): Promise<void> {
	const t = say(language);
	await page
		.locator('input[type="file"]')
		.first()
		.setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) });
	await page.getByRole("button", { name: t("library.add") }).click();
	await expect(page.getByRole("button", { name: t("library.add") })).toHaveCount(0);
}

/** Both lenses in the library, and a review over them, with a name. */
async function beginOverBoth(page: Page, language: Language): Promise<void> {
	const t = say(language);
	await open(page, "/lenses", { language });
	await addLens(page, "queues.md", sampleGuide, language);
	await addLens(page, "queues.json", JSON.stringify(customLens), language);
	await page.getByRole("checkbox", { name: `${t("library.choose")}: ${guide}` }).check();
	await page.getByRole("checkbox", { name: `${t("library.choose")}: ${custom}` }).check();
	await page.getByRole("button", { name: t("library.beginWith", { n: 2 }) }).click();
	await page.getByLabel(t("profile.name"), { exact: true }).fill("Orders");
	await expect(page.getByText(t("profile.lenses.count", { n: 2 }))).toBeVisible();
}

async function answerBoth(page: Page, language: Language): Promise<void> {
	const t = say(language);
	const rail = page.getByRole("navigation", { name: t("questions.rail") });
	await page.getByRole("link", { name: t("profile.next") }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Retry with care");
	await page.getByRole("radio").first().check();
	await rail.getByText("Security", { exact: true }).click();
	await rail.getByRole("link", { name: /How do you close ports/ }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("How do you close ports?");
	await expect(page.getByRole("main")).toContainText(custom);
	await page.getByRole("checkbox", { name: "A rule denies the rest" }).check();
	await expect(page.getByText(t("choices.risk.MEDIUM_RISK"))).toBeVisible();
}

for (const language of ["en", "it"] as const) {
	const t = say(language);

	test(`a review over two lenses is begun, answered, reported and exported: ${language}`, { tag: "@main" }, async ({ page }) => {
		await beginOverBoth(page, language);
		await answerBoth(page, language);
		await page.getByRole("link", { name: t("nav.report"), exact: true }).click();
		await page.getByRole("heading", { name: t("report.lenses") }).click();
		const table = page.getByRole("table", { name: t("report.lenses") });
		await expect(table.getByRole("row")).toHaveCount(3);
		await expect(table).toContainText(custom);
		await expectAccessible(page, "report over two lenses", "section[aria-labelledby=report-lenses]");
		const told = await readFile(await (await exportBy(page, "Markdown", language)).path(), "utf8");
		for (const text of ["Retry with care", "How do you close ports?", t("report.lenses"), guide, custom]) {
			expect(told).toContain(text);
		}
		// Gaps of one lens alone, in the report and in the plan.
		await page.getByText(t("report.filter.active"), { exact: true }).click();
		await page.getByLabel(t("asked.lens"), { exact: true }).selectOption({ label: custom });
		await expect(page.getByText(t("report.gaps.some", { shown: 1, all: 2 }))).toBeVisible();
		await page.getByRole("link", { name: t("nav.plan"), exact: true }).click();
		const planned = page.getByRole("list", { name: t("plan.inOut") }).getByRole("listitem");
		const inPlan = (title: string) => planned.filter({ hasText: title }).first();
		await expect(inPlan("Retry with care")).toBeVisible();
		await page.getByLabel(t("asked.lens"), { exact: true }).selectOption({ label: custom });
		await expect(inPlan("How do you close ports?")).toBeVisible();
		await expect(inPlan("Retry with care")).toHaveCount(0);
		await page.getByRole("link", { name: t("nav.report"), exact: true }).click();
		// Everything is here after a reload.
		await page.reload();
		await page.getByRole("heading", { name: t("report.lenses") }).click();
		await expect(table.getByRole("row")).toHaveCount(3);
	});

	test(`a milestone over two lenses is sealed, verified and opened again: ${language}`, async ({ page }) => {
		await beginOverBoth(page, language);
		await answerBoth(page, language);
		await page.getByRole("link", { name: t("nav.signOff"), exact: true }).click();
		await page.getByRole("textbox", { name: t("freeze.name"), exact: true }).fill("May");
		await page.getByRole("button", { name: t("freeze.do"), exact: true }).click();
		await page.getByRole("link", { name: t("freeze.open") }).click();
		await expect(page.getByRole("main")).toContainText(custom);
		const name = t("report.export.markdown.name");
		const button = page.getByRole("button", { name: t("sealed.export.as", { format: name }), exact: true });
		const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
		const sealed = await readFile(await download.path());
		await page.getByRole("link", { name: t("sealed.export.verify") }).click();
		await page
			.getByLabel(t("verify.choose"))
			.last()
			.setInputFiles({ name: "report.md", mimeType: "text/markdown", buffer: sealed });
		const result = page.locator("section[aria-labelledby=verify-result]");
		await expect(result.getByRole("heading", { level: 2 })).toBeFocused({ timeout: 20_000 });
		await expect(result).toContainText(t("seal.lensHolds.true"));
		await expect(result).toContainText(t("seal.reportHolds.true"));
		await expect(result).toContainText(custom);
	});

	test(`a lens is taken out of a running review and put back, and its answers with it: ${language}`, async ({ page }) => {
		await beginOverBoth(page, language);
		await answerBoth(page, language);
		await page.getByRole("link", { name: t("nav.profile"), exact: true }).click();
		await page.getByRole("heading", { name: t("profile.lenses"), exact: true }).click();
		await page.getByRole("button", { name: `${t("profile.lenses.takeOut")}: ${custom}` }).click();
		await expect(page.getByText(t("profile.lenses.kept", { title: custom }))).toBeVisible();
		await expect(page.getByText(t("profile.lenses.count", { n: 1 }))).toBeVisible();
		await expect(page.getByText(t("progress.answered", { answered: 1, visible: 10 })).first()).toBeVisible();
		await page.getByLabel(t("profile.lenses.add")).selectOption({ label: custom });
		await page.getByRole("button", { name: t("profile.lenses.addNow") }).click();
		await expect(page.getByText(t("progress.answered", { answered: 2, visible: 11 })).first()).toBeVisible();
		await expectAccessible(page, "lenses of a review");
		await page.keyboard.press("ControlOrMeta+z");
		await expect(page.getByText(t("progress.answered", { answered: 1, visible: 10 })).first()).toBeVisible();
	});
}

for (const language of ["en", "it"] as const) {
	const t = say(language);

	test(`the lens that a review was begun with is taken out, and returns with its answers: ${language}`, async ({ page }) => {
		await beginOverBoth(page, language);
		await answerBoth(page, language);
		await page.getByRole("link", { name: t("nav.profile"), exact: true }).click();
		await page.getByRole("heading", { name: t("profile.lenses"), exact: true }).click();
		await page.getByRole("button", { name: `${t("profile.lenses.takeOut")}: ${guide}` }).click();
		await expect(page.getByText(t("profile.lenses.kept", { title: guide }))).toBeVisible();
		await expect(page.getByText(t("progress.answered", { answered: 1, visible: 1 })).first()).toBeVisible();
		await expect(page.getByRole("button", { name: new RegExp(t("profile.lenses.takeOut"), "u") })).toHaveCount(0);
		await page.getByRole("link", { name: t("nav.report"), exact: true }).click();
		const told = await readFile(await (await exportBy(page, "Markdown", language)).path(), "utf8");
		expect(told).toContain("How do you close ports?");
		expect(told).not.toContain("Retry with care");
		await page.reload();
		await page.getByRole("link", { name: t("nav.signOff"), exact: true }).click();
		await page.getByRole("textbox", { name: t("freeze.name"), exact: true }).fill("May");
		await page.getByRole("button", { name: t("freeze.do"), exact: true }).click();
		await page.getByRole("link", { name: t("freeze.open") }).click();
		await expect(page.getByRole("main")).toContainText("How do you close ports?");
		await page.goBack();
		await page.getByRole("link", { name: t("nav.profile"), exact: true }).click();
		await page.getByRole("heading", { name: t("profile.lenses"), exact: true }).click();
		await page.getByLabel(t("profile.lenses.add")).selectOption({ label: guide });
		await page.getByRole("button", { name: t("profile.lenses.addNow") }).click();
		await expect(page.getByText(t("progress.answered", { answered: 2, visible: 11 })).first()).toBeVisible();
		await page.keyboard.press("ControlOrMeta+z");
		await expect(page.getByText(t("progress.answered", { answered: 1, visible: 1 })).first()).toBeVisible();
	});
}

/** A guide of one pillar, with these recommendations. */
const guideOf = (service: string, titles: string[]) =>
	[
		...["---", "ms.date: 1/7/2026", "---", "", `# Architecture best practices for ${service}`, "", "## Reliability", ""],
		...["|Recommendation|Benefit|", "|---|---|", ...titles.map((title) => `| **${title}**: do it. | It holds. |`), ""],
	].join("\n");

for (const language of ["en", "it"] as const) {
	const t = say(language);

	test(`requirements that two lenses have in common are joined, answered once, and parted again: ${language}`, async ({
		page,
	}) => {
		await open(page, "/lenses", { language });
		await addLens(page, "a.md", guideOf("Queues", ["Spread over zones", "Retry with care"]), language);
		await addLens(page, "b.md", guideOf("Stores", ["Spread over all zones", "Back up daily"]), language);
		for (const service of ["Queues", "Stores"]) {
			await page.getByRole("checkbox", { name: `${t("library.choose")}: Architecture best practices for ${service}` }).check();
		}
		await page.getByRole("button", { name: t("library.beginWith", { n: 2 }) }).click();
		await page.getByLabel(t("profile.name"), { exact: true }).fill("Orders");
		await page.getByText(t("profile.lenses"), { exact: true }).click();
		await expect(page.getByText(t("profile.twins.share", { share: 86 }))).toBeVisible();
		await expectAccessible(page, "pairs of two lenses");
		await page.getByRole("button", { name: `${t("profile.twins.join")}: Spread over all zones` }).click();
		await expect(page.getByText(t("profile.twins.joined"))).toBeVisible();
		await page.getByRole("link", { name: t("profile.next") }).click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Spread over zones");
		const rail = page.getByRole("navigation", { name: t("questions.rail") });
		await expect(rail.getByRole("link", { name: /Spread over all zones/ })).toHaveCount(0);
		await page.getByRole("radio").first().check();
		await page.getByRole("link", { name: t("nav.report"), exact: true }).click();
		const told = await readFile(await (await exportBy(page, "Markdown", language)).path(), "utf8");
		expect(told).toContain(t("report.alternatives"));
		expect(told).toContain("Spread over all zones");
		await page.getByRole("link", { name: t("nav.profile"), exact: true }).click();
		await page.getByText(t("profile.lenses"), { exact: true }).click();
		await page.getByRole("button", { name: `${t("profile.twins.part")}: Spread over all zones` }).click();
		await expect(page.getByRole("button", { name: `${t("profile.twins.join")}: Spread over all zones` })).toBeVisible();
		await page.getByRole("link", { name: t("nav.questions"), exact: true }).click();
		await expect(rail.getByRole("link", { name: /Spread over all zones/ }).first()).toBeVisible();
		await page.keyboard.press("ControlOrMeta+z");
		await expect(rail.getByRole("link", { name: /Spread over all zones/ })).toHaveCount(0);
	});
}
