import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { emptyAnswer } from "../../domain/review/answer.ts";
import { emptyReview, sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { OverviewScreen } from "./OverviewScreen.tsx";

const { t } = phrases;
const { lens, words } = sampleSeen;
const items = lens.items.map(({ id }) => id);
const item = (place: number) => items[place] ?? "";
const title = (place: number) => words.lens.items[item(place)]?.title ?? "";
const first = lens.items[0]?.options[0]?.id ?? "";
const answered = {
	...emptyReview,
	workload: sampleSeen.review.workload,
	answers: Object.fromEntries(
		lens.items.map(({ id, options }) => [
			id,
			{ ...emptyAnswer, choice: { kind: "option" as const, option: options[0]?.id ?? "" } },
		]),
	),
};

async function table(path = "/") {
	const { screen, review } = await showInReview(() => <OverviewScreen />, { review: answered, path });
	const cell = (column: Parameters<typeof t>[0]) => (place: number) =>
		screen.getByLabelText(t("overview.cell", { column: t(column), title: title(place) }), { exact: true });
	const rows = () => [...document.querySelectorAll(".data-table-row")];
	return {
		screen,
		answers: () => review().answers,
		rows,
		row: (place: number) => rows().find((one) => one.querySelector("a")?.textContent === title(place))?.textContent ?? "",
		answer: cell("overview.column.answer"),
		owner: cell("questions.notes.owner"),
		select: cell("overview.column.select"),
		flag: cell("overview.column.flag"),
		reason: cell("questions.reason"),
		bulk: screen.getByRole("region", { name: t("overview.bulk") }),
		heading: screen.getByRole("heading", { level: 1 }),
	};
}

describe("all questions as a table", () => {
	it("shows the text of each question where that is chosen, also while it is filtered", async () => {
		const { screen } = await table();
		const text = screen.getByText(words.lens.items[item(0)]?.question ?? "?", { exact: true });
		await expect.element(screen.getByRole("table")).toBeVisible();
		await expect.element(text).not.toBeInTheDocument();
		await screen.getByRole("checkbox", { name: t("overview.withText") }).click();
		await expect.element(text).toBeVisible();
		await screen.getByRole("radio", { name: words.lens.pillars[lens.items[0]?.pillar ?? ""]?.short ?? "?", exact: true }).click();
		await expect.element(text).toBeVisible();
	});

	it("takes an answer where it stands, and asks for the reason that is owed", async () => {
		const { answer, reason, row, answers } = await table();
		const owing = lens.items.findIndex(({ notApplicableNeedsReason }) => notApplicableNeedsReason);
		await userEvent.selectOptions(answer(owing), t("questions.notApplicable"));
		await expect.element(reason(owing)).toBeInvalid();
		expect(row(owing)).toContain(t("overview.state.begun"));
		await reason(owing).fill("A pilot");
		await expect.element(reason(owing)).toBeValid();
		expect(row(owing)).toContain(t("overview.state.answered"));
		expect(answers()[item(owing)]?.choice).toEqual({ kind: "notApplicable", reason: "A pilot" });
	});

	it("keeps a reason over a change of mind", async () => {
		const { answer, reason } = await table();
		await userEvent.selectOptions(answer(0), t("questions.notApplicable"));
		await reason(0).fill("A pilot");
		await userEvent.selectOptions(answer(0), t("questions.dontKnow"));
		await expect.element(reason(0)).not.toBeInTheDocument();
		await userEvent.selectOptions(answer(0), t("questions.notApplicable"));
		await expect.element(reason(0)).toHaveValue("A pilot");
	});

	it("changes many at once, selected with Shift, and says how many", async () => {
		const { select, bulk, answers } = await table();
		await expect.element(bulk).not.toBeInTheDocument();
		await select(1).click({ force: true });
		await select(3).click({ force: true, modifiers: ["Shift"] });
		await expect.element(bulk).toHaveTextContent(t("overview.bulk.selected", { n: 3 }));
		await bulk.getByLabelText(t("questions.notes.owner"), { exact: true }).fill("Ada");
		await userEvent.selectOptions(bulk.getByRole("combobox", { name: t("overview.column.answer") }), t("questions.dontKnow"));
		await bulk.getByRole("button", { name: t("overview.bulk.apply", { n: 3 }) }).click();
		await expect.element(bulk.getByRole("status")).toHaveTextContent(t("overview.bulk.changed", { n: 3 }));
		for (const place of [1, 2, 3]) expect(answers()[item(place)]).toMatchObject({ owner: "Ada", choice: { kind: "dontKnow" } });
		expect(answers()[item(0)]).toMatchObject({ owner: "", choice: { kind: "option", option: first } });
	});

	it("selects all that are shown, none again with the focus kept, and says when it is some", async () => {
		const { screen, select, bulk } = await table();
		const all = screen.getByRole("checkbox", { name: t("overview.selectAll") });
		await select(0).click({ force: true });
		expect((all.element() as HTMLInputElement).indeterminate).toBe(true);
		await all.click({ force: true });
		await expect.element(bulk).toHaveTextContent(t("overview.bulk.selected", { n: items.length }));
		await screen.getByRole("button", { name: t("overview.selectNone") }).click();
		await expect.element(all).toHaveFocus();
		await expect.element(bulk).not.toBeInTheDocument();
	});

	it("filters, in the address, and says how many are left", async () => {
		const { screen, flag, rows } = await table();
		await flag(0).click();
		await screen.getByRole("checkbox", { name: t("overview.filter.flagged") }).click();
		await expect.poll(() => rows().length).toBe(1);
		expect(location.hash).toContain("flagged=yes");
		const count = t("overview.some", { shown: 1, all: items.length });
		await expect.element(screen.getByRole("status").first()).toHaveTextContent(count);
	});

	it("keeps filters that follow each other faster than the screen", async () => {
		await table();
		for (const box of document.querySelectorAll<HTMLInputElement>('.overview-filters input[type="checkbox"]')) box.click();
		await expect.poll(() => location.hash).toContain("flagged=yes&guess=yes");
	});

	it("keeps what is being changed in its place until the filter changes", async () => {
		const { screen, owner, row } = await table("/?owner=");
		await owner(0).fill("Bo");
		await expect.element(screen.getByText(t("overview.held"), { exact: false })).toBeVisible();
		expect(row(0)).not.toBe("");
		await userEvent.selectOptions(
			screen.getByRole("combobox", { name: t("overview.column.state"), exact: true }),
			t("overview.state.answered"),
		);
		await expect.poll(() => row(0)).toBe("");
		expect(row(1)).not.toBe("");
	});

	it("says that filters hide them all, and shows them again with the focus on the heading", async () => {
		const { screen, rows, heading } = await table("/?owner=Nobody+here");
		await expect.element(screen.getByText(t("overview.empty"))).toBeVisible();
		await screen.getByRole("button", { name: t("overview.showAll") }).click();
		await expect.poll(() => rows().length).toBe(items.length);
		await expect.element(heading).toHaveFocus();
		expect(location.hash).not.toContain("?");
	});

	it("is walked through by Ctrl with an arrow along a column, which changes no answer", async () => {
		const { answer, owner, answers } = await table();
		(answer(0).element() as HTMLElement).focus();
		await userEvent.keyboard("{Control>}{ArrowDown}{/Control}");
		await expect.element(answer(1)).toHaveFocus();
		await userEvent.keyboard("{Control>}{ArrowUp}{ArrowUp}{/Control}");
		await expect.element(answer(0)).toHaveFocus();
		expect(answers()[item(0)]?.choice).toEqual({ kind: "option", option: first });
		(owner(3).element() as HTMLElement).focus();
		await userEvent.keyboard("{Control>}{ArrowUp}{/Control}Grace");
		await expect.element(owner(2)).toHaveValue("Grace");
	});

	it("asks for a day where “since a day” is chosen", async () => {
		const { screen } = await table();
		const since = screen.getByRole("combobox", { name: t("overview.filter.since") });
		await expect.element(screen.getByLabelText(t("overview.since.from"), { exact: true })).not.toBeInTheDocument();
		await userEvent.selectOptions(since, t("overview.since.day"));
		await expect.element(screen.getByLabelText(t("overview.since.from"), { exact: true })).toHaveValue("2026-11-22");
		await userEvent.selectOptions(since, t("overview.since.whenever"));
		await expect.poll(() => location.hash).not.toContain("since");
	});
});
