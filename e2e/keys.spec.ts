import { answeredReview, lens, openReviewFile, texts } from "./journey.ts";
import { phrases } from "./looks.ts";
import { expect, open, test } from "./story.ts";

const { t } = phrases.en;
const firstPillar = lens.items.filter(({ pillar }) => pillar === lens.pillars[0]?.id);
const title = (place: number) => texts.en.items[firstPillar[place]?.id ?? ""]?.question ?? "";

test.beforeEach(async ({ page }) => {
	await open(page);
	await openReviewFile(page, answeredReview("By keys", 0), "questions");
	// Without a name the address leads to the first question that something is left of.
	await page.goto(`./#/reviews/story/questions/${firstPillar[0]?.id}`);
	await page.getByRole("heading", { level: 1, name: title(0) }).waitFor();
});

test("a list of every key opens by ? and by button, gives the focus back, and switches single keys off and on", async ({
	page,
}) => {
	const list = page.getByRole("dialog", { name: t("keys.title") });
	await page.keyboard.press("j");
	await expect(page.getByRole("heading", { level: 1, name: title(1) })).toBeFocused();
	await page.keyboard.press("?");
	await expect(list.getByRole("heading", { name: t("keys.screen.report") })).toBeVisible();
	await page.keyboard.press("k");
	await list.getByRole("checkbox", { name: t("keys.use") }).press("Space");
	await expect(list).toContainText(t("keys.off"));
	await page.keyboard.press("Escape");
	await expect(list).toHaveCount(0);
	await expect(page.getByRole("heading", { level: 1, name: title(1) })).toBeFocused();
	await page.keyboard.press("k");
	await page.keyboard.press("?");
	await page.keyboard.press("g");
	await page.keyboard.press("r");
	await expect(page.getByRole("heading", { level: 1, name: title(1) })).toBeFocused();
	await expect(list).toHaveCount(0);

	const button = page.getByRole("button", { name: t("keys.title") });
	await button.click();
	await list.getByRole("checkbox", { name: t("keys.use") }).check();
	await list.getByRole("button", { name: t("common.close") }).click();
	await expect(button).toBeFocused();
	await page.keyboard.press("k");
	await expect(page.getByRole("heading", { level: 1, name: title(0) })).toBeFocused();
});

test("two keys lead from screen to screen, F marks a question, J and K go from gap to gap", async ({ page }) => {
	await page.keyboard.press("f");
	await expect(page.getByRole("button", { name: t("flag.set") })).toHaveAttribute("aria-pressed", "true");
	await page.keyboard.press("g");
	await page.keyboard.press("r");
	await expect(page.getByRole("heading", { level: 1, name: t("report.title") })).toBeFocused();
	const rows = page.locator("main table button[aria-expanded]");
	await page.keyboard.press("j");
	await expect(rows.nth(0)).toBeFocused();
	await page.keyboard.press("j");
	await expect(rows.nth(1)).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(rows.nth(1)).toHaveAttribute("aria-expanded", "true");
	await page.keyboard.press("k");
	await expect(rows.nth(0)).toBeFocused();
	for (const [key, name] of [
		["p", t("nav.profile")],
		["l", t("plan.title")],
		["o", t("overview.title")],
	] as const) {
		await page.keyboard.press("g");
		await page.keyboard.press(key);
		await expect(page).toHaveURL(new RegExp(`/reviews/story/${{ p: "profile", l: "plan", o: "overview" }[key]}`));
		await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
		if (key !== "p") await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
	}
});

test("search by keys alone leads to a question and to a gap, and gives the focus back where one leaves it", async ({ page }) => {
	const search = page.getByRole("dialog", { name: t("search.open") });
	const field = search.getByRole("combobox", { name: t("search.open") });
	const active = search.getByRole("option", { selected: true });
	const first = page.getByRole("heading", { level: 1, name: title(0) });
	await expect(first).toBeFocused();
	await page.keyboard.press("/");
	await page.keyboard.type("zzzz");
	await expect(field).toHaveValue("zzzz");
	await expect(search.getByRole("status")).toHaveText(t("search.none"));
	await page.keyboard.press("Enter");
	await page.keyboard.press("Escape");
	await expect(search).toHaveCount(0);
	await expect(first).toBeFocused();

	const asked = lens.items.find(({ id }) => texts.en.items[id]?.question === title(3));
	await page.keyboard.press("/");
	await page.keyboard.type((texts.en.items[asked?.id ?? ""]?.title ?? "").toUpperCase());
	await expect(search.getByRole("status")).toHaveText(/\d/);
	await expect(active).toContainText(t("search.kind.question"));
	await page.keyboard.press("Enter");
	await expect(page.getByRole("heading", { level: 1, name: title(3) })).toBeFocused();

	const wanted = lens.recommendations.find(({ id, askedIn, sameActionAs, alternativeTo }) => {
		const [worst] = lens.items.find((item) => item.id === askedIn)?.options ?? [];
		return worst?.implies[id] === "missing" && !sameActionAs && !alternativeTo;
	});
	const told = texts.en.recommendations[wanted?.id ?? ""];
	await page.keyboard.press("/");
	await page.keyboard.type(told?.title ?? "");
	const option = search.getByRole("option", { name: told?.title ?? "" }).filter({ hasText: t("search.kind.recommendation") });
	await expect(option).toHaveCount(1);
	for (let step = 0; step < 10 && (await option.getAttribute("aria-selected")) !== "true"; step += 1) {
		await page.keyboard.press("ArrowDown");
	}
	await expect(field).toHaveAttribute("aria-activedescendant", (await option.getAttribute("id")) ?? "");
	await page.keyboard.press("Enter");
	const row = page.getByRole("button", { name: told?.title ?? "", exact: true });
	await expect(row).toBeFocused();
	await expect(row).toHaveAttribute("aria-expanded", "true");
});
