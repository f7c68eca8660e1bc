/** Every screen is set in three sizes of text, beside the one figure it may be about; small are heads, marks and hints, not what is read. */
import type { Page } from "@playwright/test";
import { namesOf, otherScreens, reviewScreens } from "../src/app/screens.ts";
import { goTo, lens } from "./journey.ts";
import { phrases } from "./looks.ts";
import { expect, open, test } from "./story.ts";

/** In CSS pixels: what counts as small, and the most of all words that may be, on a screen of so many words. */
const small = { size: 13, share: 0.25, words: 60 };

/** The most sizes of text on a screen. */
const mostSizes = 3;

interface Sized {
	size: number;
	words: number;
	/** A score drawn large, the one figure that a screen is about: larger than its title, and without a letter. */
	isFigure: boolean;
}

/** Words of the visible text of `main` by their size in pixels; those drawn for the eye alone or said to listeners alone are left out. */
const wordsBySize = (page: Page): Promise<Sized[]> =>
	page.locator("main").evaluate((main) => {
		const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
		const title = Math.max(...[...main.querySelectorAll("h1, h2")].map(sizeOf));
		const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
		const found = new Map<string, Sized>();
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			const isSeen = parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
			if (!parent || !isSeen || parent.closest(".visually-hidden, [aria-hidden], .key, nav, option")) continue;
			const words = node.textContent?.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
			const size = sizeOf(parent);
			if (words === 0 || size === 0) continue;
			const isFigure = size > title && !/\p{L}/u.test(node.textContent ?? "");
			const before = found.get(`${size} ${isFigure}`)?.words ?? 0;
			found.set(`${size} ${isFigure}`, { size, words: before + words, isFigure });
		}
		return [...found.values()];
	});

const sum = (some: Sized[]) => some.reduce((total, { words }) => total + words, 0);

/** What a screen has too much of: sizes, figures or small words. */
async function faultsOf(page: Page, screen: string): Promise<string[]> {
	const found = await wordsBySize(page);
	const texts = found.filter(({ isFigure }) => !isFigure);
	const faults: string[] = [];
	if (texts.length > mostSizes) faults.push(`${texts.length} sizes`);
	if (found.length - texts.length > 1) faults.push(`${found.length - texts.length} sizes of figures`);
	const share = sum(found.filter(({ size }) => size <= small.size)) / sum(found);
	if (sum(found) > small.words && share > small.share) faults.push(`${Math.round(100 * share)} % small`);
	return faults.map((fault) => `${screen}: ${fault}: ${JSON.stringify(found)}`);
}

/** What stands at the places of an address that name something of the lens. */
const named: Record<string, string> = {
	":item": lens.items[0]?.id ?? "",
	":pillar": lens.pillars[0]?.id ?? "",
};

/** Every address of a table of screens, but for the review and the milestone it names. */
const addressesOf = (table: Record<string, { paths: readonly string[] }>): string[] =>
	Object.values(table).flatMap(({ paths }) =>
		paths.map((path) => path.replace(/:(?:item|pillar)/g, (name) => named[name] ?? "")),
	);

for (const language of ["en", "it"] as const) {
	test(`every screen has three sizes of text, and at most a quarter of its words are small: ${language}`, async ({ page }) => {
		test.setTimeout(120_000);
		const { t } = phrases[language];
		const faults: string[] = [];
		const look = async (screen: string) => faults.push(...(await faultsOf(page, screen)));
		await open(page, "/", { language });
		await look("first visit");
		await page.getByRole("button", { name: t("reviews.openSample") }).click();
		await page.locator(".gap-line").first().waitFor();
		const review = page.url().replace(/.*#\/reviews\/(.*?)\/.*/, "$1");
		await goTo(page, `./#/reviews/${review}/milestones`);
		await page.getByRole("textbox", { name: t("freeze.name"), exact: true }).fill("October");
		await page.getByRole("button", { name: t("freeze.do"), exact: true }).click();
		const frozen = (await page.getByRole("link", { name: t("freeze.open") }).getAttribute("href")) ?? "";
		const milestone = frozen.replace(/.*\//, "");
		const all = [...addressesOf(reviewScreens), ...steps, "/", ...addressesOf(otherScreens)];
		expect(all.length).toBeGreaterThan(namesOf(reviewScreens).length + namesOf(otherScreens).length);
		for (const screen of all) {
			await goTo(page, `./#${screen.replace(":review", review).replace(":milestone", milestone)}`);
			await wholeOf(page, screen);
			await look(screen);
		}
		expect(faults).toEqual([]);
	});
}

/** The steps of the briefing that its address alone does not show. */
const steps = ["decisions", "gaps", "plan"].map((step) => `/reviews/:review/briefing?step=${step}`);

/** What a screen draws last. */
const last: Record<string, string> = {
	"/reviews/:review/report": "section.report-about",
	"/reviews/:review/plan": ".plan-frontier details",
	"/reviews/:review/overview": "table",
	"/settings": "table",
};

async function wholeOf(page: Page, screen: string): Promise<void> {
	const element = last[screen];
	if (element) await page.locator(element).first().waitFor({ timeout: 30_000 });
}
