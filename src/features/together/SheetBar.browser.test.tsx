import { expect, it } from "vitest";
import type { Review } from "../../domain/review/review.ts";
import { sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { SheetBar } from "./SheetBar.tsx";

const { t } = phrases;

const { evidence: _, ...bare } = sampleSeen.review;
const sheet: Review = { ...bare, sheetOf: { review: "r", assessor: "Ada" } };
const file = { name: "note.txt", type: "text/plain", bytes: 12, hash: "0".repeat(64) };
const given = { id: "g", item: "q", text: "", kind: null, day: "", covers: [], file };

it("says of a sheet that attached files go back by name alone, where there are any", async () => {
	const told = t("given.sheet", { n: 1 });
	const none = await showInReview(() => <SheetBar onSendBack={async () => true} />, { review: sheet });
	await expect.element(none.screen.getByRole("button", { name: t("together.sendBack") })).toBeVisible();
	await expect.element(none.screen.getByText(told)).not.toBeInTheDocument();
	const one = await showInReview(() => <SheetBar onSendBack={async () => true} />, {
		review: { ...sheet, evidence: { given: [given] } },
	});
	await expect.element(one.screen.getByText(told)).toBeVisible();
});
