import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { en } from "../src/i18n/en.ts";
import { it as italian } from "../src/i18n/it.ts";
import { phrasesOf } from "../src/i18n/phrases.ts";
import {
	answeredReview,
	fillProfile,
	goTo,
	type Language,
	lens,
	openReviewFile,
	production,
	startReview,
	unfold,
} from "./journey.ts";
import { sideways } from "./seen.ts";
import { expect, open, test } from "./story.ts";

const cases: { language: Language; width: number }[] = [
	{ language: "en", width: 1440 },
	{ language: "it", width: 390 },
];

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Only what is wrong is wanted, and nothing is fetched: an answer in a third of the time. */
const lean = { preload: false, selectors: false, resultTypes: ["violations" as const] };

const phrases = { en: phrasesOf("en", en), it: phrasesOf("it", italian) };
const item = (place: number) => lens.items.at(place)?.id ?? "";

const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true).options(lean);

/** Fails the story on anything that axe finds, or that makes the page scroll sideways; of the dark theme, on its colours. */
async function check(page: Page, screen: string, part = "html"): Promise<void> {
	await page.emulateMedia({ colorScheme: "light" });
	await checkLight(page, screen, part);
	await page.emulateMedia({ colorScheme: "dark" });
	const colors = axe(page).include(part).withRules(["color-contrast", "link-in-text-block"]);
	expect(await found(colors), `${screen}, dark`).toEqual([]);
}

async function checkLight(page: Page, screen: string, part = "html"): Promise<void> {
	expect(await found(axe(page).include(part).withTags(levels)), screen).toEqual([]);
	expect(await sideways(page), `${screen} scrolls sideways`).toEqual([]);
}

async function found(builder: AxeBuilder): Promise<string[]> {
	const { violations } = await builder.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" ")}`);
}

for (const { language, width } of cases) {
	const { t } = phrases[language];

	test.describe(`axe finds nothing, and nothing is wider than the window: ${language}, ${width} px`, () => {
		test.beforeEach(async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await page.emulateMedia({ reducedMotion: "reduce" });
			await open(page, "/", { theme: "system", language });
		});

		test("a first visit and a new review", async ({ page }) => {
			await check(page, "first visit");
			await startReview(page, "Reviewed for everyone", language);
			await check(page, "new profile");
			await fillProfile(page, production, language);
			await check(page, "profile");
			await page.getByRole("link", { name: t("nav.questions"), exact: true }).click();
			await page.locator(".questions-next").waitFor();
			await check(page, "unanswered question");
			for (const screen of ["report", "plan"]) {
				await goTo(page, page.url().replace(/(questions|report).*/, screen));
				await check(page, `${screen} of nothing`);
			}
		});

		test("a review in which everything is answered", async ({ page }) => {
			await openReviewFile(page, answeredReview("Answered for everyone", 1), "profile");
			const visit = (screen: string) => goTo(page, `./#/reviews/story/${screen}`);
			await visit(`questions/${item(0)}`);
			await check(page, "question");
			await visit(`questions/${item(-1)}`);
			await check(page, "last question");
			await visit("overview");
			await page.getByRole("table").first().waitFor();
			await check(page, "overview");
			await visit("report");
			await page.locator("main table button[aria-expanded=false]").first().click();
			await unfold(page);
			await check(page, "report");
			await visit(`report/${lens.pillars[0]?.id}`);
			await unfold(page);
			await check(page, "pillar");
			await visit("plan");
			await page
				.getByText(t("plan.proof.best", { time: "" }).trim())
				.first()
				.waitFor({ timeout: 30_000 });
			await unfold(page);
			await check(page, "plan");
			await visit("milestones");
			await check(page, "milestones");
			await visit("present");
			await check(page, "present");
		});

		test("the sample's meeting, the list of reviews, settings, help, and what opens over a page", async ({ page }) => {
			await page.getByRole("button", { name: t("reviews.openSample") }).click();
			await page.getByRole("table", { name: t("report.pillars") }).waitFor();
			await page.getByRole("button", { name: t("report.columns") }).click();
			// What it covers is no target meanwhile.
			await check(page, "choice of columns", ":popover-open");
			await page.keyboard.press("Escape");
			await page.getByRole("heading", { level: 1 }).focus();
			await page.keyboard.press("?");
			await page.getByRole("dialog", { name: t("keys.title") }).waitFor();
			await check(page, "list of keys");
			await page.keyboard.press("Escape");
			await goTo(page, page.url().replace(/report.*/, "together"));
			await check(page, "together");
			for (const route of ["help", "settings", "nowhere"]) {
				await goTo(page, `./#/${route}`);
				await check(page, route);
			}
			await goTo(page, "./#/");
			await page.getByRole("table").waitFor();
			await check(page, "reviews");
			await page
				.getByRole("button", { name: t("reviews.more") })
				.first()
				.click();
			await check(page, "actions of a review");
		});
	});
}

test("with the colours of the system, what is chosen and where the focus is can still be seen", async ({ page }) => {
	await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
	await open(page);
	await openReviewFile(page, answeredReview("In forced colours", 1), "report");
	await checkLight(page, "report");
	await goTo(page, `./#/reviews/story/questions/${item(0)}`);
	const chosen = page.getByRole("radio", { checked: true }).first();
	await chosen.focus();
	const looks = await page.locator(".questions-options label").evaluateAll((all) =>
		all.map((label) => {
			const { outlineStyle, outlineWidth, borderColor, backgroundColor } = getComputedStyle(label);
			return {
				isChosen: label.querySelector("input")?.checked === true,
				ring: `${outlineStyle} ${outlineWidth}`,
				look: `${borderColor} ${backgroundColor}`,
			};
		}),
	);
	const other = looks.find(({ isChosen }) => !isChosen);
	const one = looks.find(({ isChosen }) => isChosen);
	expect(one?.look).not.toBe(other?.look);
	expect(one?.ring).not.toBe(other?.ring);
	await checkLight(page, "question");
});
