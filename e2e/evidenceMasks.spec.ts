import type { Review } from "../src/domain/review/review.ts";
import { shown, withEvidence as withSampleEvidence } from "../src/testing/withEvidence.ts";
import { answeredReview, openReviewFile, texts } from "./journey.ts";
import { phrases } from "./looks.ts";
import { expect, open, test } from "./story.ts";

const subscription = "1a2b3c4d-0000-4000-8000-000000000001";
const place = `/subscriptions/${subscription}/resourcegroups/rg-ml`;

/** A review with evidence that names a subscription: at its resource, and where an accepted status comes from. */
function evident(): string {
	const { plumbline, ...review }: Review & { plumbline: string } = JSON.parse(answeredReview("Masks", 0));
	const { evidence = {}, ...rest } = withSampleEvidence(review);
	const files = (evidence.files ?? []).map((file) => ({
		...file,
		resources: file.resources.map((resource) => ({ ...resource, name: `${subscription}/rg-ml/ml-prod`, id: place })),
	}));
	const accepted = Object.fromEntries(
		Object.entries(evidence.accepted ?? {}).map(([id, one]) => [
			id,
			{ ...one, from: one.from.map((from) => ({ ...from, place })) },
		]),
	);
	return JSON.stringify({ plumbline, ...rest, evidence: { ...evidence, files, accepted } });
}

test("ids of subscriptions stand behind marks on the printed page and in a copied gap; the screen shows them", async ({
	page,
	context,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	const { t } = phrases.en;
	await open(page, "/", { language: "en" });
	await openReviewFile(page, evident(), "report");
	const body = page.locator("body");
	await expect(body).toContainText(subscription);

	await page.emulateMedia({ media: "print" });
	await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
	await expect(body).toContainText("subscription-1");
	await expect(body).not.toContainText(subscription);
	await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
	await page.emulateMedia({ media: "screen" });
	await expect(body).toContainText(subscription);

	const title = texts.en.recommendations[shown.accepted]?.title ?? "?";
	const table = page.getByRole("region", { name: t("report.gaps"), exact: true }).getByRole("table", { name: t("report.gaps") });
	await table.getByRole("button", { name: title, exact: true }).click();
	await page.getByRole("button", { name: t("report.copy") }).click();
	await expect(page.getByText(t("report.copy.copied"))).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain(title);
	expect(copied).not.toContain(subscription);
});
