/** Several assessors: sheets go out and come back as files, disagreements stand in order, a consensus is taken and dissent kept. */
import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { newReview } from "../src/domain/review/review.ts";
import { cellsOf, lines, readMarkdown, section } from "../src/testing/readMarkdown.ts";
import { expectAccessible } from "./axe.ts";
import { exportBy, lens, openReviewFile, production, texts } from "./journey.ts";
import { lookName, looks, openIn, phrases } from "./looks.ts";
import { expect, test } from "./story.ts";

const light = { item: "ops-curated-environments", requirement: "rec-ops-curated-environments" };
const grave = { item: "perf-autoscaling-environment", requirement: "rec-perf-deployment-autoscaling" };

/** A review of two people in which nothing is answered yet. */
function sharedReview(): string {
	const review = newReview("story", lens, "2026-11-22T09:00:00.000Z");
	const participants = ["Ada", "Bo"].map((name) => ({ id: name, name, role: "", mustSign: false }));
	const workload = { ...review.workload, name: "Shared workload", facts: production };
	return JSON.stringify({ plumbline: "review", ...review, workload, participants });
}

async function contentOf(download: Download) {
	return { name: download.suggestedFilename(), mimeType: "application/json", buffer: await readFile(await download.path()) };
}

type SheetFile = Awaited<ReturnType<typeof contentOf>>;

async function downloadBy(page: Page, button: string): Promise<SheetFile> {
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name: button, exact: true }).click(),
	]);
	return contentOf(download);
}

