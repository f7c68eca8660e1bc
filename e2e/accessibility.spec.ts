import type { Page } from "@playwright/test";
import { expectAccessible, expectReadable } from "./axe.ts";
import { answeredReview, goTo, lens, openReviewFile, startReview, unfold } from "./journey.ts";
import { eachLensScreen } from "./lensScreens.ts";
import { lookName, looks, mainIn, phrases } from "./looks.ts";
import { expect, open, test } from "./story.ts";

const item = lens.items[0]?.id ?? "";

for (const look of looks) {
	const { language, theme, width } = look;
	const { t } = phrases[language];

	test.describe(`axe finds nothing, and nothing is wider than the window: ${lookName(look)}`, () => {
		test.beforeEach(async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			// The settings leave the theme to the system.
			await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
			await open(page, "/", { theme: "system", language });
		});

		test("a first visit, and a review in which nothing is said", mainIn(look), async ({ page }) => {
			await expectAccessible(page, "first visit");
			await startReview(page, "Reviewed for everyone", language);
			await expectAccessible(page, "new profile");
			await page.getByRole("link", { name: t("nav.questions"), exact: true }).click();
			await page.locator(".questions-next").waitFor();
			// What the foot covers is a target once it is scrolled up: on a window of the whole page it covers nothing.
			await page.setViewportSize({ width, height: 3000 });
			await expectAccessible(page, "unanswered question");
			for (const screen of ["report", "plan"]) {
				await goTo(page, page.url().replace(/(questions|report).*/, screen));
				await expectAccessible(page, `${screen} of nothing`);
			}
		});

		test("the sample's report, a pillar and the plan, with all that unfolds, and what opens over the report", async ({
			page,
		}) => {
			const visit = await openSample(page);
			await page.getByRole("button", { name: t("report.columns") }).click();
			// What it covers is no target meanwhile.
			await expectAccessible(page, "choice of columns", ":popover-open");
			await page.keyboard.press("Escape");
			await page.getByRole("heading", { level: 1 }).focus();
			await page.keyboard.press("?");
			await page.getByRole("dialog", { name: t("keys.title") }).waitFor();
			await expectAccessible(page, "list of keys", "dialog");
			await page.keyboard.press("Escape");
			await page.locator("main table button[aria-expanded=false]").first().click();
			await unfold(page);
			await expectAccessible(page, "report");
			await visit(`report/${lens.pillars[0]?.id}`);
			await unfold(page);
			await expectAccessible(page, "pillar");
			await visit("plan");
			await page.getByText(t("plan.proof.best")).first().waitFor({ timeout: 30_000 });
			await unfold(page);
			await expectAccessible(page, "plan");
		});

		const parts = {
			"profile, questions, overview and what is judged": ["profile", `questions/${item}`, "overview", "judging"],
			"evidence, meetings and milestones": ["evidence", "together", "present", "milestones"],
		};
		for (const [name, screens] of Object.entries(parts)) {
			test(`the sample's ${name}`, async ({ page }) => {
				const visit = await openSample(page);
				for (const screen of screens) {
					await visit(screen);
					if (screen === "overview" || screen === "judging") await page.getByRole("table").first().waitFor();
					await unfold(page);
					// As above: what the foot of a question covers is a target once it is scrolled up.
					await page.setViewportSize({ width, height: 3000 });
					await expectAccessible(page, screen);
					await page.setViewportSize({ width, height: 900 });
				}
			});
		}

		test("the list of reviews, settings, help, and what leads nowhere", async ({ page }) => {
			await openReviewFile(page, answeredReview("Listed for everyone", 1), "profile");
			for (const route of ["help", "settings", "nowhere"]) {
				await goTo(page, `./#/${route}`);
				await expectAccessible(page, route);
			}
			await goTo(page, "./#/");
			await page.getByRole("table").waitFor();
			await expectAccessible(page, "reviews");
			await page
				.getByRole("button", { name: t("reviews.more") })
				.first()
				.click();
			await expectAccessible(page, "actions of a review");
		});

		test("a preview, a guide, the editor, and pairs of two lenses", async ({ page }) => {
			test.setTimeout(240_000);
			await eachLensScreen(page, phrases[language], async (screen) => {
				await unfold(page);
				await expectAccessible(page, screen);
			});
		});

		/** Opens the sample, which says something on every screen, and gives the way to its screens. */
		async function openSample(page: Page): Promise<(screen: string) => Promise<void>> {
			await page.getByRole("button", { name: t("reviews.openSample") }).click();
			await page.getByRole("table", { name: t("report.pillars") }).waitFor();
			const address = page.url().replace(/report.*/, "");
			return (screen) => goTo(page, `${address}${screen}`);
		}
	});
}

test("with the colours of the system, what is chosen and where the focus is can still be seen", async ({ page }) => {
	await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
	await open(page);
	await openReviewFile(page, answeredReview("In forced colours", 1), "report");
	await expectReadable(page, "report");
	await goTo(page, `./#/reviews/story/questions/${item}`);
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
	await expectReadable(page, "question");
});
