import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { answeredReview, type Language, lens, openReviewFile, texts } from "./journey.ts";
import { lookName, looks, phrases } from "./looks.ts";
import { sideways } from "./seen.ts";
import { expect, open, test } from "./story.ts";

/** The first items of the lens, as the table lists them; the third asks for a reason where it does not apply. */
const items = lens.items.slice(0, 5);

/** Finds the table's controls as one who listens to it does, by column and question. */
function table(page: Page, language: Language = "en") {
	const { t } = phrases[language];
	const title = (place: number) => texts[language].items[items[place]?.id ?? ""]?.title ?? "";
	const cell = (column: Parameters<typeof t>[0]) => (place: number) =>
		page.getByLabel(t("overview.cell", { column: t(column), title: title(place) }), { exact: true });
	return {
		t,
		title,
		answer: cell("overview.column.answer"),
		owner: cell("questions.notes.owner"),
		select: cell("overview.column.select"),
		flag: cell("overview.column.flag"),
		reason: cell("questions.reason"),
		row: (place: number) => page.getByRole("row").filter({ has: page.getByRole("link", { name: title(place), exact: true }) }),
		rows: page.getByRole("row").filter({ has: page.getByRole("rowheader") }),
		bulk: page.getByRole("region", { name: t("overview.bulk") }),
	};
}

async function openTable(page: Page, settings: { language?: Language; theme?: "light" | "dark" } = {}) {
	await open(page, "/", settings);
	await openReviewFile(page, answeredReview("All at once", 0), "overview");
	return table(page, settings.language);
}

test("three answers from the table stand in the questions; a reason is asked where one is owed", async ({ page }) => {
	const { t, title, answer, reason, row, owner } = await openTable(page);
	const best = texts.en.items[items[0]?.id ?? ""]?.options[items[0]?.options.at(-1)?.id ?? ""]?.label ?? "";
	await answer(0).selectOption(best);
	await answer(1).selectOption(t("questions.dontKnow"));
	await answer(2).selectOption(t("questions.notApplicable"));
	await expect(row(2)).toContainText(t("overview.state.begun"));
	await reason(2).fill("A pilot without production");
	await expect(row(2)).toContainText(t("overview.state.answered"));
	await owner(0).pressSequentially("Grace");
	await page.reload();
	await expect(answer(0).locator("option:checked")).toHaveText(best);
	await expect(answer(1)).toHaveValue("dontKnow");
	await expect(owner(0)).toHaveValue("Grace");
	await page.getByRole("link", { name: title(2), exact: true }).click();
	await expect(page.getByRole("radio", { name: t("questions.notApplicable") }).first()).toBeChecked();
	await page.getByRole("link", { name: t("questions.toOverview") }).click();
	await expect(page.getByRole("heading", { level: 1, name: t("overview.title") })).toBeFocused();
});

test("a change of many questions is one step: said, and undone at once", async ({ page }) => {
	const { t, answer, owner, select, flag, bulk } = await openTable(page);
	const before = await answer(1).inputValue();
	await select(1).check();
	await select(3).click({ modifiers: ["Shift"] });
	await expect(bulk).toContainText(t("overview.bulk.selected", { n: 3 }));
	await bulk.getByLabel(t("overview.column.answer")).selectOption(t("questions.dontKnow"));
	await bulk.getByLabel(t("questions.notes.owner")).fill("Ada");
	await bulk.getByLabel(t("overview.column.flag")).selectOption(t("overview.bulk.flag"));
	await bulk.getByRole("button", { name: t("overview.bulk.apply", { n: 3 }) }).click();
	await expect(bulk.getByRole("status")).toHaveText(t("overview.bulk.changed", { n: 3 }));
	for (const place of [1, 2, 3]) {
		await expect(answer(place)).toHaveValue("dontKnow");
		await expect(owner(place)).toHaveValue("Ada");
		await expect(flag(place)).toHaveAttribute("aria-pressed", "true");
	}
	await expect(owner(0)).toHaveValue("");
	await page.getByRole("button", { name: t("history.undo") }).click();
	for (const place of [1, 2, 3]) await expect(owner(place)).toHaveValue("");
	await expect(answer(1)).toHaveValue(before);
	await page.getByRole("button", { name: t("overview.selectNone") }).click();
	await expect(page.getByRole("checkbox", { name: t("overview.selectAll") })).toBeFocused();
	await expect(bulk).toHaveCount(0);
});

/** Pixels; the narrowest stands for a page at 400 %. */
const narrowest = 320;

for (const look of looks) {
	const { language, theme, width } = look;
	test(`axe finds nothing in the change of many, and nothing is wider than the window: ${lookName(look)}`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		const { t, answer, owner, select, bulk } = await openTable(page, { theme, language });
		await answer(2).selectOption(t("questions.notApplicable"));
		await select(0).check();
		const fields = bulk.getByRole("combobox", { name: t("overview.column.answer") });
		if (!(await fields.isVisible())) await bulk.getByText(t("overview.bulk.selected", { n: 1 })).click();
		await expect(fields).toBeVisible();
		await expectAccessible(page, "change of many", ".overview-bulk");
		for (const shown of width < 1000 ? [width, narrowest] : [width]) {
			await page.setViewportSize({ width: shown, height: 900 });
			expect(await sideways(page), `${shown} px`).toEqual([]);
			// A card holds its cells one below another; a row of a table, side by side.
			const [answered, owned] = [await answer(0).boundingBox(), await owner(0).boundingBox()];
			expect((owned?.y ?? 0) > (answered?.y ?? 0) + 20).toBe(shown < 1000);
		}
	});
}
