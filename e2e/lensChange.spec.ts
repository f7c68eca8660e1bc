/** The lens changed since a milestone: its review says which questions did, asks those alone again, and keeps every answer. */
import type { WrittenTexts } from "../src/domain/lens/lensTexts.ts";
import { frozenTexts } from "../src/domain/milestone/frozenTexts.ts";
import { writeMarkdown } from "../src/formats/markdown/writeMarkdown.ts";
import { parseLens } from "../src/parse/lens.ts";
import { parseReview } from "../src/parse/review.ts";
import { freeze } from "../src/seal/freeze.ts";
import { sealExport } from "../src/seal/sealExport.ts";
import { expectAccessible } from "./axe.ts";
import { answeredReview, goTo, lens, texts, written } from "./journey.ts";
import { phrases } from "./looks.ts";
import { expect, open, test } from "./story.ts";

const words = { ...phrases.en, lens: texts.en };
const { t } = words;

/** A question that was worded otherwise, one with a recommendation of less effort, and one that is as it was. */
const reworded = "rel-compute-capacity-planning";
const reweighed = "rel-recovery-strategy";
const same = "rel-separate-exploration-production";

const titleOf = (item: string): string => texts.en.items[item]?.title ?? "?";

/** The lens as it was before those two changes. */
function earlierLens() {
	const recommendations = lens.recommendations.map((row) =>
		row.askedIn === reweighed ? { ...row, effort: row.effort === "low" ? "medium" : "low" } : row,
	);
	const read = parseLens({ ...lens, version: "2.0.0-draft", recommendations });
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.value;
}

const earlierWords = (texts: WrittenTexts): WrittenTexts => {
	const words = texts.items[reworded];
	return words ? { ...texts, items: { ...texts.items, [reworded]: { ...words, question: "Is there enough?" } } } : texts;
};

/** A milestone of that time, in a Markdown file that carries it. */
async function earlierMilestone(): Promise<string> {
	const { plumbline: _marker, ...data } = JSON.parse(answeredReview("Reviewed before", 2));
	const review = parseReview({ ...data, lens: { ...data.lens, version: "2.0.0-draft" } });
	if (!review.ok) throw new Error(JSON.stringify(review.problems));
	const sealed = await freeze({
		id: "spring",
		name: "Spring",
		day: "2026-04-01",
		createdAt: "2026-04-01T09:00:00.000Z",
		appVersion: "0.1.0",
		review: review.value,
		lens: earlierLens(),
		texts: { en: earlierWords(written.en), it: earlierWords(written.it) },
	});
	const { report, lens: copy } = sealed.milestone;
	const shown = { ...words, lens: frozenTexts(sealed.milestone, "en") ?? words.lens };
	return writeMarkdown(report, shown, copy.structure, { sealed: await sealExport(sealed, null), carries: true });
}

test("a later version of the lens asks again what it changed, and nothing else", async ({ page }) => {
	await page.emulateMedia({ reducedMotion: "reduce" });
	await open(page);
	const buffer = Buffer.from(await earlierMilestone());
	await page.locator('input[type="file"]').setInputFiles({ name: "spring.md", mimeType: "text/markdown", buffer });
	await expect(page.getByText(t("milestone.taken.new", { name: "Spring", workload: "Reviewed before" }))).toBeVisible();
	await goTo(page, "./#/reviews/story/milestones");

	const card = page.getByRole("region", { name: t("lensChange.title", { name: "Spring" }) });
	await card.getByText(t("lensChange.count", { n: 2 })).click();
	await expect(card.getByRole("listitem")).toHaveText([titleOf(reworded), titleOf(reweighed)]);
	await expectAccessible(page, "the lens changed");
	await card.getByRole("button", { name: t("lensChange.ask", { n: 2 }) }).click();
	await expect(card.getByText(t("lensChange.takenUp", { version: lens.version }))).toBeVisible();
	await expect(page.getByText(t("preClose.askAgain", { n: 2 }))).toBeVisible();

	const again = page.getByRole("note").filter({ hasText: t("questions.again") });
	const answer = page.getByRole("radiogroup").first().getByRole("radio", { checked: true });
	for (const item of [reworded, reweighed]) {
		await goTo(page, `./#/reviews/story/questions/${item}`);
		await expect(answer).toHaveCount(1);
		await again.getByRole("button", { name: t("questions.again.confirm") }).click();
		await expect(again).toHaveCount(0);
		await expect(answer).toHaveCount(1);
	}
	await goTo(page, `./#/reviews/story/questions/${same}`);
	await expect(answer).toHaveCount(1);
	await expect(again).toHaveCount(0);
});
