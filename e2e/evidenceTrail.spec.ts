/** The way of evidence: dropped on a fresh review, accepted, contradicted, reported, exempted, sealed, scanned again. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { emptyDecision } from "../src/domain/review/decision.ts";
import { expectAccessible } from "./axe.ts";
import { answeredReview, exportBy, goTo, type Language, lens, openReviewFile, texts } from "./journey.ts";
import { lookName, looks, mainIn, openIn, phrases } from "./looks.ts";
import { expect, test } from "./story.ts";

const subscription = "1a2b3c4d-0000-4000-8000-000000000001";
const type = "Microsoft.MachineLearningServices/workspaces";
const workspace = `/subscriptions/${subscription}/resourceGroups/rg-ml/providers/${type}/ml-prod`;
const rule = { localAuth: "Azure.ML.DisableLocalAuth", publicAccess: "Azure.ML.PublicAccess" };

const template = {
	$schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
	contentVersion: "1.0.0.0",
	resources: [
		{ type, apiVersion: "2024-10-01", name: "ml-prod", properties: { publicNetworkAccess: "Disabled" } },
		{
			type: `${type}/computes`,
			apiVersion: "2024-10-01",
			name: "ml-prod/cpu",
			properties: { computeType: "AmlCompute", properties: { remoteLoginPortPublicAccess: "Disabled" } },
		},
	],
};

/** Outcomes of a scan of the resources as they are. */
const scan = (localAuth: string) =>
	[
		{
			ruleName: rule.localAuth,
			outcome: localAuth,
			targetName: "ml-prod/cpu",
			field: { resourceId: `${workspace}/computes/cpu` },
		},
		{ ruleName: rule.publicAccess, outcome: "Fail", targetName: "ml-prod", field: { resourceId: workspace } },
	].map((one) => ({ ...one, targetType: type, info: { moduleName: "PSRule.Rules.Azure" } }));

const ids = { localAuth: "rec-sec-disable-local-auth", publicAccess: "rec-sec-workspace-private-endpoint" };

/** The label of the best answer to the question of public access. */
function best(language: Language): string {
	const row = lens.recommendations.find(({ id }) => id === ids.publicAccess);
	const item = lens.items.find(({ id }) => id === row?.askedIn);
	return texts[language].items[item?.id ?? ""]?.options[item?.options.at(-1)?.id ?? ""]?.label ?? "?";
}

/** Drops files on the page as a person does. */
async function drop(page: Page, files: Record<string, unknown>): Promise<void> {
	const dropped = await page.evaluateHandle(
		(all) => {
			const transfer = new DataTransfer();
			for (const [name, text] of all) transfer.items.add(new File([text], name, { type: "application/json" }));
			return transfer;
		},
		Object.entries(files).map(([name, data]) => [name, JSON.stringify(data, null, 2)] as const),
	);
	await page.dispatchEvent("main", "drop", { dataTransfer: dropped });
}

test("evidence dropped outside of a review is asked for its review, and read there", async ({ page }) => {
	const { t } = phrases.en;
	await openIn(page, { language: "en", theme: "light", width: 1440 });
	await openReviewFile(page, fresh(), "questions");
	const table = page.getByRole("table", { name: t("evidence.files") });
	const asked = (n: number, files: string) => page.getByText(t("evidence.whereTo", { n, files }));

	// On the first screen, two at once: to the review that is here.
	await goTo(page, "./#/");
	await drop(page, { "main.json": template, "scan.json": scan("Fail") });
	await expect(asked(2, "main.json and scan.json")).toBeVisible();
	await expectAccessible(page, "where evidence goes");
	await page.getByRole("status").getByRole("link", { name: "Trail" }).click();
	await expect(page).toHaveURL(/reviews\/story\/evidence/);
	await expect(table).toContainText("main.json");
	await expect(table).toContainText("scan.json");

	// In Verify, where it has no seal.
	await goTo(page, "./#/verify");
	await drop(page, { "later.json": scan("Pass") });
	await expect(page.getByRole("heading", { level: 2, name: t("verify.unsealed") })).toBeVisible();
	await page.getByRole("link", { name: "Trail" }).click();
	await expect(page).toHaveURL(/reviews\/story\/evidence/);
	await expect(table).toContainText("later.json");

	// In the library: to a new review, by keys.
	await goTo(page, "./#/lenses");
	await drop(page, { "other.json": template });
	await expect(asked(1, "other.json")).toBeVisible();
	await page.getByRole("button", { name: t("evidence.whereTo.fresh") }).press("Enter");
	await expect(page).toHaveURL(/reviews\/[^/]+\/evidence/);
	await expect(page).not.toHaveURL(/story/);
	await expect(table).toContainText("other.json");
	await expect(table).not.toContainText("main.json");
});

