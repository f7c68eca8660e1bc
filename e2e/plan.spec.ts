import { readFile } from "node:fs/promises";
import type { Locator } from "@playwright/test";
import { answeredReview, exportBy, openReviewFile, texts } from "./journey.ts";
import { phrases } from "./looks.ts";
import { expect, open, test } from "./story.ts";

/** The first number of a text such as "3 punti". */
const pointsIn = (text: string): number => Number(/(\d+) punt[oi]/.exec(text)?.[1] ?? Number.NaN);

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

async function pointsOf(rows: Locator): Promise<number[]> {
	return (await rows.allInnerTexts()).map(pointsIn);
}

const { t } = phrases.it;

test("the plan: proved within a budget, pinned, adopted, cut into waves and exported", { tag: "@main" }, async ({ page }) => {
	test.setTimeout(60_000);
	await open(page, "/", { language: "it" });
	await openReviewFile(page, answeredReview("Planned workload", 0), "plan");
	const proved = page.getByText(t("plan.proof.best")).first();
	await proved.waitFor({ timeout: 30_000 });

	const budget = page.getByRole("textbox", { name: t("plan.budget.number") });
	await budget.fill("12");
	const chosen = page.locator("li.plan-gap[data-in]");
	await expect.poll(async () => sum(await pointsOf(chosen)), { timeout: 20_000 }).toBeLessThanOrEqual(12);
	await expect.poll(() => chosen.count()).toBeGreaterThan(1);

	const first = chosen.first();
	const title = (await first.getByRole("link").first().textContent()) ?? "";
	await first.getByRole("radio", { name: t("plan.pin.out"), exact: true }).check({ force: true });
	const leftOut = page.locator("li.plan-gap:not([data-in])").filter({ hasText: title });
	await expect(leftOut).toContainText(t("plan.out.pinnedOut"), { timeout: 20_000 });
	expect(sum(await pointsOf(chosen))).toBeLessThanOrEqual(12);

	await page.reload();
	await expect(budget).toHaveValue("12");
	await expect(leftOut).toContainText(t("plan.out.pinnedOut"), { timeout: 20_000 });
	await expect.poll(() => chosen.count()).toBeGreaterThan(1);
	const planned = await chosen.locator("a").allTextContents();
	await page.getByRole("button", { name: t("plan.adopt") }).click();
	const waves = page.getByRole("region", { name: t("scenarios.waves") });
	await expect(waves.getByText(t("plan.adopted"))).toBeVisible();
	await expect(waves.getByRole("heading", { name: t("scenarios.waves") })).toBeFocused();
	for (const name of planned) await expect(waves.getByText(name).first()).toBeVisible();

	await page.getByRole("link", { name: t("nav.report"), exact: true }).click();
	const markdown = await readFile(await (await exportBy(page, "Markdown", "it")).path(), "utf8");
	const section = markdown.slice(markdown.search(/^## .*piano/im));
	for (const name of planned) expect(section).toContain(name.split("'")[0] ?? name);
});

test("what if: scores move without touching the answers, scenarios are saved, compared and adopted", async ({ page }) => {
	await open(page, "/", { language: "it" });
	await openReviewFile(page, answeredReview("Imagined workload", 0), "plan");
	const whatIf = page.getByRole("region", { name: t("scenarios.whatIf") });
	const boxes = whatIf.getByRole("checkbox");
	const before = await whatIf.innerText();
	await boxes.nth(0).check();
	await boxes.nth(1).check();
	expect(await whatIf.innerText()).not.toBe(before);
	await expect(page).toHaveURL(/whatif=[^&+]+\+[^&+]+/);
	await page.reload();
	await expect(boxes.nth(0)).toBeChecked();
	await expect(boxes.nth(1)).toBeChecked();

	await whatIf.getByRole("textbox", { name: t("scenarios.name") }).fill("First things");
	await whatIf.getByRole("button", { name: t("scenarios.save") }).click();
	const table = page.getByRole("table").filter({ hasText: "First things" }).first();
	await expect(table).toBeVisible();

	await page
		.getByRole("button", { name: new RegExp(t("scenarios.adopt")) })
		.first()
		.click();
	await page.getByRole("button", { name: t("scenarios.adopt.confirm") }).click();
	const waves = page.getByRole("region", { name: t("scenarios.waves") });
	await expect(waves).toContainText("First things");
	await expect(waves.getByRole("status").filter({ hasText: t("plan.adopted") })).toContainText(t("plan.adopted.undo"));
	const heading = waves.getByRole("heading", { name: t("scenarios.waves"), exact: true });
	await expect(heading).toBeFocused();
	await expect(heading).toBeInViewport();

	await page.getByRole("link", { name: t("nav.questions"), exact: true }).click();
	await page.waitForURL(/questions/);
	const item = texts.it.items["rel-zone-redundant-deployment"];
	await page.goto(page.url().replace(/questions.*/, "questions/rel-zone-redundant-deployment"));
	await expect(page.getByRole("radio", { name: item?.options.o1?.label ?? "", exact: true })).toBeChecked();
});

for (const language of ["en", "it"] as const) {
	test(`on a phone the plan is folded to less than six screens, and unfolds: ${language}`, async ({ page }) => {
		const { t: say } = phrases[language];
		const height = 844;
		await page.setViewportSize({ width: 390, height });
		await open(page, "/", { language });
		await page.getByRole("button", { name: say("reviews.openSample") }).click();
		await page.waitForURL(/report/);
		await page.goto(page.url().replace(/report.*/, "plan"));
		await page.getByText(say("plan.proof.best")).waitFor({ timeout: 30_000 });
		await expect(page.getByRole("img", { name: say("scenarios.calendar.described", { n: 3 }) })).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(6 * height);
		const gaps = page.locator("li.plan-gap");
		await expect(gaps.first()).toBeHidden();
		await page.getByRole("heading", { name: say("plan.inOut") }).click();
		await expect(gaps.first()).toBeVisible();
	});
}
