import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expectAccessible } from "./axe.ts";
import { answeredReview, goTo, openReviewFile, texts } from "./journey.ts";
import { lookName, looks, openIn, phrases } from "./looks.ts";
import { expect, test } from "./story.ts";

const type = "Microsoft.MachineLearningServices/workspaces";

/** A workspace of which `publicNetworkAccess` says this, with a cluster. */
const template = (publicNetworkAccess: string, disableLocalAuth: boolean): string =>
	JSON.stringify(
		{
			$schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
			contentVersion: "1.0.0.0",
			resources: [
				{ type, apiVersion: "2024-10-01", name: "ml-prod", location: "westeurope", properties: { publicNetworkAccess } },
				{
					type: `${type}/computes`,
					apiVersion: "2024-10-01",
					name: "ml-prod/cpu",
					properties: { computeType: "AmlCompute", disableLocalAuth, properties: { scaleSettings: { minNodeCount: 0 } } },
				},
			],
		},
		null,
		2,
	);

const file = (name: string, text: string) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });

for (const look of looks) {
	const { t } = phrases[look.language];
	const lens = texts[look.language];
	const localAuth = lens.recommendations["rec-sec-disable-local-auth"]?.title ?? "?";
	const privateWorkspace = lens.recommendations["rec-sec-workspace-private-endpoint"]?.title ?? "?";

	test(`evidence from files: read, looked at, accepted, contradicted, read again: ${lookName(look)}`, async ({ page }) => {
		await openIn(page, look);
		await openReviewFile(page, answeredReview("Evidence", 3), "questions");
		await goTo(page, "./#/reviews/story/evidence");
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("evidence.title"));
		const files = page.locator('input[type="file"]:not([webkitdirectory])');
		await files.setInputFiles([file("main.json", template("Enabled", false)), file("notes.json", '{"a": 1}')]);

		// What was read, and what was refused.
		await expect(page.getByRole("status").filter({ hasText: "notes.json" })).toBeVisible();
		await expect(page.getByRole("table", { name: t("evidence.files") })).toContainText("main.json");
		await expectAccessible(page, "evidence");

		// The very line of a finding.
		const findings = page.getByRole("table", { name: t("evidence.findings"), exact: true });
		await expect(findings.locator("code").filter({ hasText: '"publicNetworkAccess": "Enabled"' }).first()).toBeVisible();
		await page.getByRole("radio", { name: new RegExp(`^${t("evidence.verdict.inPlace")} `) }).check({ force: true });
		await expect(findings.locator("code").filter({ hasText: '"publicNetworkAccess": "Enabled"' })).toHaveCount(0);

		// Nothing changed; a person accepts one, and takes it back.
		const accept = page.getByRole("button", { name: t("evidence.accept.of", { requirement: localAuth }) });
		await accept.click();
		await expect(accept).toHaveCount(0);
		await page.keyboard.press("ControlOrMeta+z");
		await expect(accept).toBeVisible();
		await accept.click();
		await expect(accept).toHaveCount(0);

		// The briefing says how much evidence confirms.
		await goTo(page, "./#/reviews/story/report");
		await expect(page.locator(".briefing-evidence")).toContainText("%");

		// What was said against what is there: in the report, and at its question with the reason why it stands.
		await expect(page.getByText("publicNetworkAccess", { exact: false }).first()).toBeAttached();
		await goTo(page, "./#/reviews/story/milestones");
		await expect(page.getByRole("link", { name: privateWorkspace })).toHaveCount(1);
		await page.getByRole("link", { name: privateWorkspace }).click();
		const note = page.getByRole("note").filter({ hasText: "publicNetworkAccess" });
		await note.getByRole("textbox", { name: t("contradiction.why") }).fill("Closed by the firewall in front");
		await expect(note).toContainText("Closed by the firewall in front");
		await goTo(page, "./#/reviews/story/milestones");
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		await expect(page.getByRole("link", { name: privateWorkspace })).toHaveCount(0);

		// A second file replaces the first by resource, and tells what changed.
		await goTo(page, "./#/reviews/story/evidence");
		await files.setInputFiles([file("main2.json", template("Disabled", true))]);
		await expect(page.getByText(t("evidence.changes"), { exact: false }).first()).toBeVisible();
		await expect(findings.locator("code").filter({ hasText: '"publicNetworkAccess": "Enabled"' })).toHaveCount(0);

		// A folder: what may be evidence is read under its path, the rest is counted.
		const folder = await mkdtemp(join(tmpdir(), "infra-"));
		await mkdir(join(folder, "prod"));
		await writeFile(join(folder, "prod", "main.json"), template("Enabled", true));
		await writeFile(join(folder, "read.me"), "Not evidence");
		await page.locator("input[webkitdirectory]").setInputFiles(folder);
		await expect(page.getByText(t("evidence.otherFiles", { n: 1 }))).toBeVisible();
		await expect(page.getByRole("table", { name: t("evidence.files") })).toContainText(`${basename(folder)}/prod/main.json`);
		await rm(folder, { recursive: true });
	});
}
