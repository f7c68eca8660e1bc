import { Profiler } from "react";
import { useLocation } from "react-router";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { show } from "../testing/render.tsx";
import { Link } from "./Link.tsx";

const Where = () => {
	const { pathname, state } = useLocation();
	return <output>{`${pathname} ${JSON.stringify(state)}`}</output>;
};

const drawn = vi.fn();

const showLinks = () =>
	show(
		<>
			<Profiler id="links" onRender={drawn}>
				<Link to="/there" state={{ from: "here" }}>
					there
				</Link>
				<Link to="/instead" replace>
					instead
				</Link>
			</Profiler>
			<Where />
		</>,
		{ path: "/start" },
	);

describe("a link within the app", () => {
	beforeEach(() => drawn.mockClear());

	it("goes to its address with its state, as one step back, and is not drawn anew for it", async () => {
		const screen = await showLinks();
		const where = screen.getByRole("status");
		await expect.element(where).toHaveTextContent("/start null");
		const steps = history.length;
		await screen.getByRole("link", { name: "there" }).click();
		await expect.element(where).toHaveTextContent('/there {"from":"here"}');
		expect(history.length).toBe(steps + 1);
		await screen.getByRole("link", { name: "there" }).click();
		await screen.getByRole("link", { name: "instead" }).click();
		await expect.element(where).toHaveTextContent("/instead null");
		expect(history.length).toBe(steps + 1);
		expect(drawn).toHaveBeenCalledOnce();
	});

	it("leaves a click with a key held down to the browser", async () => {
		const screen = await showLinks();
		const isTaken: boolean[] = [];
		const after = (event: MouseEvent) => {
			isTaken.push(event.defaultPrevented);
			event.preventDefault();
		};
		addEventListener("click", after);
		await screen.getByRole("link", { name: "there" }).click({ modifiers: ["Control"] });
		removeEventListener("click", after);
		expect(isTaken).toEqual([false]);
		await expect.element(screen.getByRole("status")).toHaveTextContent("/start null");
	});
});
