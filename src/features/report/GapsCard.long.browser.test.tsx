import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { buildReport } from "../../domain/report/report.ts";
import { showInReview } from "../../testing/inReview.tsx";
import { longReview } from "../../testing/longReview.ts";
import { phrases } from "../../testing/render.tsx";
import { GapsCard } from "./GapsCard.tsx";
import "./gaps.css";

const { t } = phrases;
const long = longReview(400);
const { lens } = long.content;
const { gaps, orders } = buildReport(lens, long.review, "2026-11-22");
const count = gaps.length;

async function card(query = "") {
	const showSearch = vi.fn();
	const shown = { ...long, showSearch, path: `/reviews/bench/report${query}` };
	const { screen } = await showInReview(() => <GapsCard onCopyGap={async () => true} />, shown);
	const table = screen.getByRole("table", { name: t("report.gaps") });
	await expect.element(table).toBeVisible();
	const button = (place: number) => document.getElementById(`gap-${orders.riskFirst[place]}`);
	const box = document.querySelector(".gap-table-box");
	if (!box) throw new Error("no box");
	const drawn = () => document.querySelectorAll(".gap-line").length;
	return { screen, table, showSearch, button, drawn, scrollTo: (share: number) => box.scrollTo(0, share * box.scrollHeight) };
}

describe("a table of hundreds of gaps", () => {
	it("draws those in view within its box, says how many there are, and offers the search", async () => {
		const { screen, table, drawn, button, scrollTo, showSearch } = await card("?group=none");
		expect(count).toBeGreaterThan(350);
		await expect.element(table).toHaveAttribute("aria-rowcount", String(count + 1));
		await expect.poll(drawn).toBeLessThan(60);
		await expect.element(screen.getByText(t("rows.long", { n: count }))).toBeVisible();
		const middle = Math.round(count / 2);
		expect(button(middle)).toBeNull();
		scrollTo(0.5);
		await expect.poll(() => button(middle)).not.toBeNull();
		await expect.poll(() => button(middle)?.closest("tr")?.getAttribute("aria-rowindex")).toBe(String(middle + 2));
		await expect.poll(drawn).toBeLessThan(60);
		await screen.getByRole("button", { name: t("search.open") }).click();
		expect(showSearch).toHaveBeenCalledOnce();
	});

	it("goes from gap to gap by J and K, also when the one with the focus was scrolled out of view", async () => {
		const { button, scrollTo } = await card();
		button(4)?.focus();
		await userEvent.keyboard("j");
		await expect.poll(() => document.activeElement).toBe(button(5));
		scrollTo(0.8);
		await expect.poll(() => button(Math.round(count * 0.8))).not.toBeNull();
		await expect.poll(() => document.activeElement).toBe(button(5));
		await userEvent.keyboard("j");
		await expect.poll(() => document.activeElement).toBe(button(6));
		await userEvent.keyboard("kk");
		await expect.poll(() => document.activeElement).toBe(button(4));
	});

	it("shows the gap that an address names, wherever it stands", async () => {
		const { button } = await card(`?gap=${orders.riskFirst[300]}`);
		await expect.poll(() => document.activeElement).toBe(button(300));
		await expect.element(button(300) as HTMLElement).toBeInViewport();
	});

	it("keeps every heading where it is grouped, and ticks them all, drawn or not", async () => {
		const { screen } = await card("?group=pillar");
		await expect.poll(() => document.querySelectorAll(".gap-group").length).toBe(lens.pillars.length);
		await screen.getByRole("checkbox", { name: t("report.select.all") }).click({ force: true });
		await expect.element(screen.getByText(t("report.select.count", { n: count }))).toBeVisible();
	});
});
