import { en } from "../src/i18n/en.ts";
import { it as italian } from "../src/i18n/it.ts";
import { phrasesOf } from "../src/i18n/phrases.ts";
import { expectAccessible, expectAccessibleInBothThemes } from "./axe.ts";
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
import { expect, open, test } from "./story.ts";

const cases: { language: Language; width: number }[] = [
	{ language: "en", width: 1440 },
	{ language: "it", width: 390 },
];

const phrases = { en: phrasesOf("en", en), it: phrasesOf("it", italian) };
const item = (place: number) => lens.items.at(place)?.id ?? "";

for (const { language, width } of cases) {
	const { t } = phrases[language];

	test.describe(`axe finds nothing, and nothing is wider than the window: ${language}, ${width} px`, () => {
		test.beforeEach(async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await page.emulateMedia({ reducedMotion: "reduce" });
			await open(page, "/", { theme: "system", language });
		});

		test("a first visit and a new review", async ({ page }) => {
			await expectAccessibleInBothThemes(page, "first visit");
			await startReview(page, "Reviewed for everyone", language);
			await expectAccessibleInBothThemes(page, "new profile");
			await fillProfile(page, production, language);
			await expectAccessibleInBothThemes(page, "profile");
			await page.getByRole("link", { name: t("nav.questions"), exact: true }).click();
			await page.locator(".questions-next").waitFor();
			await expectAccessibleInBothThemes(page, "unanswered question");
			for (const screen of ["report", "plan"]) {
				await goTo(page, page.url().replace(/(questions|report).*/, screen));
				await expectAccessibleInBothThemes(page, `${screen} of nothing`);
			}
		});

		test("a review in which everything is answered", async ({ page }) => {
			await openReviewFile(page, answeredReview("Answered for everyone", 1), "profile");
			const visit = (screen: string) => goTo(page, `./#/reviews/story/${screen}`);
			await visit(`questions/${item(0)}`);
			await expectAccessibleInBothThemes(page, "question");
			await visit(`questions/${item(-1)}`);
			await expectAccessibleInBothThemes(page, "last question");
			await visit("overview");
			await page.getByRole("table").first().waitFor();
			await expectAccessibleInBothThemes(page, "overview");
			await visit("report");
			await page.locator("main table button[aria-expanded=false]").first().click();
			await unfold(page);
			await expectAccessibleInBothThemes(page, "report");
			await visit(`report/${lens.pillars[0]?.id}`);
			await unfold(page);
			await expectAccessibleInBothThemes(page, "pillar");
			await visit("plan");
			await page
				.getByText(t("plan.proof.best", { time: "" }).trim())
				.first()
				.waitFor({ timeout: 30_000 });
			await unfold(page);
			await expectAccessibleInBothThemes(page, "plan");
			await visit("milestones");
			await expectAccessibleInBothThemes(page, "milestones");
			await visit("present");
			await expectAccessibleInBothThemes(page, "present");
		});

		test("the sample's meeting, the list of reviews, settings, help, and what opens over a page", async ({ page }) => {
			await page.getByRole("button", { name: t("reviews.openSample") }).click();
			await page.getByRole("table", { name: t("report.pillars") }).waitFor();
			await page.getByRole("button", { name: t("report.columns") }).click();
			// What it covers is no target meanwhile.
			await expectAccessibleInBothThemes(page, "choice of columns", ":popover-open");
			await page.keyboard.press("Escape");
			await page.getByRole("heading", { level: 1 }).focus();
			await page.keyboard.press("?");
			await page.getByRole("dialog", { name: t("keys.title") }).waitFor();
			await expectAccessibleInBothThemes(page, "list of keys");
			await page.keyboard.press("Escape");
			await goTo(page, page.url().replace(/report.*/, "together"));
			await expectAccessibleInBothThemes(page, "together");
			for (const route of ["help", "settings", "nowhere"]) {
				await goTo(page, `./#/${route}`);
				await expectAccessibleInBothThemes(page, route);
			}
			await goTo(page, "./#/");
			await page.getByRole("table").waitFor();
			await expectAccessibleInBothThemes(page, "reviews");
			await page
				.getByRole("button", { name: t("reviews.more") })
				.first()
				.click();
			await expectAccessibleInBothThemes(page, "actions of a review");
		});
	});
}

test("with the colours of the system, what is chosen and where the focus is can still be seen", async ({ page }) => {
	await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
	await open(page);
	await openReviewFile(page, answeredReview("In forced colours", 1), "report");
	await expectAccessible(page, "report");
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
	await expectAccessible(page, "question");
});
