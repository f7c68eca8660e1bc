/** Sign-off: an error found before it, a review frozen and signed with conditions and a key, and compared with what came later. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { emptyDecision } from "../src/domain/review/decision.ts";
import { cellsOf, readMarkdown, section } from "../src/testing/readMarkdown.ts";
import { expectAccessible } from "./axe.ts";
import { answeredReview, lens, openReviewFile, texts } from "./journey.ts";
import { lookName, looks, mainIn, openIn, phrases } from "./looks.ts";
import { expect, open, test } from "./story.ts";

/** A question whose best answer has a recommendation in place that the worst has missing. */
const asked = lens.items.flatMap(({ id, options }) => {
	const [worst, best] = [options[0], options.at(-1)];
	const requirement = lens.recommendations.find(
		(row) => row.askedIn === id && worst?.implies[row.id] === "missing" && best?.implies[row.id] === "inPlace",
	);
	return requirement && worst ? [{ item: id, requirement: requirement.id, worst: worst.id }] : [];
})[0] ?? { item: "?", requirement: "?", worst: "?" };

/** Everything answered at its best, but for one status set by hand against its answer. Ada has to sign. */
function contradictoryReview(): string {
	const review = JSON.parse(answeredReview("Signed workload", 99));
	const person = (name: string, mustSign: boolean) => ({ id: name, name, role: "", mustSign });
	return JSON.stringify({
		...review,
		participants: [person("Ada", true), person("Bo", false)],
		set: { [asked.requirement]: "partial" },
	});
}

for (const look of looks) {
	const { language } = look;
	const { t } = phrases[language];
	const words = texts[language];
	const title = words.recommendations[asked.requirement]?.title ?? "?";

	async function freeze(page: Page, name: string) {
		await page.getByRole("textbox", { name: t("freeze.name"), exact: true }).fill(name);
		await page.getByRole("button", { name: t("freeze.do"), exact: true }).click();
		await page.getByRole("link", { name: t("freeze.open") }).click();
		await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
	}

	test(`an error is settled, a milestone signed and compared: ${lookName(look)}`, mainIn(look), async ({ page }) => {
		await openIn(page, look);
		await openReviewFile(page, contradictoryReview(), "milestones");
		const signOffTab = page.getByRole("link", { name: t("nav.signOff"), exact: true });

		await expect(page.getByRole("heading", { name: t("signOff.steps") })).toBeVisible();
		await expectAccessible(page, "sign-off");
		await freeze(page, "Draft");
		await expect(page.getByRole("heading", { name: t("sign.refused") })).toBeVisible();
		await expect(page.getByRole("button", { name: t("sign.do"), exact: true })).toHaveCount(0);
		await page
			.getByRole("region", { name: t("preClose.errors") })
			.getByRole("link", { name: title })
			.click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.items[asked.item]?.question ?? "signed milestone");
		await page
			.getByRole("button", { name: t("questions.backToSuggested") })
			.first()
			.click();
		await signOffTab.click();
		await expect(page.getByRole("region", { name: t("preClose.errors") })).toContainText(t("preClose.tooOpen"));
		await page.getByRole("textbox", { name: t("preClose.openReason"), exact: true }).fill("What is left is asked in May");
		await expect(page.getByRole("region", { name: t("preClose.errors") })).toHaveCount(0);

		await page.getByRole("button", { name: `${t("common.remove")}: Draft` }).click();
		const undo = page
			.getByText(t("milestones.removed", { name: "Draft" }))
			.locator("..")
			.getByRole("button");
		await expect(undo).toBeFocused();
		await undo.click();
		await expect(page.getByRole("link", { name: "Draft", exact: true })).toBeVisible();

		await freeze(page, "October");
		await expect(page.getByText(t("signOff.state.waits", { names: "Ada" }), { exact: true })).toBeVisible();
		await page.getByRole("radio", { name: t("sign.decision.approveWithConditions"), exact: true }).check();
		await page.getByRole("checkbox", { name: t("sign.key") }).check();
		await page.getByRole("button", { name: t("sign.do"), exact: true }).click();
		const comment = page.getByRole("textbox", { name: t("sign.comment.required"), exact: true });
		await expect(comment).toBeFocused();
		await comment.fill("Drills before May");
		await page.getByRole("button", { name: t("sign.do"), exact: true }).dblclick();
		await expect(page.getByText(t("sign.told.signed"))).toBeVisible();
		const signOffs = page.getByRole("region", { name: t("signOff.title"), exact: true });
		await expect(signOffs.getByRole("status")).toContainText(t("signOff.state.approvedWithConditions"));
		await expect(signOffs.getByText("Drills before May")).toHaveCount(1);
		await expect(signOffs).toContainText(t("signOff.signature.holds", { key: "" }).trim());
		await expect(signOffs).toContainText(t("signOff.locked"));
		await expectAccessible(page, "signed milestone");
		await signOffTab.click();
		await page.reload();
		await expect(page.getByRole("button", { name: `${t("common.remove")}: Draft` })).toBeVisible();
		await expect(page.getByRole("button", { name: `${t("common.remove")}: October` })).toHaveCount(0);

		await page.goto(`./#/reviews/story/questions/${asked.item}`);
		const label = words.items[asked.item]?.options[asked.worst]?.label ?? "?";
		await page.getByRole("radio", { name: label, exact: true }).check({ force: true });
		await page.goto("./#/reviews/story/report");
		await page.getByRole("link", { name: /▼.*«October»|▼.*“October”/ }).click();
		await expect(page).toHaveURL(/\?with=now$/);
		await expect(page.getByRole("table", { name: t("compare.gaps") })).toContainText(title);
		await page.getByText(t("compare.answers.count", { n: 1 })).click();
		await expect(page.getByRole("table", { name: t("compare.answers") })).toContainText(label);
		await expectAccessible(page, "comparison");
		const [download] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("button", { name: t("compare.export.markdown") }).click(),
		]);
		const { blocks } = readMarkdown(await readFile(await download.path(), "utf8"));
		const [answer] = cellsOf(section(blocks, t("compare.answers")));
		expect(answer).toContain(label);
	});
}

test("names of one long word stay within the page, on a desk and on a phone", async ({ page }) => {
	const { t } = phrases.en;
	const word = "W".repeat(300);
	const review = JSON.parse(answeredReview(word, 0));
	const asked = { ...emptyDecision, owner: word, due: "2027-01-15" };
	const decisions = Object.fromEntries(lens.recommendations.map(({ id }) => [id, asked]));
	const participants = [{ id: "w", name: word, role: word, mustSign: true }];
	await page.setViewportSize({ width: 1280, height: 800 });
	await open(page);
	await openReviewFile(page, JSON.stringify({ ...review, participants, decisions }), "milestones");
	await page.getByRole("textbox", { name: t("freeze.name"), exact: true }).fill(word);
	await page.getByRole("button", { name: t("freeze.do"), exact: true }).click();
	await page.getByRole("link", { name: t("freeze.open") }).waitFor();
	const expectWithin = async () => {
		for (const width of [1280, 320]) {
			await page.setViewportSize({ width, height: 800 });
			await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		}
	};
	await expectWithin();
	await page.getByRole("link", { name: t("freeze.open") }).click();
	await page.getByRole("combobox", { name: t("compare.with") }).selectOption("now");
	await page.getByText(/gaps as they were/).click();
	await expectWithin();
});
