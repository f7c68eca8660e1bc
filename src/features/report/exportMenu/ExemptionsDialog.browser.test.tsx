import { describe, expect, it, vi } from "vitest";
import { sampleSeen, showInReview } from "../../../testing/inReview.tsx";
import { phrases } from "../../../testing/render.tsx";
import { scanned, withScans } from "../../../testing/withScans.ts";
import type { OfferedFile, OnExport } from "./choices.ts";
import { ExportMenu } from "./ExportMenu.tsx";

const { t } = phrases;

const exemption = (id: "Azqr" | "Psrule" | "Policy", options: OfferedFile["options"]): OfferedFile => ({
	...{ id: `exempt${id}`, group: "work", options, label: `report.export.exempt${id}.name` },
	...{ action: `report.export.exempt${id}`, purpose: `report.export.exempt${id}.for` },
});

const files = [exemption("Azqr", "azqr"), exemption("Psrule", "psrule"), exemption("Policy", "policy")];

const titleOf = (id: string) => sampleSeen.words.lens.recommendations[id]?.title ?? "?";

async function dialogOf(review = sampleSeen.review) {
	const onExport = vi.fn<OnExport>(async () => ({ replaced: [] }));
	const { screen } = await showInReview(
		() => <ExportMenu files={files} paper="a4" onExport={onExport} onMeasure={async () => 1} />,
		{ review },
	);
	await screen.getByRole("button", { name: t("report.export"), exact: true }).click();
	await screen.getByRole("button", { name: t("report.export.exemptions"), exact: true }).click();
	const dialog = screen.getByRole("dialog", { name: t("exemptions.title") });
	await expect.element(dialog).toBeVisible();
	await dialog.getByRole("radio", { name: "PSRule" }).click({ force: true });
	return { dialog, save: dialog.getByRole("button", { name: t("exemptions.save") }), onExport };
}

describe("the exemptions before they are saved", () => {
	it("say what is exempted until when, and what is not and why; then the file is made", async () => {
		const { dialog, save, onExport } = await dialogOf(withScans(sampleSeen.review));
		await expect.element(dialog).toHaveTextContent(t("exemptions.count", { n: 1 }));
		await expect.element(dialog).toHaveTextContent(titleOf(scanned.localAuth));
		await expect.element(dialog).toHaveTextContent("Azure.ML.DisableLocalAuth");
		await expect.element(dialog).toHaveTextContent(`${titleOf(scanned.privateEndpoint)}: ${t("exemptions.why.notReported")}`);
		await save.click();
		await expect.poll(() => onExport.mock.calls.map(([request]) => request)).toEqual([{ format: "exemptPsrule" }]);
		await expect.element(dialog).not.toBeInTheDocument();
	});

	it("are not saved where there is none", async () => {
		const { dialog, save, onExport } = await dialogOf();
		await expect.element(dialog).toHaveTextContent(t("exemptions.none"));
		await expect.element(save).toHaveAttribute("aria-disabled", "true");
		await save.click({ force: true });
		await expect.element(dialog).toBeVisible();
		expect(onExport).not.toHaveBeenCalled();
	});
});
