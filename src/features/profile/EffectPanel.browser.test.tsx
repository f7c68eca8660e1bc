import { describe, expect, it } from "vitest";
import { emptyReview, sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { EffectPanel } from "./EffectPanel.tsx";

const { t } = phrases;

describe("the score beside the profile", () => {
	it("is words, not a range from 0 to 100, until enough is known", async () => {
		const { screen } = await showInReview(() => <EffectPanel />, { review: emptyReview });
		await expect.element(screen.getByText(t("profile.score.early"))).toBeVisible();
		await expect.element(screen.getByText("0–100")).not.toBeInTheDocument();
	});

	it("is the figure once there is one", async () => {
		const { screen } = await showInReview(() => <EffectPanel />);
		await expect.element(screen.getByText(sampleSeen.report.overall?.shown ?? "?", { exact: true })).toBeVisible();
	});
});