for (const look of looks) {
	const { language } = look;
	const { t } = phrases[language];
	const words = texts[language];
	const title = (id: string) => words.recommendations[id]?.title ?? "?";
	const files = (page: Page) => page.locator('input[type="file"]');

	/** Opens a blank sheet on the first screen, answers both questions from one end of their options, and sends it back. */
	async function answerSheet(page: Page, blank: SheetFile, assessor: string, end: "worst" | "best"): Promise<SheetFile> {
		await page.goto("./#/");
		await files(page).setInputFiles(blank);
		await page.getByRole("link", { name: t("sheet.toQuestions") }).click();
		await expect(page.getByRole("region", { name: t("together.sheetOf", { assessor }) })).toBeVisible();
		await expect(page).toHaveURL(/questions\/./);
		const review = /reviews\/([^/]+)\//.exec(page.url())?.[1] ?? "";
		for (const { item } of [light, grave]) {
			await page.goto(`./#/reviews/${review}/questions/${item}`);
			await page.getByRole("heading", { level: 1, name: words.items[item]?.question ?? "?" }).waitFor();
			const options = page.locator(".questions-options input");
			const offered = lens.items.find(({ id }) => id === item)?.options.length ?? 0;
			await options.nth(end === "best" ? offered - 1 : 0).check({ force: true });
		}
		return downloadBy(page, t("together.sendBack"));
	}

	test(`two colleagues answer apart, then agree: ${lookName(look)}`, async ({ page }) => {
		test.setTimeout(60_000);
		await openIn(page, look);
		await openReviewFile(page, sharedReview(), "profile");

		await page.getByRole("heading", { name: t("profile.people"), exact: true }).click();
		await page.getByRole("link", { name: t("together.handOutLink") }).click();
		await expect(page.getByRole("heading", { name: t("together.steps") })).toBeVisible();
		await expectAccessible(page, "together");
		const [zip] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("button", { name: t("together.handOutAll", { n: 2 }) }).click(),
		]);
		const sheets = Object.keys(unzipSync(await readFile(await zip.path())));
		expect(sheets.map((name) => name.replace(/-\d{4}.*/, ""))).toEqual(["1-Ada-Shared-workload", "2-Bo-Shared-workload"]);
		const blank = {
			ada: await downloadBy(page, `${t("together.handOutAgain")}: Ada`),
			bo: await downloadBy(page, `${t("together.handOutAgain")}: Bo`),
		};
		const handedOut = t("together.handedOutOn", { date: phrases[language].date(new Date().toISOString().slice(0, 10)) });
		await expect(page.getByText(handedOut)).toHaveCount(2);
		expect(blank.ada.name).toMatch(/^Ada-Shared-workload-.*\.sheet\.plumbline\.json$/);

		const ada = await answerSheet(page, blank.ada, "Ada", "best");
		const bo = await answerSheet(page, blank.bo, "Bo", "worst");

		await page.goto("./#/");
		await files(page).setInputFiles(ada);
		await page.getByRole("link", { name: t("sheet.toTogether") }).click();
		await expect(page.getByText(t("together.sum.one"))).toBeVisible();
		await files(page).setInputFiles(bo);
		await expect(page.getByText(t("sheet.received", { assessor: "Bo", name: "Shared workload" }))).toBeVisible();

		const rows = page.getByRole("table", { name: t("together.agenda") }).locator("tbody tr");
		await expect(rows).toHaveCount(2);
		await expect(rows.nth(0)).toContainText(title(grave.requirement));
		await expect(rows.nth(1)).toContainText(title(light.requirement));
		await expect(rows.nth(0)).toContainText("0%");

		await page.getByRole("button", { name: title(grave.requirement), exact: true }).click();
		await page.getByRole("button", { name: `${t("together.take")}: Ada` }).click();
		const consensus = page.getByRole("radiogroup", { name: t("together.consensus") });
		await expect(consensus.getByRole("radio", { checked: true })).toHaveAttribute("value", "inPlace");
		await consensus.getByRole("radio", { name: t("status.partial"), exact: true }).check({ force: true });
		await page.getByRole("button", { name: t("together.dissent.keep") }).click();
		const dissent = `Ada: ${t("status.inPlace")}; Bo: ${t("status.missing")}`;
		const note = page.getByRole("textbox", { name: t("questions.notes.dissent") });
		await expect(note).toHaveValue(dissent);
		await expect(note).toBeFocused();
		await expect(page.getByRole("button", { name: t("together.dissent.keep") })).toHaveCount(0);
		await expectAccessible(page, "together");
		await page.reload();
		await expect(note).toHaveValue(dissent);

		await page.getByRole("button", { name: `${t("common.remove")}: ${t("together.sheetOf", { assessor: "Bo" })}` }).click();
		// The row that is unfolded stays, with its details: Ada's sheet differs from the consensus.
		await expect(rows).toHaveCount(2);
		await expect(rows.nth(0)).toContainText(t("together.fromOwn"));
		await expect(page.getByText(t("together.count.own", { n: 1 }))).toBeVisible();
		const undo = page
			.getByText(t("together.removed", { assessor: "Bo" }))
			.locator("..")
			.getByRole("button");
		await expect(undo).toBeFocused();
		await undo.click();
		await expect(rows).toHaveCount(3);
		await expect(page.getByRole("button", { name: title(grave.requirement), exact: true })).toBeVisible();

		await files(page).setInputFiles(bo);
		await page.getByRole("button", { name: t("sheet.replace") }).click();
		await expect(page.getByText(t("sheet.received", { assessor: "Bo", name: "Shared workload" }))).toBeVisible();
		await expect(note).toHaveValue(dissent);

		await page.goto("./#/reviews/story/report");
		const markdown = await contentOf(await exportBy(page, "Markdown", language));
		const own = section(readMarkdown(markdown.buffer.toString("utf8")).blocks, t("export.assessors"));
		expect(lines(own)[1]).toContain(t("together.sum", { mean: "0%", same: 0, compared: 2 }));
		const [first, second] = cellsOf(own);
		expect(first?.[0]).toContain(title(grave.requirement));
		expect(first?.slice(1)).toEqual([
			"0%",
			`${t("status.inPlace")}: Ada; ${t("status.missing")}: Bo`,
			t("status.partial"),
			dissent,
		]);
		expect(second?.[3]).toBe(t("status.unknown"));
	});
}
