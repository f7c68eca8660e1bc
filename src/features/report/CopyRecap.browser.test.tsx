import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { recapText } from "../../report/recap.ts";
import { sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { CopyRecap } from "./CopyRecap.tsx";

const { t } = phrases;

describe("the recap for a mail", () => {
	it("is copied by one press, and that is said", async () => {
		const copy = vi.fn(async () => true);
		const { screen } = await showInReview(() => <CopyRecap />, { copy });
		const button = screen.getByRole("button", { name: t("report.recap") });
		await expect.element(button).toBeVisible();
		(button.element() as HTMLElement).focus();
		await userEvent.keyboard("{Enter}");
		await expect.element(screen.getByText(t("report.recap.copied"))).toBeVisible();
		await expect.poll(() => copy.mock.calls).toEqual([[recapText(sampleSeen.report, sampleSeen.words)]]);
	});

	it("says that the browser did not allow it", async () => {
		const { screen } = await showInReview(() => <CopyRecap />, { copy: async () => false });
		await screen.getByRole("button", { name: t("report.recap") }).click();
		await expect.element(screen.getByText(t("report.recap.refused"))).toBeVisible();
	});
});