/** Nothing is answered; of one gap, should it be one, the risk is accepted. */
const fresh = () =>
	JSON.stringify({
		...JSON.parse(answeredReview("Trail", 0)),
		answers: {},
		decisions: {
			[ids.localAuth]: { ...emptyDecision, treatment: "accept", reason: "A pilot", approver: "Ada", expires: "2099-06-30" },
		},
	});

for (const look of looks) {
	const { language } = look;
	const { t, briefDate } = phrases[language];
	const title = (id: string) => texts[language].recommendations[id]?.title ?? "?";
	const accept = (page: Page, id: string) =>
		page.getByRole("button", { name: t("evidence.accept.of", { requirement: title(id) }), exact: true });

	test(`evidence from the drop to the seal, and the next scan: ${lookName(look)}`, mainIn(look), async ({ page }) => {
		test.setTimeout(120_000);
		await openIn(page, look);
		await openReviewFile(page, fresh(), "questions");

		// Dropped on the questions, they are read on the screen of evidence.
		await drop(page, { "main.json": template, "scan.json": scan("Fail") });
		await expect(page).toHaveURL(/reviews\/story\/evidence/);
		const files = page.getByRole("table", { name: t("evidence.files") });
		await expect(files).toContainText("main.json");
		await expect(files).toContainText("scan.json");

		// What is goes before what was planned; a person accepts.
		await accept(page, ids.localAuth).click();
		await expect(accept(page, ids.localAuth)).toHaveCount(0);
		await expect(page.getByText(t("evidence.known", { day: briefDate("2099-06-30") })).first()).toBeVisible();
		await expect(accept(page, ids.publicAccess)).toBeVisible();

		// The accepted risk becomes an exemption, which says so before it is saved.
		await goTo(page, "./#/reviews/story/report");
		await page.getByRole("button", { name: t("report.export"), exact: true }).click();
		await page.getByRole("button", { name: t("report.export.exemptions"), exact: true }).click();
		const dialog = page.getByRole("dialog", { name: t("exemptions.title") });
		await dialog.getByRole("radio", { name: "PSRule" }).check({ force: true });
		await expect(dialog).toContainText(rule.localAuth);
		await expect(dialog).toContainText(t("exemptions.count", { n: 1 }));
		const [exemptions] = await Promise.all([
			page.waitForEvent("download"),
			dialog.getByRole("button", { name: t("exemptions.save"), exact: true }).click(),
		]);
		expect(exemptions.suggestedFilename()).toMatch(/\.Rule\.yaml$/);
		const suppression = await readFile(await exemptions.path(), "utf8");
		expect(suppression).toContain('expiresOn: "2099-06-30T23:59:59Z"');
		expect(suppression).toContain('- "ml-prod/cpu"');
		await expect(
			page.getByRole("status").filter({ hasText: t("exporting.done", { file: t("report.export.exemptPsrule.name") }) }),
		).toBeVisible();

		// Somebody says otherwise at the question: that is contradicted there, and stands in the report.
		await goTo(page, "./#/reviews/story/evidence");
		await page
			.getByRole("link", { name: title(ids.publicAccess) })
			.first()
			.click();
		await page.getByRole("radio", { name: best(language), exact: true }).check({ force: true });
		await expect(page.getByRole("note").filter({ hasText: rule.publicAccess }).first()).toBeVisible();
		await goTo(page, "./#/reviews/story/report");
		const report = await readFile(await (await exportBy(page, "Markdown", language)).path(), "utf8");
		expect(report).toContain("scan.json");
		expect(report).not.toContain(subscription);

		// Sealed as it stands: the seal holds over marks, and the legend stays here.
		await goTo(page, "./#/reviews/story/milestones");
		await page.getByRole("textbox", { name: t("freeze.name"), exact: true }).fill("First");
		await page.getByRole("button", { name: t("freeze.do"), exact: true }).click();
		await page.getByRole("link", { name: t("freeze.open") }).click();
		await expect(page.getByRole("heading", { level: 1, name: "First" })).toBeVisible();
		await expect(page.getByText(t("seal.sealHolds.true"))).toBeVisible();
		await page.getByText(t("evidence.masks.legend")).click();
		await expect(page.getByText(subscription)).toBeVisible();

		// The next scan is read, and says what it shows otherwise.
		await goTo(page, "./#/reviews/story/overview");
		await drop(page, { "scan2.json": scan("Pass") });
		await expect(page.getByText(t("evidence.changes"), { exact: false }).first()).toBeVisible();
		await expect(accept(page, ids.localAuth)).toBeVisible();
	});
}
