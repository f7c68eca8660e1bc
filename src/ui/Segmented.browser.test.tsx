import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { show } from "../testing/render.tsx";
import { Segmented } from "./Segmented.tsx";

type Size = "small" | "large";

const options: { value: Size; label: string }[] = [
	{ value: "small", label: "Small" },
	{ value: "large", label: "Large" },
];

function Sizes({ first }: { first: Size | null }) {
	const [value, setValue] = useState<Size | null>(first);
	return <Segmented label="Size" value={value} options={options} onChange={setValue} />;
}

describe("a segmented control", () => {
	it("is a group of radios that goes by its label", async () => {
		const screen = await show(<Sizes first="small" />);
		await expect.element(screen.getByRole("radiogroup", { name: "Size" })).toBeVisible();
		await expect.element(screen.getByRole("radio", { name: "Small" })).toBeChecked();
		await expect.element(screen.getByRole("radio", { name: "Large" })).not.toBeChecked();
	});

	it("has nothing chosen where nothing is said", async () => {
		const screen = await show(<Sizes first={null} />);
		await expect.element(screen.getByRole("radio", { name: "Small" })).not.toBeChecked();
		await expect.element(screen.getByRole("radio", { name: "Large" })).not.toBeChecked();
	});

	it("moves by arrows, and stops at the chosen one when tabbed to", async () => {
		const screen = await show(<Sizes first="large" />);
		await userEvent.tab();
		await expect.element(screen.getByRole("radio", { name: "Large" })).toHaveFocus();
		await userEvent.keyboard("{ArrowLeft}");
		await expect.element(screen.getByRole("radio", { name: "Small" })).toBeChecked();
		await expect.element(screen.getByRole("radio", { name: "Small" })).toHaveFocus();
	});

	it("takes a click on what is suggested as a choice", async () => {
		const onChange = vi.fn();
		const screen = await show(<Segmented label="Size" value="small" options={options} onChange={onChange} look="suggested" />);
		await screen.getByRole("radio", { name: "Small" }).click();
		expect(onChange).toHaveBeenCalledExactlyOnceWith("small");
	});

	it("leaves a click on what is chosen alone", async () => {
		const onChange = vi.fn();
		const screen = await show(<Segmented label="Size" value="small" options={options} onChange={onChange} />);
		await screen.getByRole("radio", { name: "Small" }).click();
		expect(onChange).not.toHaveBeenCalled();
	});
});
