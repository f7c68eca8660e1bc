import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { allRequirements } from "../../domain/report/reportRows.ts";
import { sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { SaySelects } from "./SaySelects.tsx";

const [first, second] = allRequirements(sampleSeen.report).filter(({ kind }) => kind !== "remainder");
const askOf = (id = "") => sampleSeen.words.lens.recommendations[id]?.ask ?? "";

function Cell({ onSay }: { onSay: (id: string, status: string) => void }) {
	const [toSay, setToSay] = useState([first, second].flatMap((row) => row ?? []));
	return (
		<>
			<SaySelects
				toSay={toSay}
				onSay={(id, status) => {
					setToSay((rows) => rows.filter((row) => row.id !== id));
					onSay(id, status);
				}}
			/>
			<button type="button">Elsewhere</button>
		</>
	);
}

describe("what is left to say, in the table", () => {
	it("is said in place, stays while one is there, and is gone afterwards", async () => {
		const onSay = vi.fn();
		const { screen } = await showInReview(() => <Cell onSay={onSay} />);
		const select = screen.getByRole("combobox", { name: askOf(first?.namedBy) });
		await expect.element(select).toHaveValue("");
		await userEvent.selectOptions(select, "Partly");
		expect(onSay).toHaveBeenCalledWith(first?.id, "partial");
		await expect.element(select).toHaveValue("partial");
		await expect.element(screen.getByRole("combobox", { name: askOf(second?.namedBy) })).toHaveValue("");
		await select.element().focus();
		await screen.getByRole("button", { name: "Elsewhere" }).click();
		await expect.element(select).not.toBeInTheDocument();
		await expect.element(screen.getByRole("combobox", { name: askOf(second?.namedBy) })).toBeVisible();
	});
});
