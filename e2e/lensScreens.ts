/** The screens about lenses that lie outside of the sample: a preview, a guide beside the built-in lens, the editor, pairs in a profile. */
import type { Page } from "@playwright/test";
import type { MessageKey, Phrases } from "../src/i18n/phrases.ts";
import { goTo, lens } from "./journey.ts";

/** A guide of one pillar, with these recommendations. */
const guideOf = (service: string, titles: string[]) =>
	[
		...["---", "ms.date: 1/7/2026", "---", "", `# Architecture best practices for ${service}`, "", "## Reliability", ""],
		...["|Recommendation|Benefit|", "|---|---|", ...titles.map((title) => `| **${title}**: do it. | It holds. |`), ""],
	].join("\n");

const open = (page: Page, name: string, text: string) =>
	page
		.locator('input[type="file"]')
		.first()
		.setInputFiles({ name, mimeType: "text/markdown", buffer: Buffer.from(text) });

/** A part of the built-in lens with most of what a form may hold. */
const part = {
	item: lens.items.find(({ parts, recommendations = [] }) => parts && recommendations.length > 0)?.id ?? lens.items[0]?.id,
	row: lens.recommendations.find(({ settings, policies, tradeoffs }) => settings && policies && tradeoffs.length > 0)?.id,
	tension: lens.tensions[0]?.id,
	fact: lens.facts.find(({ type }) => type === "enum")?.id,
};

/** Goes from one of these screens to the next, in the language of the phrases, and calls `check` on each by its name. */
export async function eachLensScreen(
	page: Page,
	{ t }: Pick<Phrases, "t">,
	check: (screen: string) => Promise<void>,
): Promise<void> {
	const button = (key: MessageKey) => page.getByRole("button", { name: t(key), exact: true });
	await goTo(page, "./#/lenses");
	await open(page, "a.md", guideOf("Queues", ["Spread over zones", "Retry with care"]));
	await button("library.add").click();
	await open(page, "b.md", guideOf("Azure Machine Learning", ["Spread over all zones", "Back up daily"]));
	await page.getByRole("heading", { name: t("library.alike") }).waitFor();
	await check("preview of a lens");
	await page.getByRole("link", { name: t("library.compare") }).click();
	await page.getByRole("heading", { level: 1, name: t("guide.title") }).waitFor();
	await check("guide beside the built-in lens");
	await page.getByRole("link", { name: t("guide.back") }).click();
	await button("library.add").click();
	await page
		.locator(`[data-lens="${lens.id}"]`)
		.getByRole("button", { name: t("editor.edit") })
		.click();
	await page.locator(".editor-form").waitFor();
	const editor = page.url();
	await check("editor of a lens");
	for (const at of [`items.${part.item}`, `recommendations.${part.row}`, `tensions.${part.tension}`, `facts.${part.fact}`]) {
		await page.goto(`${editor}?part=${at}`);
		await page
			.locator(".editor-form summary code")
			.getByText(at.slice(at.indexOf(".") + 1), { exact: true })
			.waitFor();
		await check(`editor of ${at.split(".")[0]}`);
	}
	await goTo(page, "./#/lenses");
	for (const title of ["Queues", "Azure Machine Learning"]) {
		await page
			.locator(".library-lens")
			.filter({ hasText: `Architecture best practices for ${title}` })
			.getByRole("checkbox")
			.check();
	}
	await page.getByRole("button", { name: t("library.beginWith", { n: 2 }) }).click();
	await page.getByRole("heading", { name: t("profile.lenses"), exact: true }).click();
	await page.getByRole("heading", { name: t("profile.twins") }).waitFor();
	await check("pairs in a profile");
}
