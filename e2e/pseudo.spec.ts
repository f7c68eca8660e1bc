/** Every screen in longer words, and from right to left: nothing untranslated, nothing clipped, nothing wider than the window. */
import type { Page } from "@playwright/test";
import sample from "../content/samples/fraud-scoring.en.json" with { type: "json" };
import { en } from "../src/i18n/en.ts";
import { phrasesOf } from "../src/i18n/phrases.ts";
import { goTo, lens, unfold } from "./journey.ts";
import { eachLensScreen } from "./lensScreens.ts";
import { pseudoOf, speakPseudo } from "./pseudo.ts";
import { clippedTexts, sideways, untranslatedTexts, usersTexts } from "./seen.ts";
import { expect, open, test } from "./story.ts";

const { t } = phrasesOf("en", pseudoOf(en));

// The worker that keeps the build on the device would answer before the story can.
test.use({ serviceWorkers: "block" });

/** The addresses of the open sample, and what each is to wait for or to open. */
const screens: Record<string, (page: Page) => Promise<void>> = {
	profile: async () => {},
	[`questions/${lens.items[0]?.id}`]: async () => {},
	overview: (page) => page.getByRole("table").first().waitFor(),
	judging: (page) => page.getByRole("table").first().waitFor(),
	report: (page) => page.locator("main table button[aria-expanded=false]").first().click(),
	"report/security": async () => {},
	plan: (page) => page.getByText(t("plan.proof.best").slice(0, 8)).first().waitFor(),
	evidence: async () => {},
	together: async () => {},
	milestones: async () => {},
	present: async () => {},
	briefing: async () => {},
	"briefing?step=gaps": async () => {},
	[`present/${lens.items[0]?.id}`]: async () => {},
};

for (const width of [1440, 390]) {
	test(`nothing is untranslated, clipped or too wide, in either direction: ${width} px`, async ({ page }) => {
		test.setTimeout(240_000);
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ reducedMotion: "reduce" });
		await speakPseudo(page);
		const faults: string[] = [];
		const check = async (screen: string) => {
			await unfold(page);
			for (const text of await untranslatedTexts(page, usersTexts(sample))) faults.push(`${screen}: untranslated: ${text}`);
			await checkRoom(screen);
		};
		const checkRoom = async (screen: string) => {
			await unfold(page);
			for (const dir of ["ltr", "rtl"]) {
				await page.evaluate((value) => document.documentElement.setAttribute("dir", value), dir);
				for (const text of await clippedTexts(page)) faults.push(`${screen}, ${dir}: clipped: ${text}`);
				for (const text of await sideways(page)) faults.push(`${screen}, ${dir}: wider than the window: ${text}`);
			}
			await page.evaluate(() => document.documentElement.setAttribute("dir", "ltr"));
		};
		await open(page);
		await check("first visit");
		await page.getByRole("button", { name: t("reviews.openSample") }).click();
		await page.getByRole("table", { name: t("report.pillars") }).waitFor();
		const address = page.url().replace(/report.*/, "");
		for (const [screen, prepare] of Object.entries(screens)) {
			// On a phone the steps stand one under another: there is no second screen.
			if (width < 640 && screen.includes("step=")) continue;
			await goTo(page, `${address}${screen}`);
			await prepare(page);
			await check(screen);
		}
		// Their own words stand beside those of lenses, licences and files, which nobody translates.
		await eachLensScreen(page, { t }, checkRoom);
		for (const route of ["/", "/settings", "/help", "/nowhere"]) {
			await goTo(page, `./#${route}`);
			await check(route);
		}
		expect(faults).toEqual([]);
	});
}
