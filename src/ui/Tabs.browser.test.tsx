import { useState } from "react";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { show } from "../testing/render.tsx";
import { Tabs } from "./Tabs.tsx";

type Part = "why" | "proof" | "price";

function Parts() {
	const [part, setPart] = useState<Part>("why");
	return (
		<Tabs
			label="While you answer"
			tabs={[
				{ value: "why", label: "Why" },
				{ value: "proof", label: "Evidence 1/3", name: "Evidence, 1 of 3 seen" },
				{ value: "price", label: "Price" },
			]}
			value={part}
			onChange={setPart}
		>
			<p>What {part} says</p>
		</Tabs>
	);
}

describe("tabs", () => {
	it("show one part, named by its tab", async () => {
		const screen = await show(<Parts />);
		await expect.element(screen.getByRole("tabpanel", { name: "Why" })).toHaveTextContent("What why says");
		await screen.getByRole("tab", { name: "Evidence, 1 of 3 seen" }).click();
		await expect.element(screen.getByRole("tabpanel")).toHaveTextContent("What proof says");
	});

	it("are one stop for Tab; arrows, Home and End choose and go round", async () => {
		const screen = await show(<Parts />);
		await userEvent.keyboard("{Tab}");
		await expect.element(screen.getByRole("tab", { name: "Why" })).toHaveFocus();
		await userEvent.keyboard("{ArrowLeft}");
		await expect.element(screen.getByRole("tab", { name: "Price" })).toHaveFocus();
		await expect.element(screen.getByRole("tabpanel")).toHaveTextContent("What price says");
		await userEvent.keyboard("{ArrowRight}");
		await expect.element(screen.getByRole("tab", { name: "Why", selected: true })).toHaveFocus();
		await userEvent.keyboard("{End}");
		await expect.element(screen.getByRole("tab", { name: "Price", selected: true })).toHaveFocus();
		await userEvent.keyboard("{Home}{Tab}");
		await expect.element(screen.getByRole("tabpanel")).toHaveTextContent("What why says");
		await expect.element(screen.getByRole("tab", { name: "Why" })).not.toHaveFocus();
	});
});
