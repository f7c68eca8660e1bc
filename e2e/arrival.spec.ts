import { answeredReview, openReviewFile, texts, unfoldNotes } from "./journey.ts";
import { expect, open, test } from "./story.ts";

test("every arrival puts the focus on the new screen's heading, also out of the meeting view and home again", {
	tag: "@main",
}, async ({ page }) => {
	await open(page);
	const heading = page.getByRole("heading", { level: 1 });
	await page.getByRole("button", { name: "New review" }).first().click();
	await expect(heading).toHaveText("Workload profile");
	await expect(heading).toBeFocused();
	await page.getByRole("link", { name: "Present", exact: true }).click();
	await expect(page).toHaveURL(/present\/./);
	await expect(heading).toBeFocused();
	await page.keyboard.press("Escape");
	await expect(page).toHaveURL(/questions/);
	await expect(heading).toBeFocused();
	await page.getByRole("link", { name: /Plumbline/ }).click();
	// Nobody wrote in it: no review is kept.
	await expect(heading).toHaveText("Review an architecture, pillar by pillar");
	await expect(heading).toBeFocused();
});

test("a change of language leaves the screen where it was, with what was typed and the focus", async ({ page }) => {
	await page.setViewportSize({ width: 1920, height: 900 });
	await open(page);
	await openReviewFile(page, answeredReview("Two languages", 1), "questions");
	await page.goto("./#/reviews/story/questions/sec-exfiltration-network-isolation");
	const notes = page.getByRole("textbox", { name: "Notes", exact: true });
	await unfoldNotes(page);
	await notes.fill("half a sent");
	await page.evaluate(() => window.scrollTo(0, 300));
	const language = page.getByRole("combobox", { name: "Language" });
	await language.focus();
	const before = await page.evaluate(() => window.scrollY);
	await language.selectOption("it");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(
		texts.it.items["sec-exfiltration-network-isolation"]?.question ?? "",
	);
	await expect(page.getByRole("combobox", { name: "Lingua" })).toBeFocused();
	await expect(page.getByRole("textbox", { name: "Note", exact: true })).toHaveValue("half a sent");
	expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(200);
});

test("an address of a review that leads nowhere says so, with the way on", async ({ page }) => {
	await open(page);
	await openReviewFile(page, answeredReview("No such place", 1), "profile");
	for (const [address, told, way] of [
		["questions/nonsense", "This lens has no such question.", /questions\/./],
		["present/nonsense", "This lens has no such question.", /questions\/./],
		["report/nonsense", "This lens has no such pillar.", /report$/],
		["milestones/nonsense", "There is no such milestone on this device.", /milestones$/],
	] as const) {
		await page.goto(`./#/reviews/story/${address}`);
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(told);
		await page.getByRole("main").getByRole("link").click();
		await expect(page).toHaveURL(way);
		await expect(page).not.toHaveURL(/nonsense/);
	}
});
