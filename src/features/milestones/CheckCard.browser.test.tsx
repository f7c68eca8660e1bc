import { describe, expect, it } from "vitest";
import { preClose } from "../../domain/milestone/preClose.ts";
import { emptyReview, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { useSeen } from "../../ui/seen.ts";
import { CheckCard } from "./CheckCard.tsx";

const { t } = phrases;

function Checked() {
	const { report, review } = useSeen();
	return <CheckCard findings={preClose(report, review.askAgain)} />;
}

describe("the check before sign-off", () => {
	it("leads from too much that is not known to the field that says why it may be signed", async () => {
		const { screen } = await showInReview(() => <Checked />, { review: emptyReview });
		await screen.getByRole("button", { name: t("preClose.sayWhy") }).click();
		await expect.element(screen.getByRole("textbox", { name: t("preClose.openReason") })).toHaveFocus();
	});
});
