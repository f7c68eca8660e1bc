import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { pillarName } from "../../i18n/reportWords.ts";
import { useSettings } from "../../store/settings.ts";
import { emptyReview, sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { GapsCard } from "./GapsCard.tsx";

const { t } = phrases;
const all = sampleSeen.report.gaps.length;
const settings = useSettings.getState();

afterEach(() => useSettings.setState(settings));

async function card(query = "", review = sampleSeen.review) {
	const { screen, review: latest } = await showInReview(() => <GapsCard onCopyGap={async () => true} />, {
		review,
		path: `/reviews/sample/report${query}`,
	});
	const table = screen.getByRole("table", { name: t("report.gaps") });
	const rows = () => [...document.querySelectorAll<HTMLElement>(".data-table-row button[aria-expanded]")];
	const titles = () => rows().map(({ textContent }) => textContent);
	const chips = screen.getByRole("list", { name: t("report.filter.active") }).getByRole("button");
	return {
		screen,
		latest,
		table,
		rows,
		titles,
		chips,
		heading: screen.getByRole("heading", { name: t("report.gaps"), exact: true }),
		filter: (name: string) => screen.getByRole("combobox", { name, exact: true }),
		count: screen.getByRole("status").first(),
	};
}

describe("the gaps", () => {
	it("are all there at first, and counted", async () => {
		const { titles, count } = await card();
		expect(titles()).toHaveLength(all);
		await expect.element(count).toHaveTextContent(t("report.gaps.count", { n: all }));
	});

	it("say why there are none, with the way to the questions", async () => {
		const { screen } = await card("", emptyReview);
		await expect.element(screen.getByText(t("report.gaps.nothingYet"))).toBeVisible();
		await expect.element(screen.getByRole("link", { name: t("questions.goTo") })).toBeVisible();
		await expect.element(screen.getByRole("table")).not.toBeInTheDocument();
	});

	it("are filtered by choice, which stands in the address and says how many are left", async () => {
		const { titles, filter, count } = await card();
		await userEvent.selectOptions(filter(t("report.filter.risk")), t("risk.high"));
		await expect.poll(() => titles().length).toBeLessThan(all);
		await expect.element(count).toHaveTextContent(t("report.gaps.some", { shown: titles().length, all }));
		expect(location.hash).toContain("risk=high");
	});

	it("give a filter back chip by chip, with the focus on the next, and at last on the heading", async () => {
		const { chips, heading, titles } = await card("?risk=high&treatment=open");
		await expect.poll(() => chips.elements().length).toBe(2);
		await chips.first().click();
		await expect.poll(() => chips.elements().length).toBe(1);
		await expect.element(chips.first()).toHaveFocus();
		await userEvent.keyboard("{Enter}");
		await expect.element(heading).toHaveFocus();
		await expect.poll(() => titles().length).toBe(all);
	});

	it("say that filters hide them all, and show them again with the focus on the heading", async () => {
		const { screen, heading, titles } = await card("?find=nothing+of+the+kind");
		await expect.element(screen.getByText(t("report.gaps.hidden"))).toBeVisible();
		await screen.getByRole("button", { name: t("report.gaps.showAll") }).click();
		await expect.poll(() => titles().length).toBe(all);
		await expect.element(heading).toHaveFocus();
	});

	it("keep filters that follow each other faster than the screen", async () => {
		const { chips } = await card();
		for (const field of [...document.querySelectorAll<HTMLSelectElement>(".report-filters select")].slice(0, 4)) {
			field.selectedIndex = 1;
			field.dispatchEvent(new Event("change", { bubbles: true }));
		}
		await expect.poll(() => chips.elements().length).toBe(4);
	});

	it("say which pillar won over one that stays open", async () => {
		const { rows } = await card();
		const row = rows()
			.find(({ id }) => id === "gap-ops-iac")
			?.closest("tr");
		const winner = pillarName(sampleSeen.review.decisions["ops-iac"]?.wonPillar ?? "", sampleSeen.words.lens);
		expect(row?.querySelector(".report-won")?.textContent).toContain(winner);
	});

	it("are found by words, whatever their case and accents", async () => {
		const { screen, titles } = await card();
		const [first = ""] = titles();
		await screen
			.getByRole("searchbox", { name: t("report.find") })
			.fill(first?.toUpperCase().replace(/[AEIOU]/, "$&\u0301") ?? "");
		await expect.poll(titles).toEqual([first]);
		expect(location.hash).toContain("find=");
	});

	it("unfold one at a time, by Enter, and keep the focus", async () => {
		const { rows } = await card();
		rows()[1]?.focus();
		await userEvent.keyboard("{Enter}");
		await expect.poll(() => rows()[1]?.getAttribute("aria-expanded")).toBe("true");
		expect(document.getElementById(rows()[1]?.getAttribute("aria-controls") ?? "")).not.toBeNull();
		expect(document.activeElement).toBe(rows()[1]);
		rows()[0]?.click();
		await expect.poll(() => rows()[0]?.getAttribute("aria-expanded")).toBe("true");
		expect(rows()[1]?.getAttribute("aria-expanded")).toBe("false");
	});

	it("take the focus where an address names one", async () => {
		const id = sampleSeen.report.orders.riskFirst[3] ?? "";
		const { rows } = await card(`?gap=${id}`);
		await expect.poll(() => document.activeElement).toBe(rows()[3]);
		expect(rows()[3]?.getAttribute("aria-expanded")).toBe("true");
	});

	it("are walked through by J and K", async () => {
		const { rows } = await card();
		await userEvent.keyboard("j");
		expect(document.activeElement).toBe(rows()[0]);
		await userEvent.keyboard("jj");
		expect(document.activeElement).toBe(rows()[2]);
		await userEvent.keyboard("k");
		expect(document.activeElement).toBe(rows()[1]);
	});

	it("leave J to who types", async () => {
		const { screen, rows } = await card();
		const find = screen.getByRole("searchbox", { name: t("report.find") });
		await find.click();
		await userEvent.keyboard("j");
		await expect.element(find).toHaveValue("j");
		expect(rows().includes(document.activeElement as HTMLElement)).toBe(false);
	});

	it("are sorted by a column, and put back into their order with the focus on the heading", async () => {
		const { screen, table, titles, heading } = await card();
		const before = titles();
		await table
			.getByRole("columnheader", { name: t("report.column.gap") })
			.getByRole("button", { name: t("report.column.gap") })
			.click();
		await expect.poll(titles).not.toEqual(before);
		expect(location.hash).toContain("sort=");
		await screen.getByRole("button", { name: t("report.sort.clear") }).click();
		await expect.poll(titles).toEqual(before);
		await expect.element(heading).toHaveFocus();
	});

	it("stand in groups that say how much each holds", async () => {
		const { filter, titles } = await card();
		const before = titles();
		await userEvent.selectOptions(filter(t("report.group")), t("report.group.risk"));
		const groups = () => [...document.querySelectorAll('th[scope="rowgroup"]')].map(({ textContent }) => textContent);
		await expect.poll(() => groups().length).toBeGreaterThan(1);
		for (const group of groups()) expect(group).toMatch(/\d+ gaps? · \d+ points?$/);
		expect(titles().toSorted()).toEqual(before.toSorted());
	});

	it("show the columns that are chosen, by keyboard, and remember them", async () => {
		const { screen, table } = await card();
		const severity = table.getByRole("columnheader", { name: t("report.column.severity") });
		await expect.element(severity).not.toBeInTheDocument();
		const menu = screen.getByRole("button", { name: t("report.columns") });
		(menu.element() as HTMLElement).focus();
		await userEvent.keyboard("{Enter}");
		await screen.getByRole("checkbox", { name: t("report.column.severity") }).click();
		await userEvent.keyboard("{Escape}");
		await expect.element(menu).toHaveFocus();
		await expect.element(severity).toBeVisible();
		expect(location.hash).toContain("columns=");
		expect(useSettings.getState().gapColumns).toContain("severity");
	});

	it("are edited in the row, which stays where it is until one leaves", async () => {
		const { latest, titles, screen } = await card("?sort=owner");
		const before = titles();
		const title = before.at(-1) ?? "";
		const owner = screen.getByRole("combobox", { name: t("report.owner.of", { gap: title ?? "" }), exact: true });
		await owner.fill("Aaron");
		expect(titles()).toEqual(before);
		expect(Object.values(latest().decisions).map((decision) => decision.owner)).toContain("Aaron");
		await userEvent.tab();
		await expect.element(owner).toHaveValue("Aaron");
	});
});
