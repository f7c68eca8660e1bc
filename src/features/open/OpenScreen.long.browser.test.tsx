import { describe, expect, it } from "vitest";
import { showInReview } from "../../testing/inReview.tsx";
import { longReview } from "../../testing/longReview.ts";
import { phrases } from "../../testing/render.tsx";
import { OpenScreen } from "./OpenScreen.tsx";

const { t } = phrases;
const long = longReview(400);
const [answeredHere = ""] = Object.keys(long.review.answers);
const { [answeredHere]: _first, ...others } = long.review.answers;

async function screenOf(answers: typeof long.review.answers) {
	const { screen } = await showInReview(() => <OpenScreen />, { ...long, review: { ...long.review, answers } });
	const rows = () => document.querySelectorAll(".open-who").length;
	return { screen, rows };
}

describe("hundreds of open points", () => {
	it("are drawn as far as they are in view, each with its pillar and its place", async () => {
		const { screen, rows } = await screenOf({});
		await expect.element(screen.getByRole("table")).toHaveAttribute("aria-rowcount", "401");
		await expect.element(screen.getByText(t("rows.long", { n: 400 }))).toBeVisible();
		expect(rows()).toBeLessThan(60);
		const last = () => document.querySelector('tr[aria-rowindex="401"]');
		expect(last()?.querySelector("th")?.textContent).toContain(long.content.lens.pillars.at(-1)?.id);
	});

	it("are one group a pillar where they are few", async () => {
		const { screen, rows } = await screenOf(others);
		await expect.element(screen.getByRole("table")).toBeVisible();
		expect(rows()).toBe(1);
		await expect.element(screen.getByRole("table")).not.toHaveAttribute("aria-rowcount");
	});
});
