import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { showInReview } from "../../testing/inReview.tsx";
import { longReview } from "../../testing/longReview.ts";
import { phrases } from "../../testing/render.tsx";
import { OverviewScreen } from "./OverviewScreen.tsx";

const { t } = phrases;
const count = 500;

const long = longReview(count);
const { lens, texts } = long.content;
const title = (place: number) => texts.items[lens.items[place]?.id ?? ""]?.title ?? "";

async function table(shown = long) {
	const showSearch = vi.fn();
	const { screen, review } = await showInReview(() => <OverviewScreen />, { ...shown, showSearch });
	await expect.element(screen.getByRole("table")).toBeVisible();
	const cell = (column: Parameters<typeof t>[0], place: number) =>
		screen.getByLabelText(t("overview.cell", { column: t(column), title: title(place) }), { exact: true });
	const drawn = () => document.querySelectorAll(".data-table-row").length;
	const link = (place: number) => screen.getByRole("link", { name: title(place), exact: true });
	return { screen, review, showSearch, cell, drawn, link };
}

/** Scrolls the page so far down, as a share of its height. */
const scrollTo = (share: number) => window.scrollTo(0, share * document.documentElement.scrollHeight);

describe("a table of hundreds of questions", () => {
	it("draws those in view, and says how many there are and which place each has", async () => {
		const { screen, drawn, link } = await table();
		expect(drawn()).toBeLessThan(60);
		await expect.element(screen.getByRole("table")).toHaveAttribute("aria-rowcount", String(count + 1));
		await expect.element(screen.getByText(t("rows.long", { n: count }))).toBeVisible();
		await expect.element(link(0)).toBeVisible();
		scrollTo(0.5);
		await expect.poll(() => document.querySelectorAll('[aria-rowindex="251"]').length).toBe(1);
		expect(drawn()).toBeLessThan(60);
		await expect.element(link(249)).toBeVisible();
	});

	it("offers the search, by which any question is found", async () => {
		const { screen, showSearch } = await table();
		await screen.getByRole("button", { name: t("search.open") }).click();
		expect(showSearch).toHaveBeenCalledOnce();
	});

	it("keeps the row with the focus while it is scrolled out of view, and goes on from there by keys", async () => {
		const { cell, drawn } = await table();
		const owner = (place: number) => cell("questions.notes.owner", place);
		(owner(2).element() as HTMLElement).focus();
		scrollTo(0.7);
		await expect.poll(() => document.querySelectorAll('[aria-rowindex="351"]').length).toBe(1);
		await expect.element(owner(2)).toHaveFocus();
		await userEvent.keyboard("{Control>}{ArrowDown}{/Control}Ada");
		await expect.element(owner(3)).toHaveValue("Ada");
		await expect.element(owner(3)).toBeInViewport();
		expect(drawn()).toBeLessThan(60);
	});

	it("selects all of them, drawn or not", async () => {
		const { screen } = await table();
		await screen.getByRole("checkbox", { name: t("overview.selectAll") }).click({ force: true });
		const bulk = screen.getByRole("region", { name: t("overview.bulk") });
		await expect.element(bulk).toHaveTextContent(t("overview.bulk.selected", { n: count }));
	});
});
