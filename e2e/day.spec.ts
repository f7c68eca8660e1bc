import { emptyDecision } from "../src/domain/review/decision.ts";
import type { Review } from "../src/domain/review/review.ts";
import { answeredReview, openReviewFile } from "./journey.ts";
import { phrases } from "./looks.ts";
import { expect, open, test } from "./story.ts";

const { t } = phrases.en;

test("a report that is left open overnight says in the morning what has run out", async ({ page }) => {
	await page.clock.install({ time: "2026-11-29T22:50:00Z" });
	await open(page);
	const review: Review = JSON.parse(answeredReview("Fraud scoring", 0));
	const accepted = { ...emptyDecision, treatment: "accept", reason: "Known", approver: "Ada", expires: "2026-11-29" };
	const decisions = { "rec-sec-managed-identity": accepted };
	await openReviewFile(page, JSON.stringify({ ...review, decisions }), "report");
	const overdue = page.getByText(t("report.count.overdue", { n: 1 })).first();
	await expect(page.getByRole("table", { name: t("report.gaps"), exact: true })).toBeVisible();
	await expect(overdue).toHaveCount(0);
	await page.clock.fastForward("02:00:00");
	await expect(overdue).toBeVisible();
});
