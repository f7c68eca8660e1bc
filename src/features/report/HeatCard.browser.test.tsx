import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { emptyReview, sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { CopyGap } from "./CopyGap.tsx";
import { HeatCard } from "./HeatCard.tsx";

const { t } = phrases;

async function map(review?: typeof emptyReview) {
	const { screen } = await showInReview(() => <HeatCard />, review && { review });
	return { screen, fields: screen.getByRole("table", { name: t("heat.title") }).getByRole("button") };
}

describe("severity against effort", () => {
	it("is not drawn where there is no gap", async () => {
		const { screen } = await map(emptyReview);
		await expect.element(screen.getByRole("table")).not.toBeInTheDocument();
	});

	it("counts every gap once", async () => {
		await map();
		const counts = [...document.querySelectorAll("table button .visually-hidden")].map(({ textContent }) =>
			Number.parseInt(textContent ?? "", 10),
		);
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(sampleSeen.report.gaps.length);
	});

	it("names the gaps behind a field, as many as it counts", async () => {
		const { screen, fields } = await map();
		const count = Number.parseInt(fields.first().element().querySelector(".visually-hidden")?.textContent ?? "", 10);
		await fields.first().click();
		await expect.element(fields.first()).toHaveAttribute("aria-expanded", "true");
		const behind = document.getElementById(fields.first().element().getAttribute("aria-controls") ?? "");
		expect(behind?.querySelectorAll("a")).toHaveLength(count);
		expect(screen.getByRole("link").elements().length).toBeGreaterThanOrEqual(count);
	});

	it("opens one field at a time, and folds it by the same press", async () => {
		const { fields } = await map();
		await fields.nth(0).click();
		await fields.nth(1).click();
		await expect.element(fields.nth(0)).toHaveAttribute("aria-expanded", "false");
		await expect.element(fields.nth(1)).toHaveAttribute("aria-expanded", "true");
		await fields.nth(1).click();
		await expect.element(fields.nth(1)).toHaveAttribute("aria-expanded", "false");
	});

	it("is told by keyboard, too", async () => {
		const { fields } = await map();
		(fields.first().element() as HTMLElement).focus();
		await userEvent.keyboard("{Enter}");
		await expect.element(fields.first()).toHaveAttribute("aria-expanded", "true");
		await expect.element(fields.first()).toHaveFocus();
	});
});

describe("a gap that is copied", () => {
	it.each<["copied" | "refused", () => Promise<boolean>]>([
		["copied", async () => true],
		["refused", async () => false],
		["refused", () => Promise.reject(new Error("no clipboard"))],
	])("says what came of it: %s", async (outcome, onCopy) => {
		const { screen } = await showInReview(() => <CopyGap onCopy={onCopy} />);
		await screen.getByRole("button", { name: t("report.copy") }).click();
		await expect.element(screen.getByRole("status")).toHaveTextContent(t(`report.copy.${outcome}`));
	});
});
