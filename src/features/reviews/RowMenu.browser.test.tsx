import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { phrases, show } from "../../testing/render.tsx";
import { RowMenu } from "./RowMenu.tsx";

const { t } = phrases;

async function menu() {
	const onRename = vi.fn();
	const onDelete = vi.fn();
	const screen = await show(
		<RowMenu
			name="Churn"
			items={[
				{ label: "Rename", look: "quiet", onChoose: onRename },
				{ label: "Delete", look: "danger", onChoose: onDelete },
			]}
		/>,
	);
	const button = screen.getByRole("button", { name: `${t("reviews.more")}: Churn` });
	return { screen, button, entry: screen.getByRole("button", { name: "Rename" }), onRename, onDelete };
}

describe("the menu of a review", () => {
	it("says whose it is, and holds nothing until it opens", async () => {
		const { button, entry } = await menu();
		await expect.element(button).toBeVisible();
		await expect.element(entry).not.toBeInTheDocument();
	});

	it("opens by Enter; its entries are next by Tab", async () => {
		const { entry } = await menu();
		await userEvent.tab();
		await userEvent.keyboard("{Enter}");
		await expect.element(entry).toBeVisible();
		await userEvent.tab();
		await expect.element(entry).toHaveFocus();
	});

	it("closes by Escape, with the focus on its button and nothing done", async () => {
		const { button, entry, onRename, onDelete } = await menu();
		await button.click();
		await expect.element(entry).toBeVisible();
		await userEvent.keyboard("{Escape}");
		await expect.element(entry).not.toBeInTheDocument();
		await expect.element(button).toHaveFocus();
		expect([...onRename.mock.calls, ...onDelete.mock.calls]).toEqual([]);
	});

	it("closes when something is chosen, and does that", async () => {
		const { screen, button, entry, onDelete } = await menu();
		await button.click();
		await screen.getByRole("button", { name: "Delete" }).click();
		expect(onDelete).toHaveBeenCalledOnce();
		await expect.element(entry).not.toBeInTheDocument();
	});

	it("closes by a click beside it", async () => {
		const { button, entry } = await menu();
		await button.click();
		await expect.element(entry).toBeVisible();
		await userEvent.click(document.body, { position: { x: 900, y: 700 } });
		await expect.element(entry).not.toBeInTheDocument();
	});
});
