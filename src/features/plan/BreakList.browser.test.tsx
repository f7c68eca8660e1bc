import { describe, expect, it } from "vitest";
import { withPlanning } from "../../domain/review/changes.ts";
import type { Break } from "../../domain/review/planning.ts";
import { sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { PaceFields } from "./PaceFields.tsx";
import { planningBaseOf } from "./planningBase.ts";
import { problemOf } from "./wish.ts";

const { t } = phrases;

const winter: Break = { from: "2026-12-21", to: "2027-01-03" };
const spring: Break = { from: "2027-04-05", to: "2027-04-09" };

async function pace(breaks: Break[], firstDay = "2026-12-07") {
	const { screen, review } = await showInReview(
		(seen) => <PaceFields problem={problemOf(planningBaseOf(seen), seen.review.planning.wish)} />,
		{ review: withPlanning(sampleSeen.review, { pace: { weeks: 4, firstDay, breaks } }) },
	);
	const group = screen.getByRole("group", { name: t("plan.pace.off") });
	return { screen, group, breaks: () => review().planning.pace?.breaks };
}

describe("the times in which the team is off", () => {
	it("can be several, each with its two days", async () => {
		const { group, screen, breaks } = await pace([winter]);
		await screen.getByRole("button", { name: t("plan.pace.off.add") }).click();
		const from = group.getByLabelText(t("plan.pace.offFrom"));
		await expect.poll(() => from.elements().length).toBe(2);
		await expect.poll(() => document.activeElement).toBe(from.nth(1).element());
		await from.nth(1).fill(spring.from);
		await group.getByLabelText(t("plan.pace.offTo"), { exact: true }).nth(1).fill(spring.to);
		await expect.poll(breaks).toEqual([winter, spring]);
	});

	it("are deleted one by one, and put back where they were", async () => {
		const { group, screen, breaks } = await pace([winter, spring]);
		await group.getByRole("button", { name: /21 Dec 2026/ }).click();
		await expect.poll(breaks).toEqual([spring]);
		await expect.element(group.getByRole("status")).toHaveTextContent("21 Dec 2026");
		const putBack = screen.getByRole("button", { name: t("common.undo"), exact: true });
		await expect.poll(() => document.activeElement).toBe(putBack.element());
		await putBack.click();
		await expect.poll(breaks).toEqual([winter, spring]);
	});

	it("are said to count for nothing where they end before they begin", async () => {
		const { group } = await pace([{ from: "2027-01-03", to: "2026-12-21" }]);
		await expect.element(group.getByRole("alert")).toHaveTextContent(t("plan.pace.off.reversed"));
	});

	it("are asked for once the first day is said", async () => {
		const { screen } = await pace([], "");
		await expect.element(screen.getByRole("combobox", { name: t("plan.pace.weeks") })).toBeVisible();
		expect(screen.getByRole("group", { name: t("plan.pace.off") }).elements()).toHaveLength(0);
	});
});
