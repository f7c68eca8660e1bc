import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { phrases, show } from "../../testing/render.tsx";
import { BackupCard } from "./BackupCard.tsx";
import type { BroughtReview, OpenedBackup, Preview, RestoreChoice, Restored } from "./types.ts";

const { t } = phrases;

const brought = (id: string, standing: BroughtReview["standing"]): BroughtReview => ({
	id,
	name: id,
	archived: false,
	standing,
	changedHere: standing === "new" ? null : "2026-11-22T09:00:00.000Z",
	changedThere: "2026-11-21T09:00:00.000Z",
});

const preview: Preview = {
	savedAt: "2026-11-21T10:00:00.000Z",
	reviews: [brought("Churn", "new"), brought("Fraud", "newerHere"), brought("Stock", "same")],
	milestones: 2,
	drafts: 0,
	setAside: 0,
	settings: false,
	unreadable: [],
	irregular: [],
};

const good: Restored = { reviews: 1, hasMore: false, missed: [], undo: () => {} };

async function card(onOpen: () => Promise<OpenedBackup>) {
	const screen = await show(<BackupCard onSave={async () => ({ isSaved: true, lacking: [] })} onOpen={onOpen} />);
	const input = document.querySelector<HTMLInputElement>('input[type="file"]');
	if (!input) throw new Error("no field for the file");
	await userEvent.upload(input, new File(["{}"], "backup.json"));
	return {
		screen,
		restoreButton: screen.getByRole("button", { name: t("settings.restore.do") }),
		box: (name: string) => screen.getByRole("checkbox", { name: new RegExp(name) }),
	};
}

const openedWith = async (restore: (choice: RestoreChoice) => Promise<Restored>, over: Partial<Preview> = {}) =>
	card(async () => ({ ok: true, preview: { ...preview, ...over }, restore }));

describe("a backup that is opened", () => {
	it("shows what it would bring, with the focus on it, before anything happens", async () => {
		const restore = vi.fn(async () => good);
		const { screen, box } = await openedWith(restore);
		await expect.element(screen.getByRole("heading", { level: 3 })).toHaveFocus();
		await expect.element(box("Churn")).toBeChecked();
		await expect.element(box("Fraud")).not.toBeChecked();
		await expect.element(box("Stock")).not.toBeInTheDocument();
		expect(restore).not.toHaveBeenCalled();
	});

	it("brings what was chosen, and says how to take it back, with the focus on that", async () => {
		const undo = vi.fn();
		const restore = vi.fn(async (_choice: RestoreChoice) => ({ ...good, undo }));
		const { screen, restoreButton, box } = await openedWith(restore);
		await box("Fraud").click();
		await restoreButton.click();
		expect(restore.mock.calls[0]?.[0].reviews).toEqual({ Churn: "add", Fraud: "copy" });
		const back = screen.getByRole("button", { name: t("common.undo") });
		await expect.element(back).toHaveFocus();
		await back.click();
		expect(undo).toHaveBeenCalledOnce();
		await expect.element(screen.getByRole("status")).toHaveTextContent(t("settings.undone"));
		await expect.element(screen.getByRole("button", { name: t("settings.backup.open") })).toHaveFocus();
	});

	it("puts a version beside the one that is here unless it is told to replace it", async () => {
		const restore = vi.fn(async (_choice: RestoreChoice) => good);
		const { screen, restoreButton, box } = await openedWith(restore);
		await box("Fraud").click();
		const how = screen.getByRole("radiogroup", { name: t("settings.restore.how", { name: "Fraud" }) });
		await expect.element(how.getByRole("radio", { name: t("settings.restore.copy") })).toBeChecked();
		await how.getByRole("radio", { name: t("settings.restore.replace") }).click();
		await restoreButton.click();
		expect(restore.mock.calls[0]?.[0].reviews).toMatchObject({ Fraud: "replace" });
	});

	it("cannot bring nothing, and says so", async () => {
		const { screen, restoreButton, box } = await openedWith(async () => good, { milestones: 0 });
		await box("Churn").click();
		await expect.element(restoreButton).toBeDisabled();
		await expect.element(screen.getByText(t("settings.restore.none"))).toBeVisible();
	});

	it("says what of it cannot be read", async () => {
		const { screen } = await openedWith(async () => good, { unreadable: ["At reviews[1] (Old): wrong value."] });
		await expect.element(screen.getByText(t("settings.restore.unreadable"))).toBeVisible();
		await expect.element(screen.getByText("At reviews[1] (Old): wrong value.")).toBeVisible();
	});

	it("says by name what could not be brought", async () => {
		const { screen, restoreButton } = await openedWith(async () => ({ ...good, missed: ["Fraud: no room."] }));
		await restoreButton.click();
		await expect.element(screen.getByText(t("settings.restore.missed"))).toBeVisible();
		await expect.element(screen.getByText("Fraud: no room.")).toBeVisible();
	});

	it("is refused as a whole with its problems and the focus on them", async () => {
		const { screen } = await card(async () => ({ ok: false, problems: ["Line 3, column 1: cut short."] }));
		const heading = screen.getByRole("heading", { name: t("settings.restore.failed", { file: "backup.json" }) });
		await expect.element(heading).toHaveFocus();
		await expect.element(screen.getByText("Line 3, column 1: cut short.")).toBeVisible();
		await screen.getByRole("button", { name: t("common.close") }).click();
		await expect.element(screen.getByRole("button", { name: t("settings.backup.open") })).toHaveFocus();
	});

	it("leaves nobody waiting where reading breaks off", async () => {
		const { screen } = await card(() => Promise.reject(new Error("a part of the app is gone")));
		await expect.element(screen.getByRole("heading", { name: t("settings.restore.stopped") })).toHaveFocus();
	});
});
