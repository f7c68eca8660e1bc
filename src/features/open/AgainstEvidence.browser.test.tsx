import { describe, expect, it } from "vitest";
import { withEvidenceReason, withFreshDays } from "../../domain/review/evidenceChanges.ts";
import { emptyReview, sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { shown, withEvidence } from "../../testing/withEvidence.ts";
import { AgainstEvidence } from "./AgainstEvidence.tsx";

const review = withEvidence(emptyReview);
const titleOf = (id: string) => sampleSeen.words.lens.recommendations[id]?.title ?? "?";

describe("evidence in what is open", () => {
	it("leads to the question of what is said against it, until somebody says why it stands", async () => {
		const { screen } = await showInReview(() => <AgainstEvidence />, { review });
		await screen.getByText("Evidence speaks against 1 statement.").click();
		await expect.element(screen.getByRole("link", { name: titleOf(shown.against) })).toBeVisible();
		await screen.unmount();
		const told = await showInReview(
			() => (
				<div>
					<p>Here</p>
					<AgainstEvidence />
				</div>
			),
			{
				review: withEvidenceReason(review, shown.against, "In tests alone"),
			},
		);
		await expect.element(told.screen.getByText("Here")).toBeVisible();
		await expect.element(told.screen.getByText(/Evidence speaks against/)).not.toBeInTheDocument();
	});

	it("asks again for what rests on a file that grew old", async () => {
		const { screen } = await showInReview(() => <AgainstEvidence />, { review: withFreshDays(review, 1) });
		await screen.getByText("1 status rests on evidence that is no longer fresh.").click();
		await expect.element(screen.getByRole("link", { name: titleOf(shown.accepted) })).toBeVisible();
	});
});
