import { useState } from "react";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { show } from "../testing/render.tsx";
import { DayField } from "./DayInput.tsx";

let kept = "";

function Kept() {
	const [day, setDay] = useState("");
	kept = day;
	return (
		<>
			<DayField label="Due" value={day} onChange={setDay} />
			<button type="button">Next</button>
		</>
	);
}

describe("a field for a day", () => {
	it("asks for all four digits of a year where two were typed, and takes nothing meanwhile", async () => {
		const screen = await show(<Kept />);
		const field = screen.getByLabelText("Due");
		await expect.element(field).toHaveAttribute("max", "9999-12-31");
		await field.fill("0026-12-01");
		await screen.getByRole("button", { name: "Next" }).click();
		await expect.element(screen.getByRole("alert")).toHaveTextContent("The year 26? Please write four digits.");
		await expect.element(field).toHaveValue("0026-12-01");
		expect(kept).toBe("");
		await field.fill("2026-12-01");
		await expect.element(screen.getByRole("alert")).not.toBeInTheDocument();
		await expect.poll(() => kept).toBe("2026-12-01");
	});

	it("is emptied without a question", async () => {
		const screen = await show(<Kept />);
		await screen.getByLabelText("Due").fill("2027-01-31");
		await expect.poll(() => kept).toBe("2027-01-31");
		await userEvent.clear(screen.getByLabelText("Due"));
		await expect.poll(() => kept).toBe("");
	});
});
