import { expect, it, vi } from "vitest";
import { phrases, show } from "../../testing/render.tsx";
import { LensExportDialog, type PreparedLens } from "./LensExportDialog.tsx";

const { t } = phrases;

const formats = [
	{ id: "a", label: "library.format.plumbline", purpose: "lensExport.plumbline" },
	{ id: "b", label: "library.format.awsCustomLens", purpose: "lensExport.awsCustomLens" },
	{ id: "c", label: "library.format.azureChecklist", purpose: "lensExport.azureChecklist" },
] as const;

it("says before saving what a format does not carry, and saves the chosen one", async () => {
	const save = vi.fn();
	const files: Record<string, PreparedLens> = {
		a: { losses: [], tooMuch: [], save: vi.fn() },
		b: { losses: [{ what: "tensions", n: 2 }], tooMuch: ["Pillars: 11, where 10 are taken"], save },
	};
	const prepare = (format: string) => {
		const file = files[format];
		return file ? Promise.resolve(file) : Promise.reject(new Error("no"));
	};
	const onClose = vi.fn();
	const screen = await show(<LensExportDialog title="Letters" formats={formats} prepare={prepare} onClose={onClose} />);
	await expect.element(screen.getByText(t("lensExport.whole"))).toBeVisible();
	await screen.getByRole("radio", { name: t("library.format.azureChecklist") }).click();
	await expect.element(screen.getByText(t("lensExport.failed"))).toBeVisible();
	await expect.element(screen.getByRole("button", { name: t("lensExport.save") })).toBeDisabled();
	await screen.getByRole("radio", { name: t("library.format.awsCustomLens") }).click();
	await expect.element(screen.getByText(t("lensExport.loss.tensions", { n: 2 }))).toBeVisible();
	await expect.element(screen.getByRole("heading", { name: t("lensExport.over") })).toBeVisible();
	await expect.element(screen.getByText("Pillars: 11", { exact: false })).toBeVisible();
	await screen.getByRole("checkbox", { name: t("exporting.protect") }).click();
	await screen.getByRole("button", { name: t("lensExport.save") }).click();
	await expect.poll(() => save.mock.calls).toEqual([[true]]);
	await expect.poll(() => onClose.mock.calls.length).toBe(1);
});
