import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
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

for (const look of looks) {
	const { t } = phrases[look.language];

	test(`evidence that people give: said, attached, taken back, saved, told: ${lookName(look)}`, async ({
		page,
		browser,
		baseURL = "",
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
			page.getByRole("button", { name: t("given.save.of", { name: "run.html" }) }).click(),
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
			const other = await browser.newContext({ baseURL });
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
}
