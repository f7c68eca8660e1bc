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

/** Fails the story on colours that are hard to tell apart: what other colours could change in a screen that axe has seen. */
export async function expectReadable(page: Page, screen: string, part = "html"): Promise<void> {
	const colors = axeOf(page, part).withRules(["color-contrast", "link-in-text-block"]);
	expect(await found(colors), screen).toEqual([]);
}

const axeOf = (page: Page, part: string) => new AxeBuilder({ page }).setLegacyMode(true).options(lean).include(part);

async function found(builder: AxeBuilder): Promise<string[]> {
	const { violations } = await builder.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" ")}`);
}
