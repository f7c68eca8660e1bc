import { describe, expect, it } from "vitest";
import { withAnswer, withWorkload } from "../../domain/review/changes.ts";
import { withFreshDays } from "../../domain/review/evidenceChanges.ts";
import { paths } from "../../paths.ts";
import { emptyReview, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { shown, withEvidence } from "../../testing/withEvidence.ts";
import { OldEvidence } from "./OldEvidence.tsx";

const owned = withWorkload(withEvidence(emptyReview), { owner: "Platform" });

describe("evidence that grew old, in what is open", () => {
	it("leads files to the screen of evidence and what people gave to its question, with who brings it anew", async () => {
		const review = withFreshDays(withAnswer(owned, shown.item, { owner: "Ada" }), 1);
		const { screen } = await showInReview(() => <OldEvidence />, { review });
		await screen.getByText(phrases.t("open.old", { n: 3 })).click();
		const file = screen.getByRole("link", { name: "For Platform: bring a new file" });
		await expect.element(file).toHaveAttribute("href", `#${paths.evidence(review.id)}`);
		const given = screen.getByRole("link", { name: "For Ada: bring it anew" });
		await expect.element(given.first()).toHaveAttribute("href", `#${paths.question(review.id, shown.item)}`);
		expect(given.elements()).toHaveLength(2);
	});

	it("names what is old alone, and nobody where nobody is named", async () => {
		const review = withFreshDays(withWorkload(withEvidence(emptyReview), { owner: "" }), 30);
		const { screen } = await showInReview(() => <OldEvidence />, { review });
		await screen.getByText(phrases.t("open.old", { n: 1 })).click();
		await expect.element(screen.getByText(/example\.com\/ssh/)).toBeVisible();
		await expect.element(screen.getByRole("link", { name: "bring it anew", exact: true })).toBeVisible();
	});
});
