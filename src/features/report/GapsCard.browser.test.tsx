import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
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
	const rows = () => [...document.querySelectorAll<HTMLElement>(".gap-title")];
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
		choices: () => screen.getByText(t("report.filter.active"), { exact: true }).click(),
		tick: (index: number) =>
			screen.getByRole("checkbox", { name: t("report.select.one", { gap: titles()[index] ?? "" }), exact: true }),
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
		const { titles, filter, count, choices } = await card();
		await choices();
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
		const { chips, choices } = await card();
		await choices();
		for (const field of [...document.querySelectorAll<HTMLSelectElement>(".report-filters select")].slice(0, 4)) {
			field.selectedIndex = 1;
			field.dispatchEvent(new Event("change", { bubbles: true }));
		}
		await expect.poll(() => chips.elements().length).toBe(4);
	});

	it("are filtered by the chips that count them, and all shown again by another press", async () => {
		const { screen, titles } = await card();
		const high = screen.getByRole("button", { name: t("report.count.high", { n: sampleSeen.report.risks.high }) });
		await high.click();
		await expect.poll(() => titles().length).toBe(sampleSeen.report.risks.high);
		await expect.element(high).toHaveAttribute("aria-pressed", "true");
		await high.click();
		await expect.poll(() => titles().length).toBe(all);
	});

	it("lead from what is to clarify to where that is said", async () => {
		const { screen } = await card();
		const name = new RegExp(t("report.count.toClarify", { n: sampleSeen.report.toClarify.length }));
		await expect.element(screen.getByRole("link", { name })).toHaveAttribute("href", expect.stringContaining("/open"));
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

	it("open one panel at a time, by Enter, and keep the focus; Esc closes it", async () => {
		const { screen, rows } = await card();
		rows()[1]?.focus();
		await userEvent.keyboard("{Enter}");
		await expect.poll(() => rows()[1]?.getAttribute("aria-expanded")).toBe("true");
		const panel = screen.getByRole("complementary");
		await expect.element(panel).toHaveAccessibleName(rows()[1]?.textContent ?? "");
		await expect.poll(() => document.activeElement).toBe(rows()[1]);
		rows()[0]?.click();
		await expect.element(panel).toHaveAccessibleName(rows()[0]?.textContent ?? "");
		await expect.poll(() => rows()[1]?.getAttribute("aria-expanded")).toBe("false");
		await userEvent.keyboard("{Escape}");
		await expect.element(panel).not.toBeInTheDocument();
		await expect.poll(() => document.activeElement).toBe(rows()[0]);
	});

	it("show the next and the one before in the panel by its buttons and by J and K", async () => {
		const { screen, rows } = await card(`?gap=${sampleSeen.report.orders.riskFirst[0]}`);
		const panel = screen.getByRole("complementary");
		await screen.getByRole("button", { name: t("keys.nextGap") }).click();
		await expect.element(panel).toHaveAccessibleName(rows()[1]?.textContent ?? "");
		rows()[1]?.focus();
		await userEvent.keyboard("j");
		await expect.element(panel).toHaveAccessibleName(rows()[2]?.textContent ?? "");
	});

	it("are ticked by X and by Shift with J, and set at once as one step", async () => {
		const { screen, rows, latest, tick } = await card();
		const ids = rows()
			.slice(0, 3)
			.map(({ id }) => id.replace("gap-", ""));
		rows()[0]?.focus();
		await userEvent.keyboard("x{Shift>}jj{/Shift}");
		for (const index of [0, 1, 2]) await expect.element(tick(index)).toBeChecked();
		await expect.element(screen.getByText(t("report.select.count", { n: 3 }), { exact: true })).toBeVisible();
		await userEvent.keyboard("t");
		const bar = screen.getByRole("region", { name: t("report.select.bar") });
		const treatment = bar.getByRole("combobox", { name: t("report.treatment") });
		await expect.element(treatment).toHaveFocus();
		await userEvent.selectOptions(treatment, t("treatment.defer"));
		for (const id of ids) expect(latest().decisions[id]?.treatment).toBe("defer");
		const owner = bar.getByRole("combobox", { name: t("report.treatment.owner") });
		await owner.fill("Aaron");
		for (const id of ids) expect(latest().decisions[id]?.owner).not.toBe("Aaron");
		await userEvent.keyboard("{Enter}");
		for (const id of ids) expect(latest().decisions[id]?.owner).toBe("Aaron");
		rows()[0]?.focus();
		await userEvent.keyboard("{Escape}");
		await expect.element(bar).not.toBeInTheDocument();
	});

	it("are led to by keys where they are set: treatment, owner, due and points of one line", async () => {
		const { rows } = await card();
		for (const [key, field] of [
			["t", "treatment"],
			["o", "owner"],
			["d", "due"],
			["p", "points"],
		] as const) {
			rows()[2]?.focus();
			await userEvent.keyboard(key);
			await expect.poll(() => (document.activeElement as HTMLElement).dataset.edits).toBe(field);
			await expect.poll(() => document.activeElement?.closest("tr")).toBe(rows()[2]?.closest("tr"));
		}
	});

	it("take the points that are left in the line: what is no number is said and not kept, nothing gives the estimate back", async () => {
		const { screen, rows, latest } = await card();
		const [first] = rows();
		const id = first?.id.replace("gap-", "") ?? "";
		const field = screen.getByRole("textbox", { name: t("report.points.of", { gap: first?.textContent ?? "" }), exact: true });
		const reads = () => first?.closest("tr")?.querySelector('[data-column="effort"] .figures')?.textContent;
		const estimate = reads();
		await field.fill("17");
		await expect.poll(reads).toBe("17");
		expect(latest().decisions[id]?.points).toBe(17);
		await field.fill("101");
		await expect.element(field).toBeInvalid();
		expect(latest().decisions[id]?.points).toBe(17);
		await userEvent.tab();
		await expect.element(field).toHaveValue("17");
		await field.fill("");
		await expect.poll(reads).toBe(estimate);
		expect(latest().decisions[id]?.points).toBe(null);
	});

	it("are still to decide while a risk is being accepted", async () => {
		const { screen, rows, latest } = await card();
		const [first] = rows();
		const treatment = screen.getByRole("combobox", { name: t("report.treatment.of", { gap: first?.textContent ?? "" }) });
		await userEvent.selectOptions(treatment, t("treatment.accept"));
		expect(latest().decisions[first?.id.replace("gap-", "") ?? ""]?.treatment).toBe("accept");
		await expect.element(treatment).toHaveAccessibleDescription(new RegExp(t("report.treatment.beingAccepted")));
		await expect
			.poll(() => first?.closest("tr")?.querySelector('[data-column="treatment"] .in-place-text')?.textContent)
			.toBe(t("report.treatment.decide"));
	});

	it("take the focus where an address names one", async () => {
		const id = sampleSeen.report.orders.riskFirst[3] ?? "";
		const { rows } = await card(`?gap=${id}`);
		await expect.poll(() => document.activeElement).toBe(rows()[3]);
		await expect.poll(() => rows()[3]?.getAttribute("aria-expanded")).toBe("true");
	});

	it("are walked through by J and K", async () => {
		const { rows } = await card();
		await userEvent.keyboard("j");
		await expect.poll(() => document.activeElement).toBe(rows()[0]);
		await userEvent.keyboard("jj");
		await expect.poll(() => document.activeElement).toBe(rows()[2]);
		await userEvent.keyboard("k");
		await expect.poll(() => document.activeElement).toBe(rows()[1]);
	});

	it("leave J to who types", async () => {
		const { screen, rows } = await card();
		const find = screen.getByRole("searchbox", { name: t("report.find") });
		await find.click();
		await userEvent.keyboard("j");
		await expect.element(find).toHaveValue("j");
		await expect.poll(() => rows().includes(document.activeElement as HTMLElement)).toBe(false);
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
		await userEvent.selectOptions(filter(t("report.group")), t("report.group.owner"));
		const groups = () => [...document.querySelectorAll('th[scope="rowgroup"]')].map(({ textContent }) => textContent);
		await expect.poll(() => groups().length).toBeGreaterThan(1);
		for (const group of groups()) expect(group).toMatch(/\d+ gaps? · \d+ effort points?$/);
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
