/** The main job by mouse on a real workload, with every click counted; what is typed is not. */
import type { Locator, Page } from "@playwright/test";
import { walkReview } from "../src/testing/walk.ts";
import { goTo, lens, texts } from "./journey.ts";
import { expect, open, test } from "./story.ts";

/** The most clicks from nothing, the profile included, to the first complete report, and then for owner, day and treatment of all its gaps. */
const most = { report: 110, decisions: 120 } as const;

/** A hand on the mouse that counts: a press on anything is one click, a choice from a list is two, typing is none. */
class Hand {
	clicks = 0;

	async press(target: Locator): Promise<void> {
		this.clicks += 1;
		await target.click();
	}

	/** One click opens the list, one chooses from it. */
	async choose(list: Locator, value: string): Promise<void> {
		this.clicks += 2;
		await list.selectOption(value);
	}

	/** One click into the field; the focus stays there, as after typing. */
	async type(field: Locator, text: string): Promise<void> {
		await this.press(field);
		await field.fill(text);
	}
}

const { workload, participants } = walkReview(lens);

/** Of the workload: nightly, without endpoints. */
const kind = "batch";

/** Who and what, the kind of workload, the facts that it leaves open, two priorities and five people. */
async function fillProfile(page: Page, hand: Hand): Promise<void> {
	const field = (name: string) => page.getByRole("textbox", { name, exact: true }).first();
	await hand.press(page.getByRole("button", { name: "New review" }).first());
	await hand.type(field("Name"), workload.name);
	await hand.type(field("Owner"), workload.owner);
	await hand.type(field("Description"), "Forecasts what each store needs tomorrow.");
	await hand.press(page.getByRole("radio", { name: texts.en.presets?.[kind] ?? "", exact: true }));
	await hand.press(page.locator("summary").filter({ has: page.getByRole("heading", { name: "Further questions" }) }));
	for (const { id } of lens.facts) await sayFact(page, hand, id);
	await hand.press(page.locator("summary").filter({ has: page.locator("#profile-priorities") }));
	for (const pillar of lens.pillars.slice(0, 2))
		await hand.press(
			page
				.getByRole("radiogroup", { name: texts.en.pillars[pillar.id]?.name ?? "" })
				.getByRole("radio", { name: "5", exact: true }),
		);
	await hand.press(page.locator("summary").filter({ has: page.locator("#profile-people") }));
	await hand.press(field("Add a person"));
	for (const { name } of participants) {
		await page.keyboard.type(name);
		await page.keyboard.press("Enter");
	}
	await expect(field("Name of person 5")).toHaveValue(participants[4]?.name ?? "");
}

/** One click, unless the kind of workload has said it. */
async function sayFact(page: Page, hand: Hand, id: string): Promise<void> {
	const value = workload.facts[id];
	const words = texts.en.facts[id];
	const asked = page.getByRole("radiogroup", { name: words?.question ?? "" });
	if (value === undefined || (await asked.count()) === 0) return;
	const label = typeof value === "string" ? (words?.values?.[value] ?? "") : value ? "Yes" : "No";
	const answer = asked.getByRole("radio", { name: label, exact: true });
	if (!(await answer.isChecked())) await hand.press(answer);
	await expect(answer).toBeChecked();
}

/** What follows from an answer is drawn in the frames after it. */
const drawn = (page: Page) =>
	page.evaluate(
		() =>
			new Promise((resolve) => {
				const after = (left: number) => requestAnimationFrame(() => (left > 0 ? after(left - 1) : setTimeout(resolve)));
				after(3);
			}),
	);

/** Chooses an option of each question, says what that leaves open, and follows the main button to the report. */
async function answerAll(page: Page, hand: Hand): Promise<void> {
	const heading = page.getByRole("heading", { level: 1 });
	for (let turn = 0; /questions/.test(page.url()) && turn < lens.items.length; turn += 1) {
		const question = (await heading.textContent()) ?? "";
		await hand.press(page.locator(".questions-option").nth(turn % 3));
		await page.locator(".questions-unfolded").waitFor();
		await drawn(page);
		const rows = page.locator(".say-row");
		for (let left = await rows.count(); left > 0; left -= 1) {
			await hand.press(
				rows
					.first()
					.locator("label")
					.nth(turn % 3),
			);
			await expect(rows).toHaveCount(left - 1);
		}
		await hand.press(page.locator('[data-move="next"]'));
		await expect(heading).not.toHaveText(question);
	}
}

const people = participants.map(({ name }) => name);
const days = ["2026-12-18", "2027-01-15", "2027-01-29", "2027-02-26", "2027-03-26"];

/** Hands every gap to one of five people with a day: each ticked by itself, what they have in common said in the bar. */
async function decideInBar(page: Page, hand: Hand, count: number): Promise<void> {
	const lines = page.locator(".gap-line");
	const bar = page.locator(".bulk-bar");
	for (const [of, name] of people.entries()) {
		for (let place = of; place < count; place += people.length)
			await hand.press(lines.nth(place).locator('[data-column="tick"] input'));
		await hand.choose(bar.locator('[data-bulk="treatment"]'), "mitigate");
		await hand.type(bar.locator('[data-bulk="owner"]'), name);
		await hand.type(bar.locator('[data-bulk="due"]'), days[of] ?? "");
		await hand.press(bar.locator(".bulk-clear"));
		await expect(bar).toHaveCount(0);
	}
}

/** What some gaps have of their own is said in their lines: one in five waits, another has a later day. */
async function decideInLines(page: Page, hand: Hand, count: number): Promise<void> {
	const lines = page.locator(".gap-line");
	for (let place = 2; place < count; place += 5) await hand.choose(lines.nth(place).locator('[data-edits="treatment"]'), "defer");
	for (let place = 4; place < count; place += 5) await hand.type(lines.nth(place).locator('[data-edits="due"]'), "2027-05-28");
}

test("by mouse: the report and every decision within their clicks", async ({ page }, { annotations }) => {
	test.setTimeout(240_000);
	await open(page);
	const toReport = new Hand();
	await fillProfile(page, toReport);
	const inProfile = toReport.clicks;
	await toReport.press(page.getByRole("link", { name: "Questions", exact: true }));
	await page.locator(".questions-next").waitFor();
	await answerAll(page, toReport);
	await expect(page).toHaveURL(/\/report$/);
	await expect(page.getByRole("table", { name: "Gaps", exact: true })).toBeVisible();

	const toDecide = new Hand();
	const count = await page.locator(".gap-line").count();
	await decideInBar(page, toDecide, count);
	await decideInLines(page, toDecide, count);
	annotations.push({
		type: "clicks",
		description: `profile ${inProfile}, report ${toReport.clicks}, ${count} gaps ${toDecide.clicks}`,
	});
	expect(count).toBeGreaterThanOrEqual(38);
	expect(toReport.clicks).toBeLessThanOrEqual(most.report);
	expect(toDecide.clicks).toBeLessThanOrEqual(most.decisions);
	await expectDecided(page, count);
});

/** Nothing is left to decide, in the list and after a reload. */
async function expectDecided(page: Page, count: number): Promise<void> {
	const report = page.url();
	await goTo(page, report.replace(/report.*/, "questions"));
	await goTo(page, report);
	const said = (kind: string) => page.locator(`.gap-line [data-column="${kind}"] [data-said]`);
	for (const kind of ["treatment", "owner", "due"]) await expect(said(kind)).toHaveCount(count);
}
