import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { emptyReview, sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { AskedSection } from "./AskedSection.tsx";

const { t } = phrases;

describe("which questions are asked", () => {
	it("a short path is taken, said with what it leaves out, and widened again", async () => {
		const { screen, review } = await showInReview(() => <AskedSection />, { review: emptyReview });
		await screen.getByRole("heading", { name: t("asked.title") }).click();
		await screen.getByLabelText(t("asked.count")).fill("4");
		await screen.getByRole("button", { name: t("asked.take", { n: 4 }) }).click();
		await expect.poll(() => review().asked?.length).toBe(4);
		await expect.element(screen.getByText(/^4 of \d+; \d+% of the weight is left out$/)).toBeVisible();
		await screen.getByRole("button", { name: t("asked.widen") }).click();
		await expect.poll(() => review().asked).toBeUndefined();
	});

	it("is as long as there is time for", async () => {
		const { screen } = await showInReview(() => <AskedSection />, { review: emptyReview });
		await screen.getByRole("heading", { name: t("asked.title") }).click();
		await screen.getByLabelText(t("asked.minutes")).fill("20");
		await expect.element(screen.getByLabelText(t("asked.count"))).toHaveValue(6);
		await expect.element(screen.getByRole("button", { name: t("asked.take", { n: 6 }) })).toBeEnabled();
		await screen.getByLabelText(t("asked.count")).fill("10");
		await expect.element(screen.getByLabelText(t("asked.minutes"))).toHaveValue(30);
	});

	it("is made of what is at least as severe as asked for", async () => {
		const { screen, review } = await showInReview(() => <AskedSection />, { review: emptyReview });
		await screen.getByRole("heading", { name: t("asked.title") }).click();
		await screen.getByLabelText(t("asked.count")).fill("99");
		await userEvent.selectOptions(screen.getByLabelText(t("asked.severity"), { exact: true }), t("asked.severity.high"));
		await screen.getByRole("button", { name: /^Ask only these/ }).click();
		await expect.poll(() => review().asked?.length).toBeGreaterThan(3);
		expect(review().asked?.length).toBeLessThan(sampleSeen.lens.items.length);
	});

	it("a pillar that is left out is asked nothing of, and no path is taken of no question", async () => {
		const { screen, review } = await showInReview(() => <AskedSection />, { review: emptyReview });
		await screen.getByRole("heading", { name: t("asked.title") }).click();
		await screen.getByLabelText(t("asked.count")).fill("0");
		await expect.element(screen.getByRole("button", { name: t("asked.take", { n: 0 }) })).toBeDisabled();
		await screen.getByLabelText(t("asked.count")).fill("99");
		await screen.getByRole("checkbox", { name: "Security" }).click();
		await screen.getByRole("button", { name: /^Ask only these/ }).click();
		await expect.poll(() => review().asked?.length).toBeGreaterThan(5);
		const pillarOf = new Map(sampleSeen.lens.items.map(({ id, pillar }) => [id, pillar]));
		expect(new Set(review().asked?.map((id) => pillarOf.get(id)))).toEqual(
			new Set(sampleSeen.lens.pillars.map(({ id }) => id).filter((id) => id !== "security")),
		);
	});
});
