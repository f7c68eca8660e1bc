import { useEffect, useState } from "react";
import { expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { show } from "../testing/render.tsx";
import { useGoKeys, useSingleKeys } from "./useSingleKeys.ts";

const went = vi.fn();
const pressed = vi.fn((_act: { kind: string }) => true);

/** A screen with keys of its own, beside the keys of every screen, which listen anew with each address. */
function Keys() {
	const [count, setCount] = useState(0);
	useEffect(() => {
		setCount(1);
	}, []);
	useGoKeys((target) => went(target, count));
	return (
		<>
			<output>{count}</output>
			<Inner />
		</>
	);
}

function Inner() {
	useSingleKeys("report", pressed, true);
	return null;
}

it("the key after G means where it leads, whatever it means on the screen", async () => {
	const screen = await show(<Keys />);
	await expect.element(screen.getByRole("status")).toHaveTextContent("1");
	await userEvent.keyboard("gp");
	await expect.poll(() => went.mock.calls).toEqual([["profile", 1]]);
	expect(pressed.mock.calls.map(([{ kind }]) => kind)).not.toContain("points");
	await userEvent.keyboard("p");
	await expect.poll(() => pressed.mock.calls.map(([{ kind }]) => kind)).toContain("points");
});
