import { describe, expect, it, vi } from "vitest";
import { phrases, show } from "../../testing/render.tsx";
import { SetAside } from "./SetAside.tsx";
import { UndoBar } from "./UndoBar.tsx";

const { t, date } = phrases;

describe("saved work that could not be read", () => {
	it("is told of only where there is some", async () => {
		const screen = await show(<SetAside items={[]} onSave={() => {}} />);
		await expect.element(screen.getByRole("region")).not.toBeInTheDocument();
	});

	it("is handed out version by version, each by its day, under a passphrase too", async () => {
		const onSave = vi.fn();
		const items = [
			{ id: "a", day: "2026-11-20" },
			{ id: "b", day: "2026-11-21" },
		];
		const screen = await show(<SetAside items={items} onSave={onSave} />);
		await expect.element(screen.getByRole("region", { name: t("reviews.setAside.title") })).toBeVisible();
		const second = screen.getByRole("button", { name: t("reviews.setAside.save") }).nth(1);
		await expect.element(second).toHaveAccessibleDescription(t("reviews.setAside.item", { date: date("2026-11-21") }));
		await second.click();
		expect(onSave).toHaveBeenCalledExactlyOnceWith("b", false);
		await screen
			.getByRole("button", { name: t("reviews.setAside.protect") })
			.first()
			.click();
		expect(onSave).toHaveBeenLastCalledWith("a", true);
	});
});

describe("a change that can be taken back", () => {
	it("is named by its button, also for a review without a name", async () => {
		const onUndo = vi.fn();
		const screen = await show(<UndoBar done="deleted" id="a" name=" " onUndo={onUndo} onClose={() => {}} />);
		const undo = screen.getByRole("button", { name: t("common.undo") });
		await expect.element(undo).toHaveAccessibleDescription(t("reviews.undo.deleted", { name: t("review.unnamed") }));
		await undo.click();
		expect(onUndo).toHaveBeenCalledOnce();
	});

	it("can be closed", async () => {
		const onClose = vi.fn();
		const screen = await show(<UndoBar done="archived" id="a" name="Churn" onUndo={() => {}} onClose={onClose} />);
		await expect.element(screen.getByText(t("reviews.undo.archived", { name: "Churn" }))).toBeVisible();
		await screen.getByRole("button", { name: t("common.close") }).click();
		expect(onClose).toHaveBeenCalledOnce();
	});
});
