import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { titleOf } from "./planWords.ts";
import { Quadrant } from "./Quadrant.tsx";

const { t } = phrases;
const { report } = sampleSeen;
const [first = "", second = ""] = report.orders.riskFirst;

async function drawing() {
	const { screen } = await showInReview(() => <Quadrant chosen={new Set([first])} />);
	const marks = screen.getByRole("list", { name: t("plan.quadrant") }).getByRole("link");
	await expect.element(marks.first()).toBeVisible();
	return { screen, marks };
}

describe("worth against effort", () => {
	it("has a mark for every gap, which says it in words and leads to it", async () => {
		const { screen, marks } = await drawing();
		await expect.poll(() => marks.elements().length).toBe(report.gaps.length);
		const own = screen.getByRole("list", { name: t("plan.quadrant") });
		const inPlan = own.getByRole("link", { name: new RegExp(`${titleOf(sampleSeen, first)}.*${t("plan.quadrant.in")}`) });
		await expect.element(inPlan).toHaveAttribute("href", expect.stringContaining(`gap=${first}`));
		const leftOut = own.getByRole("link", { name: new RegExp(`${titleOf(sampleSeen, second)}.*${t("plan.quadrant.out")}`) });
		await expect.element(leftOut).toBeVisible();
	});

	it("is one stop of Tab, walked through by arrows", async () => {
		const { marks } = await drawing();
		const at = (place: number) => marks.nth(place).element();
		await expect.poll(() => marks.elements().filter((mark) => mark.getAttribute("tabindex") === "0")).toHaveLength(1);
		await userEvent.tab();
		await expect.poll(() => document.activeElement).toBe(at(0));
		await userEvent.keyboard("{ArrowRight}");
		await expect.poll(() => document.activeElement).toBe(at(1));
		await userEvent.keyboard("{End}");
		await expect.poll(() => document.activeElement).toBe(at(report.gaps.length - 1));
		await userEvent.keyboard("{ArrowUp}");
		await expect.poll(() => document.activeElement).toBe(at(report.gaps.length - 2));
		await userEvent.keyboard("{Home}");
		await expect.poll(() => document.activeElement).toBe(at(0));
	});

	it("stands in a list by quarters, too", async () => {
		const { screen } = await drawing();
		await screen.getByText(t("plan.quadrant.list")).click();
		await expect.element(screen.getByRole("heading", { name: t("plan.quadrant.quick") })).toBeVisible();
		const links = screen.getByRole("group").getByRole("link");
		await expect.poll(() => links.elements().length).toBe(report.gaps.length);
	});
});
