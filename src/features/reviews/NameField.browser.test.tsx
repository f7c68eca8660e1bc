import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { phrases, show } from "../../testing/render.tsx";
import { NameField } from "./NameField.tsx";

async function rename() {
	const onName = vi.fn();
	const onClose = vi.fn();
	const screen = await show(
		<>
			<NameField name="Churn" onName={onName} onClose={onClose} />
			<button type="button">Elsewhere</button>
		</>,
	);
	return { screen, field: screen.getByRole("textbox", { name: phrases.t("reviews.newName") }), onName, onClose };
}

describe("a name that is changed where it stands", () => {
	it("is selected whole, so that typing replaces it", async () => {
		const { field } = await rename();
		await expect.element(field).toHaveFocus();
		await userEvent.keyboard("Fraud");
		await expect.element(field).toHaveValue("Fraud");
	});

	it("is taken by Enter, once and without the blanks around it", async () => {
		const { onName, onClose } = await rename();
		await userEvent.keyboard("  Fraud {Enter}");
		expect(onName).toHaveBeenCalledExactlyOnceWith("Fraud");
		expect(onClose).toHaveBeenCalledExactlyOnceWith(true);
	});

	it("is taken where the field is left, whose focus then has a place", async () => {
		const { screen, onName, onClose } = await rename();
		await userEvent.keyboard("Fraud");
		await screen.getByRole("button", { name: "Elsewhere" }).click();
		expect(onName).toHaveBeenCalledExactlyOnceWith("Fraud");
		expect(onClose).toHaveBeenCalledExactlyOnceWith(false);
	});

	it("is left as it was by Escape", async () => {
		const { onName, onClose } = await rename();
		await userEvent.keyboard("Fraud{Escape}");
		expect(onName).not.toHaveBeenCalled();
		expect(onClose).toHaveBeenCalledExactlyOnceWith(true);
	});

	it("tells nobody of a name that is the same", async () => {
		const { onName, onClose } = await rename();
		await userEvent.keyboard("{Enter}");
		expect(onName).not.toHaveBeenCalled();
		expect(onClose).toHaveBeenCalledOnce();
	});
});
