import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { show } from "../testing/render.tsx";
import { closeDialog, ModalDialog } from "./ModalDialog.tsx";

function Opener({ onClosed = () => {} }: { onClosed?: () => void }) {
	const [isOpen, setOpen] = useState(false);
	const close = () => {
		setOpen(false);
		onClosed();
	};
	return (
		<>
			<button type="button" onClick={() => setOpen(true)}>
				Options…
			</button>
			{isOpen && (
				<ModalDialog labelledBy="title" onClose={close}>
					<h2 id="title">PDF with options</h2>
					<button type="button">First</button>
					<button type="button" onClick={closeDialog}>
						Done
					</button>
				</ModalDialog>
			)}
		</>
	);
}

async function open(onClosed?: () => void) {
	const screen = await show(<Opener {...(onClosed && { onClosed })} />);
	const opener = screen.getByText("Options…");
	await opener.click();
	const dialog = screen.getByRole("dialog", { name: "PDF with options" });
	await expect.element(dialog).toBeVisible();
	return { screen, opener, dialog };
}

describe("a dialog", () => {
	it("goes by its heading and takes the focus", async () => {
		const { dialog } = await open();
		await expect.element(dialog.getByRole("button", { name: "First" })).toHaveFocus();
	});

	it("closes by Escape and gives the focus back", async () => {
		const onClosed = vi.fn();
		const { dialog, opener } = await open(onClosed);
		await userEvent.keyboard("{Escape}");
		await expect.element(dialog).not.toBeInTheDocument();
		await expect.element(opener).toHaveFocus();
		expect(onClosed).toHaveBeenCalledOnce();
	});

	it("closes from within just so", async () => {
		const { dialog, opener } = await open();
		await dialog.getByRole("button", { name: "Done" }).click();
		await expect.element(dialog).not.toBeInTheDocument();
		await expect.element(opener).toHaveFocus();
	});

	it("keeps the page behind it out of reach of Tab", async () => {
		const { opener } = await open();
		for (let step = 0; step < 5; step += 1) {
			await userEvent.tab();
			await expect.poll(() => document.activeElement).not.toBe(opener.element());
		}
	});
});
