import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { withAnswer } from "../../domain/review/changes.ts";
import { givenAt } from "../../domain/review/givenChanges.ts";
import { emptyReview, showInReview } from "../../testing/inReview.tsx";
import { GivenField } from "./GivenField.tsx";
import { subjectOf } from "./subject.ts";

const item = "sec-workspace-identity-least-privilege";
const old = "https://example.com/old";

const show = (review = emptyReview) =>
	showInReview(
		(seen) => {
			const subject = subjectOf(seen, item);
			return subject && <GivenField subject={subject} />;
		},
		{ review },
	);

describe("evidence at a question", () => {
	it("takes a link, then its kind, its day and what it covers", async () => {
		const { screen, review } = await show();
		const field = screen.getByLabelText("Add a link or a note");
		await field.fill(" https://example.com/run/7 ");
		await userEvent.keyboard("{Enter}");
		await expect.element(screen.getByRole("link", { name: /example\.com\/run\/7/ })).toBeVisible();
		await expect.element(field).toHaveValue("");
		await screen.getByLabelText("Kind", { exact: true }).selectOptions("Result of a test");
		await screen.getByLabelText("Day of what it shows").fill("2026-01-15");
		const covers = screen.getByRole("group", { name: "It covers" }).getByRole("checkbox").first();
		await covers.click();
		await expect.element(covers).toBeChecked();
		await expect.element(screen.getByText(/Result of a test · 15 January 2026 · covers .+ · older than 90 days/)).toBeVisible();
		expect(givenAt(review(), item)).toMatchObject([
			{ text: "https://example.com/run/7", kind: "test", day: "2026-01-15", covers: [expect.any(String)] },
		]);
	});

	it("keeps what is typed when the field is left, an address once, and no empty line", async () => {
		const { screen, review } = await show();
		const field = screen.getByLabelText("Add a link or a note");
		await field.fill("Ana: shared since May");
		await userEvent.tab();
		await userEvent.tab();
		await expect.element(screen.getByText("Ana: shared since May")).toBeVisible();
		await field.fill("Ana: shared since May");
		await userEvent.keyboard("{Enter}");
		await expect.element(field).toHaveValue("");
		await field.fill("   ");
		await userEvent.keyboard("{Enter}");
		expect(givenAt(review(), item).map(({ text }) => text)).toEqual(["Ana: shared since May"]);
	});

	it("says more of a link of before, and stays unfolded while it does", async () => {
		const { screen, review } = await show(withAnswer(emptyReview, item, { links: [old] }));
		await screen.getByText("Kind, day and what it covers").click();
		const kind = screen.getByLabelText("Kind", { exact: true });
		await kind.selectOptions("Document or page");
		await expect.element(kind).toBeVisible();
		await expect.poll(() => givenAt(review(), item)).toMatchObject([{ text: old, kind: "document" }]);
		expect(review().answers[item]?.links ?? []).toEqual([]);
	});

	it("takes one back, and keeps the focus near", async () => {
		const { screen, review } = await show(withAnswer(emptyReview, item, { links: [old] }));
		await screen.getByRole("button", { name: `Remove “${old}”` }).click();
		await expect.element(screen.getByRole("heading", { name: "Evidence given" })).toHaveFocus();
		await expect.poll(() => givenAt(review(), item)).toEqual([]);
	});
});
