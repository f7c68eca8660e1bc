import { type ReactNode, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { showInReview } from "../testing/inReview.tsx";
import { show } from "../testing/render.tsx";
import { type DataColumn, DataTable } from "./DataTable.tsx";
import type { Sort } from "./tableModel.ts";

interface Gap {
	name: string;
	points: number | undefined;
}

const gaps: Gap[] = [
	{ name: "Beta", points: 3 },
	{ name: "alpha", points: undefined },
	{ name: "Gamma", points: 8 },
];

const columns: DataColumn<Gap>[] = [
	{ id: "name", header: "Gap", role: "head", sortBy: ({ name }) => name, cell: ({ name }) => name },
	{ id: "points", header: "Points", falling: true, sortBy: ({ points }) => points, cell: ({ points }) => points ?? "none" },
	{ id: "owner", header: "Owner", cell: ({ name }) => <input aria-label={`Owner of ${name}`} /> },
];

const keyOf = ({ name }: Gap) => name;

function Sorted() {
	const [sort, setSort] = useState<Sort | null>(null);
	return <DataTable label="Gaps" columns={columns} rows={gaps} keyOf={keyOf} sort={sort} onSort={setSort} />;
}

async function table(part: ReactNode = <Sorted />) {
	const screen = await show(part);
	const names = () =>
		screen
			.getByRole("rowheader")
			.elements()
			.map(({ textContent }) => textContent);
	return { screen, names };
}

describe("a table", () => {
	it("has a name, keeps the order it is given, and says by no header that it is sorted", async () => {
		const { screen, names } = await table();
		await expect.element(screen.getByRole("table", { name: "Gaps" })).toBeVisible();
		expect(names()).toEqual(["Beta", "alpha", "Gamma"]);
		for (const header of screen.getByRole("columnheader").elements()) expect(header.hasAttribute("aria-sort")).toBe(false);
	});

	it("sorts by a header without regard to case, then the other way round, then as it was", async () => {
		const { screen, names } = await table();
		const header = screen.getByRole("columnheader", { name: "Gap" });
		const button = header.getByRole("button");
		await button.click();
		await expect.element(header).toHaveAttribute("aria-sort", "ascending");
		expect(names()).toEqual(["alpha", "Beta", "Gamma"]);
		await button.click();
		await expect.element(header).toHaveAttribute("aria-sort", "descending");
		expect(names()).toEqual(["Gamma", "Beta", "alpha"]);
		await button.click();
		await expect.element(header).not.toHaveAttribute("aria-sort");
		expect(names()).toEqual(["Beta", "alpha", "Gamma"]);
	});

	it("begins with the largest where that is what one looks for, and puts what is not said last either way", async () => {
		const { screen, names } = await table();
		const header = screen.getByRole("columnheader", { name: "Points" });
		await header.getByRole("button").click();
		await expect.element(header).toHaveAttribute("aria-sort", "descending");
		expect(names()).toEqual(["Gamma", "Beta", "alpha"]);
		await header.getByRole("button").click();
		await expect.element(header).toHaveAttribute("aria-sort", "ascending");
		expect(names()).toEqual(["Beta", "Gamma", "alpha"]);
	});

	it("sorts by keyboard, and leaves the focus on the header", async () => {
		const { screen, names } = await table();
		await userEvent.tab();
		await userEvent.keyboard("{Enter}");
		await expect.poll(names).toEqual(["alpha", "Beta", "Gamma"]);
		await expect.element(screen.getByRole("button", { name: "Gap" })).toHaveFocus();
	});

	it("is sorted by one column at a time", async () => {
		const { screen } = await table();
		await screen.getByRole("button", { name: "Gap" }).click();
		await screen.getByRole("button", { name: "Points" }).click();
		await expect.element(screen.getByRole("columnheader", { name: "Points" })).toHaveAttribute("aria-sort", "descending");
		await expect.element(screen.getByRole("columnheader", { name: "Gap" })).not.toHaveAttribute("aria-sort");
	});

	it("has no button in a column that does not sort", async () => {
		const { screen } = await table();
		await expect.poll(() => screen.getByRole("columnheader", { name: "Owner" }).getByRole("button").elements()).toHaveLength(0);
	});

	it("keeps what is typed in a row, and the focus, when its order changes", async () => {
		const sortFromOutside: { by: (sort: Sort) => void } = { by: () => {} };
		function SortedElsewhere() {
			const [sort, setSort] = useState<Sort | null>(null);
			sortFromOutside.by = setSort;
			return <DataTable label="Gaps" columns={columns} rows={gaps} keyOf={keyOf} sort={sort} />;
		}
		const { screen, names } = await table(<SortedElsewhere />);
		const field = screen.getByRole("textbox", { name: "Owner of Gamma" });
		await field.fill("Ada");
		sortFromOutside.by({ column: "points", falling: true });
		await expect.poll(names).toEqual(["Gamma", "Beta", "alpha"]);
		await expect.element(field).toHaveFocus();
		await expect.element(field).toHaveValue("Ada");
	});

	it("unfolds a row right below it", async () => {
		const detailsOf = ({ name }: Gap) => name === "Beta" && <p>Why Beta is here</p>;
		const { screen } = await table(<DataTable label="Gaps" columns={columns} rows={gaps} keyOf={keyOf} detailsOf={detailsOf} />);
		const rows = screen
			.getByRole("row")
			.elements()
			.map(({ textContent }) => textContent ?? "");
		expect(rows).toHaveLength(5);
		expect(rows[1]).toContain("Beta");
		expect(rows[2]).toBe("Why Beta is here");
	});

	it("stands in parts under their headings, sorted by nobody", async () => {
		const onSort = vi.fn();
		const parts = [
			{ key: "a", heading: "Security", rows: [gaps[2], gaps[0]].filter((gap) => gap !== undefined) },
			{ key: "b", heading: "Cost", rows: gaps.slice(1, 2) },
		];
		const { screen } = await table(<DataTable label="Gaps" columns={columns} parts={parts} keyOf={keyOf} onSort={onSort} />);
		const names = () => [...document.querySelectorAll("tbody th")].map(({ textContent }) => textContent);
		expect(names()).toEqual(["Security", "Gamma", "Beta", "Cost", "alpha"]);
		await screen.getByRole("button", { name: "Gap" }).click();
		expect(onSort).toHaveBeenCalledExactlyOnceWith({ column: "name", falling: false });
		expect(names()).toEqual(["Security", "Gamma", "Beta", "Cost", "alpha"]);
	});

	it("leaves out rows of a long one that are not in view, and has all of them on paper", async () => {
		const many = Array.from({ length: 1000 }, (_, at): Gap => ({ name: `Gap ${at + 1}`, points: at }));
		const { screen } = await showInReview(() => (
			<DataTable label="Gaps" columns={columns.slice(0, 2)} rows={many} keyOf={keyOf} />
		));
		const drawn = () => screen.getByRole("rowheader").elements().length;
		await expect.element(screen.getByRole("table")).toHaveAttribute("aria-rowcount", "1001");
		expect(drawn()).toBeLessThan(60);
		expect(screen.getByRole("rowheader", { name: "Gap 1000" }).element().closest("tr")?.getAttribute("aria-rowindex")).toBe(
			"1001",
		);
		window.dispatchEvent(new Event("beforeprint"));
		expect(drawn()).toBe(1000);
		window.dispatchEvent(new Event("afterprint"));
		await expect.poll(drawn).toBeLessThan(60);
	});
});
