import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { show } from "../testing/render.tsx";
import { SelectField, TextArea, TextField } from "./fields.tsx";

function Typed({ onChange }: { onChange: (value: string) => void }) {
	const [value, setValue] = useState("");
	const change = (next: string) => {
		setValue(next);
		onChange(next);
	};
	return <TextField label="Owner" value={value} onChange={change} />;
}

describe("a field", () => {
	it("goes by its label and tells every change", async () => {
		const onChange = vi.fn();
		const screen = await show(<Typed onChange={onChange} />);
		await userEvent.type(screen.getByRole("textbox", { name: "Owner" }), "Ada");
		expect(onChange.mock.calls.flat()).toEqual(["A", "Ad", "Ada"]);
		await expect.element(screen.getByLabelText("Owner")).toHaveValue("Ada");
	});

	it("takes the focus where its label is clicked", async () => {
		const screen = await show(<Typed onChange={() => {}} />);
		await screen.getByText("Owner").click();
		await expect.element(screen.getByRole("textbox")).toHaveFocus();
	});

	it("is described by its hint and its error, and says that it is wrong", async () => {
		const screen = await show(<TextField label="Name" hint="As you call it" error="Say a name." value="" onChange={() => {}} />);
		const field = screen.getByRole("textbox", { name: "Name" });
		await expect.element(field).toHaveAccessibleDescription("As you call it Say a name.");
		await expect.element(field).toBeInvalid();
	});

	it("is neither described nor wrong without them", async () => {
		const screen = await show(<TextField label="Name" value="" onChange={() => {}} />);
		await expect.element(screen.getByRole("textbox")).not.toHaveAttribute("aria-describedby");
		await expect.element(screen.getByRole("textbox")).toBeValid();
	});

	it("of several lines is described by its error, too", async () => {
		const screen = await show(<TextArea label="Reason" error="Please say why." value="" onChange={() => {}} />);
		await expect.element(screen.getByRole("textbox", { name: "Reason" })).toHaveAccessibleDescription("Please say why.");
	});

	it("of a choice tells the value behind the label", async () => {
		const onChange = vi.fn();
		const options = [
			{ value: "a", label: "First" },
			{ value: "b", label: "Second" },
		];
		const screen = await show(<SelectField label="Sort by" value="a" options={options} onChange={onChange} />);
		await userEvent.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), "Second");
		expect(onChange).toHaveBeenCalledExactlyOnceWith("b");
	});
});
