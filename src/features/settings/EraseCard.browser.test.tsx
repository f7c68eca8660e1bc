import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { phrases, show } from "../../testing/render.tsx";
import { EraseCard } from "./EraseCard.tsx";
import type { Erased, SaveBackup } from "./types.ts";

const { t } = phrases;
const word = t("settings.erase.word");

async function open(onErase = vi.fn(async (): Promise<Erased> => "done")) {
	const onSaveBackup = vi.fn<SaveBackup>(async () => ({ isSaved: true, lacking: ["milestones", "attachments"] }));
	const screen = await show(<EraseCard onSaveBackup={onSaveBackup} onErase={onErase} />);
	const opener = screen.getByRole("button", { name: t("settings.erase.open") });
	await opener.click();
	const dialog = screen.getByRole("dialog", { name: t("settings.erase.title") });
	return { opener, dialog, field: dialog.getByRole("textbox"), onErase, onSaveBackup };
}

describe("deleting everything", () => {
	it("offers a backup first, and says what it lacks", async () => {
		const { dialog, onSaveBackup, onErase } = await open();
		await dialog.getByRole("button", { name: t("settings.backup.save") }).click();
		expect(onSaveBackup).toHaveBeenCalledOnce();
		const parts = phrases.list([t("settings.backup.part.milestones"), t("settings.backup.part.attachments")]);
		await expect.element(dialog.getByRole("alert")).toHaveTextContent(t("settings.backup.lacking", { parts }));
		await dialog.getByRole("button", { name: t("settings.backup.protect") }).click();
		expect(onSaveBackup).toHaveBeenLastCalledWith(true);
		expect(onErase).not.toHaveBeenCalled();
	});

	it("is refused without the word, by Enter, too", async () => {
		const { field, onErase } = await open();
		await field.fill("yes");
		await userEvent.keyboard("{Enter}");
		await expect.element(field).toBeInvalid();
		await expect.element(field).toHaveAccessibleDescription(t("settings.erase.mismatch", { word }));
		expect(onErase).not.toHaveBeenCalled();
	});

	it("takes the word in any case and with blanks", async () => {
		const { field, dialog, onErase } = await open();
		await field.fill(` ${word.toUpperCase()} `);
		await dialog.getByRole("button", { name: t("settings.erase.do") }).click();
		expect(onErase).toHaveBeenCalledOnce();
	});

	it.each(["held", "refused"] as const)("says so where it is %s, and can be tried again", async (erased) => {
		const { field, dialog, onErase } = await open(vi.fn(async () => erased));
		await field.fill(word);
		await userEvent.keyboard("{Enter}");
		await expect.element(dialog.getByRole("alert")).toHaveTextContent(t(`settings.erase.${erased}`));
		await dialog.getByRole("button", { name: t("settings.erase.do") }).click();
		expect(onErase).toHaveBeenCalledTimes(2);
	});

	it("forgets what was typed when it is given up, with the focus where it began", async () => {
		const { opener, dialog, field, onErase } = await open();
		await field.fill("del");
		await dialog.getByRole("button", { name: t("common.cancel") }).click();
		await expect.element(dialog).not.toBeInTheDocument();
		await expect.element(opener).toHaveFocus();
		await opener.click();
		await expect.element(field).toHaveValue("");
		expect(onErase).not.toHaveBeenCalled();
	});
});
