/** Accessibility as axe sees it. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { sideways } from "./seen.ts";
import { expect } from "./story.ts";

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Only what is wrong is wanted, and nothing is fetched: an answer in a third of the time. */
const lean = { preload: false, selectors: false, resultTypes: ["violations" as const] };

/** Fails the story on anything that axe finds in a part of the page, or that makes the page scroll sideways. */
export async function expectAccessible(page: Page, screen: string, part = "html"): Promise<void> {
	expect(await found(axeOf(page, part).withTags(levels)), screen).toEqual([]);
	expect(await sideways(page), `${screen} scrolls sideways`).toEqual([]);
}

/** The same, and then the colours of the dark theme. The settings leave the theme to the system. */
export async function expectAccessibleInBothThemes(page: Page, screen: string, part = "html"): Promise<void> {
	await page.emulateMedia({ colorScheme: "light" });
	await expectAccessible(page, screen, part);
	await page.emulateMedia({ colorScheme: "dark" });
	const colors = axeOf(page, part).withRules(["color-contrast", "link-in-text-block"]);
	expect(await found(colors), `${screen}, dark`).toEqual([]);
}

const axeOf = (page: Page, part: string) => new AxeBuilder({ page }).setLegacyMode(true).options(lean).include(part);

async function found(builder: AxeBuilder): Promise<string[]> {
	const { violations } = await builder.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" ")}`);
}
