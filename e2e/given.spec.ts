import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { sizeText } from "../src/i18n/sizeText.ts";
import { expectAccessible } from "./axe.ts";
import { answeredReview, exportBy, goTo, type Language, openReviewFile, unfoldNotes } from "./journey.ts";
import { lookName, looks, openIn, phrases } from "./looks.ts";
import { expect, test } from "./story.ts";

const item = "sec-workspace-identity-least-privilege";
const question = `./#/reviews/story/questions/${item}`;

/** A picture of one pixel (PNG). */
const picture = Buffer.from(
	"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
	"base64",
);
const hash = createHash("sha256").update(picture).digest("hex");
/** A page that would run, did anything open it. */
const page1 = Buffer.from("<script>document.title = 'run'</script>");

/** Saves the review with its files at this place; answers where the file lies. */
async function saveReview(page: Page, language: Language, place: "inside" | "none"): Promise<string> {
	const { t } = phrases[language];
	await page.getByRole("button", { name: t("report.export"), exact: true }).click();
	await page.getByRole("button", { name: t("report.export.review"), exact: true }).click();
	await page.getByRole("radio", { name: t(`given.carry.${place}`) }).check();
	const button = page.getByRole("button", { name: t("given.carry.save") });
	const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
	return download.path();
}

/** The sealed report as a web page. */
async function sealedPage(page: Page, language: Language): Promise<string> {
	const { t } = phrases[language];
	const name = t("sealed.export.as", { format: t("report.export.html.name") });
	const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name, exact: true }).click()]);
	return readFileSync(await download.path(), "utf8");
}

/** Gives a page to the screen that verifies, and waits for what comes of it. */
async function verify(page: Page, text: string, language: Language): Promise<void> {
	const file = { name: "report.html", mimeType: "text/html", buffer: Buffer.from(text) };
	await page.getByLabel(phrases[language].t("verify.choose")).last().setInputFiles(file);
	await expect(page.locator("section[aria-labelledby=verify-result] h2")).toBeFocused({ timeout: 20_000 });
}

for (const look of looks) {
	const { t } = phrases[look.language];

	test(`evidence that people give: said, attached, taken back, saved, told: ${lookName(look)}`, async ({
		page,
		browser,
		baseURL,
	}) => {
		await openIn(page, look);
		await openReviewFile(page, answeredReview("Given", 3), "questions");
		await goTo(page, question);
		await unfoldNotes(page);

		// A link, with its kind, its day and what it covers.
		await page.getByLabel(t("given.add")).fill("https://example.com/run/7");
		await page.keyboard.press("Enter");
		await page.getByLabel(t("given.kind"), { exact: true }).selectOption({ label: t("given.kind.test") });
		await page.getByLabel(t("given.day")).fill("2026-01-15");
		await page
			.getByRole("group", { name: t("given.covers") })
			.getByRole("checkbox")
			.first()
			.check();
		const link = page.locator(".given-line").filter({ hasText: "example.com/run/7" });
		await expect(link).toContainText(t("given.kind.test"));

		// A picture is shown; a page is kept, and never more than a file.
		await page.getByLabel(t("given.attach")).setInputFiles([
			{ name: "portal.png", mimeType: "image/png", buffer: picture },
			{ name: "run.html", mimeType: "text/html", buffer: page1 },
		]);
		const shown = page.getByRole("img", { name: t("given.picture", { name: "portal.png" }) });
		await expect(shown).toBeVisible();
		await expect(page.getByRole("img", { name: t("given.picture", { name: "run.html" }) })).toHaveCount(0);
		await expectAccessible(page, "given");
		const [download] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("button", { name: t("given.save.of", { name: "run.html" }), exact: true }).click(),
		]);
		expect(download.suggestedFilename()).toBe("run.html");
		expect(readFileSync(await download.path()).equals(page1)).toBe(true);

		// Taken back and undone; a reload keeps it.
		await page.getByRole("button", { name: t("given.remove.of", { name: "portal.png" }) }).click();
		await expect(shown).toHaveCount(0);
		await page.keyboard.press("ControlOrMeta+z");
		await expect(shown).toBeVisible();
		await page.reload();
		await unfoldNotes(page);
		await expect(shown).toBeVisible();

		// The report tells it, and a file with its hash.
		await goTo(page, "./#/reviews/story/report");
		await expect(page.locator(".briefing-evidence")).toContainText(t("given.count.files", { n: 2 }));
		const markdown = await exportBy(page, "Markdown", look.language);
		const text = readFileSync(await markdown.path(), "utf8");
		expect(text).toContain(hash);
		expect(text).toContain(t("given.kind.test"));

		// The review with its files in one, opened on another device; what comes without them is brought by its hash.
		const saved = await saveReview(page, look.language, "inside");
		const bare = await saveReview(page, look.language, "none");
		for (const [path, isThere] of [
			[saved, true],
			[bare, false],
		] as const) {
			const other = await browser.newContext({ baseURL: baseURL ?? "" });
			const away = await other.newPage();
			await openIn(away, look);
			await openReviewFile(away, readFileSync(path, "utf8"), "questions");
			await goTo(away, question);
			await unfoldNotes(away);
			await expect(away.getByRole("img", { name: t("given.picture", { name: "portal.png" }) })).toHaveCount(isThere ? 1 : 0);
			await expect(away.getByText(t("given.notHere"))).toHaveCount(isThere ? 0 : 2);
			await other.close();
		}
	});

	test(`attached files in a sealed report, by hash and whole: ${lookName(look)}`, async ({ page }) => {
		await openIn(page, look);
		const review = JSON.parse(answeredReview("Given", 99));
		await openReviewFile(page, JSON.stringify({ ...review, openReason: "What is left is asked in May" }), "questions");
		await goTo(page, question);
		await unfoldNotes(page);
		await page.getByLabel(t("given.attach")).setInputFiles({ name: "portal.png", mimeType: "image/png", buffer: picture });
		await expect(page.getByRole("img", { name: t("given.picture", { name: "portal.png" }) })).toBeVisible();
		await goTo(page, "./#/reviews/story/milestones");
		await page.getByRole("textbox", { name: t("freeze.name"), exact: true }).fill("October");
		await page.getByRole("button", { name: t("freeze.do"), exact: true }).click();
		await page.getByRole("link", { name: t("freeze.open") }).click();
		const bare = await sealedPage(page, look.language);
		await page
			.getByRole("checkbox", { name: t("given.sealed.carry", { n: 1, size: sizeText(picture.length, phrases[look.language]) }) })
			.check();
		const whole = await sealedPage(page, look.language);
		const base64 = picture.toString("base64");
		expect([bare.includes(base64), whole.includes(base64)]).toEqual([false, true]);

		await goTo(page, "./#/verify");
		const line = page.getByRole("listitem").filter({ hasText: "portal.png" });
		await verify(page, bare, look.language);
		await expect(line).toContainText(t("seal.open"));
		const compare = page.getByLabel(t("given.verify.compare")).last();
		await compare.setInputFiles({ name: "copy.png", mimeType: "image/png", buffer: picture });
		await expect(line).toContainText(t("seal.good"));
		await expectAccessible(page, "verify attached files");

		await verify(page, whole, look.language);
		await expect(page.locator("[aria-labelledby=verify-result]")).toHaveAttribute("data-verdict", "unchanged");
		await expect(line).toContainText(t("seal.good"));
		await verify(page, whole.replace(base64, Buffer.from("another picture").toString("base64")), look.language);
		await expect(page.locator("[aria-labelledby=verify-result]")).toHaveAttribute("data-verdict", "broken");
		await expect(line).toContainText(t("seal.bad"));
	});
}
