import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { useSettings } from "../../store/settings.ts";
import { phrases, show } from "../../testing/render.tsx";
import { KeysDialog } from "./KeysDialog.tsx";

const { t } = phrases;

afterEach(() => useSettings.getState().change({ shortcuts: true }));

describe("the list of keys", () => {
	it("has a list for every screen, and reads a line as key and act", async () => {
		const screen = await show(<KeysDialog onClose={() => {}} />);
		for (const name of ["everywhere", "questions", "report", "present", "overview"] as const)
			await expect.element(screen.getByRole("region", { name: t(`keys.screen.${name}`), exact: true })).toBeVisible();
		const next = screen
			.getByRole("region", { name: t("keys.screen.questions"), exact: true })
			.getByText(t("keys.next"), { exact: true });
		await expect.element(next).toBeVisible();
		await expect.poll(() => next.element().previousElementSibling?.textContent).toBe("J");
	});

	it("switches single keys off, says so at each, and keeps it on this device", async () => {
		const screen = await show(<KeysDialog onClose={() => {}} />);
		const use = screen.getByRole("checkbox", { name: t("keys.use") });
		await expect.element(use).toBeChecked();
		await expect.poll(() => screen.getByText(`(${t("keys.off")})`).elements()).toHaveLength(0);
		await use.click();
		await expect.element(use).not.toBeChecked();
		await expect.poll(() => screen.getByText(`(${t("keys.off")})`).elements().length).toBeGreaterThan(15);
		expect(JSON.parse(localStorage.getItem("plumbline.settings") ?? "{}")).toMatchObject({ shortcuts: false });
	});

	it("leaves keys alone that are no single ones", async () => {
		useSettings.getState().change({ shortcuts: false });
		const screen = await show(<KeysDialog onClose={() => {}} />);
		await expect.element(screen.getByText(t("keys.column"))).not.toHaveTextContent(t("keys.off"));
		await expect.element(screen.getByText(t("keys.goOn"))).not.toHaveTextContent(t("keys.off"));
	});

	it("closes by its button and by Escape", async () => {
		const onClose = vi.fn();
		const screen = await show(<KeysDialog onClose={onClose} />);
		await screen.getByRole("button", { name: t("common.close") }).click();
		await expect.poll(() => onClose.mock.calls.length).toBe(1);
		await show(<KeysDialog onClose={onClose} />);
		await userEvent.keyboard("{Escape}");
		await expect.poll(() => onClose.mock.calls.length).toBe(2);
	});
});
