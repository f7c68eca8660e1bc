import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { pillarName } from "../../i18n/reportWords.ts";
import { sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { planningBaseOf } from "./planningBase.ts";
import { SpendCard } from "./SpendCard.tsx";
import { problemOf, withWish } from "./wish.ts";

const { t } = phrases;

async function card() {
	const { screen, review } = await showInReview(
		(seen) => <SpendCard problem={problemOf(planningBaseOf(seen), seen.review.planning.wish)} />,
		{ review: withWish(sampleSeen.review, { caps8: {} }) },
	);
	return {
		screen,
		wish: () => review().planning.wish,
		number: screen.getByRole("textbox", { name: t("plan.budget.number") }),
		slider: screen.getByRole("slider", { name: t("plan.budget") }),
	};
}

describe("what a plan may cost", () => {
	it("is said by a number or a slider, each of which follows the other", async () => {
		const { number, slider, wish } = await card();
		await number.fill("12");
		await expect.element(slider).toHaveValue("12");
		(slider.element() as HTMLElement).focus();
		await userEvent.keyboard("{ArrowRight}");
		await expect.element(number).toHaveValue("13");
		expect(wish().budget).toBe(13);
	});

	it.each(["", "a few", "-3", "1.5"])("is no number of points, said and not kept: “%s”", async (typed) => {
		const { number, wish } = await card();
		await number.fill("12");
		await number.fill(typed);
		await expect.element(number).toBeInvalid();
		await expect.element(number).toHaveAccessibleDescription(t("plan.budget.wrong"));
		expect(wish().budget).toBe(12);
		await userEvent.tab();
		await expect.element(number).toHaveValue("12");
		await expect.element(number).toBeValid();
	});

	it("may be more than all gaps take, which the slider shows as all", async () => {
		const { number, slider, wish } = await card();
		await number.fill("9999");
		await expect.element(slider).toHaveValue(slider.element().getAttribute("max"));
		expect(wish().budget).toBe(9999);
	});
});

describe("what a plan is for, and its rules", () => {
	it("says the rule of what comes first", async () => {
		const { screen, wish } = await card();
		await screen.getByRole("radio", { name: t("plan.aim.mostWorth") }).click({ force: true });
		await expect.element(screen.getByText(t("plan.aim.mostWorth.rule"))).toBeVisible();
		expect(wish().aim).toBe("mostWorth");
	});

	it("limits the pressure on a pillar, counts the limits, and lifts them", async () => {
		const { screen, wish } = await card();
		const pillar = sampleSeen.lens.pillars[2]?.id ?? "";
		await screen.getByText(t("plan.caps"), { exact: true }).click();
		const cap = screen.getByRole("combobox", { name: pillarName(pillar, sampleSeen.words.lens) });
		await userEvent.selectOptions(cap, t("plan.caps.atMost", { amount: "0.00" }));
		await expect.element(screen.getByText(t("plan.caps.count", { n: 1 }))).toBeVisible();
		expect(wish().caps8).toEqual({ [pillar]: 0 });
		await userEvent.selectOptions(cap, t("plan.caps.none"));
		expect(wish().caps8).toEqual({});
	});

	it("takes treated gaps in where one asks for it", async () => {
		const { screen, wish } = await card();
		const before = wish().includeTreated;
		await screen.getByRole("checkbox", { name: t("plan.treated") }).click();
		expect(wish().includeTreated).toBe(!before);
	});
});
