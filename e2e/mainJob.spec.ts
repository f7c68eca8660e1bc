import { readFile } from "node:fs/promises";
import { type Answered, answerAll, exportBy, fillProfile, lens, production, sandbox, startReview } from "./journey.ts";
import { gapsOnScreen, pillarsOnScreen, readMarkdownReport, readReportPdf, withPrices } from "./readers.ts";
import { expect, open, test } from "./story.ts";

const stories = [
	{ name: "a production platform, every question applies", facts: production, atLeast: 34, tag: "@main" },
	{ name: "a sandbox that only trains", facts: sandbox, atLeast: 15, tag: "@headers" },
];

for (const { name, facts, atLeast, tag } of stories) {
	test(`the main job: ${name}: screen, PDF and Markdown agree`, { tag }, async ({ page }) => {
		test.setTimeout(180_000);
		await open(page);
		await startReview(page, `Main job | ${name}`);
		await fillProfile(page, facts);
		await page.getByRole("link", { name: "Questions", exact: true }).click();
		await page.locator(".questions-next").waitFor();
		const answered = await answerAll(page, facts);
		expect(answered.length).toBeGreaterThanOrEqual(atLeast);
		expect(answered.length).toBeLessThanOrEqual(lens.items.length);
		await expect(page.getByText(`${answered.length} answered`, { exact: true }).first()).toBeVisible();

		await page.getByRole("link", { name: "Report", exact: true }).click();
		await page.getByRole("table", { name: "Gaps", exact: true }).waitFor();
		const gaps = await gapsOnScreen(page);
		const pillars = await pillarsOnScreen(page);
		expect(gaps.length).toBeGreaterThan(5);
		expect(pillars).toHaveLength(lens.pillars.length);

		const download = async (name: string) => readFile(await (await exportBy(page, name)).path());
		const markdown = readMarkdownReport((await download("Markdown")).toString("utf8"));
		expect(markdown.gaps.map(withPrices)).toEqual(gaps);
		expect(markdown.pillars).toEqual(pillars);

		const bytes = await download("PDF");
		const pdf = await readReportPdf(new Uint8Array(bytes));
		for (const gap of gaps) {
			const { section, tradeoffs } = pdf.gap(gap);
			expect(
				tradeoffs.filter((tradeoff) => tradeoff.startsWith("−")),
				gap.title,
			).toEqual(gap.tradeoffs);
			expect(section).toContain(`Worth left ${gap.net}`);
			expect(section).toContain(gap.effort.replace(/^\w+ (\d+) /, "$1 effort "));
		}
		for (const pillar of pillars) {
			expect(pdf.text).toContain(pillar.name);
			expect(pdf.text).toContain(pillar.score);
			expect(pdf.text).toContain(pillar.band);
		}
		expectAnswers(markdown.text, answered);
		expectAnswers(pdf.text, answered);
		expect(pdf.text).toContain("Zażółć Νίκος Юлия");
		expect(await download("PDF")).toEqual(bytes);
	});
}

/** Every question stands with its chosen option and its note. */
function expectAnswers(text: string, answered: Answered[]): void {
	for (const { item, question, option, note } of answered) {
		const place = text.lastIndexOf(question);
		expect(place, `the question of ${item}`).toBeGreaterThan(0);
		const after = text.slice(place, place + 3000);
		expect(after).toContain(option);
		expect(after).toContain(note);
	}
}
