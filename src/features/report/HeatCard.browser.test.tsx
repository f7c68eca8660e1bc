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

	it("filters the list to the gaps of a field, and shows all again by another press", async () => {
		const { fields } = await map();
		await fields.first().click();
		await expect.element(fields.first()).toHaveAttribute("aria-pressed", "true");
		expect(location.hash).toMatch(/severity=(high|medium|low)/);
		expect(location.hash).toMatch(/effort=(high|medium|low)/);
		await fields.nth(1).click();
		await expect.element(fields.nth(0)).toHaveAttribute("aria-pressed", "false");
		await fields.nth(1).click();
		await expect.element(fields.nth(1)).toHaveAttribute("aria-pressed", "false");
		expect(location.hash).not.toContain("severity=");
	});

	it("is told by keyboard, too", async () => {
		const { fields } = await map();
		(fields.first().element() as HTMLElement).focus();
		await userEvent.keyboard("{Enter}");
		await expect.element(fields.first()).toHaveAttribute("aria-pressed", "true");
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
