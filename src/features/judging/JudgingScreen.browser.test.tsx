import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Lens } from "../../domain/lens/lens.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { emptyReview, sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { JudgingScreen } from "./JudgingScreen.tsx";

const { t } = phrases;
const { words } = sampleSeen;
const texts = words.lens;

/** The lens of the sample, of which the first three recommendations are not judged. */
const lens: Lens = {
	...sampleSeen.lens,
	recommendations: sampleSeen.lens.recommendations.map((row, place) =>
		place < 3 ? { ...row, severity: { level: "medium" }, effort: "medium", unjudged: ["severity", "effort"] } : row,
	),
};

const onSaveLens = vi.fn(async () => {});

async function table(path = "/") {
	const { screen, review } = await showInReview(() => <JudgingScreen onSaveLens={onSaveLens} />, {
		review: emptyReview,
		content: { lens, texts },
		path,
	});
	await expect.element(screen.getByRole("table")).toBeVisible();
	return { screen, ratings: () => review().ratings ?? {} };
}

const rows = () => [...document.querySelectorAll<HTMLElement>(".data-table-row")];
const idAt = (place: number) => rows()[place]?.dataset.row ?? "";
const focused = () => expect.poll(() => document.activeElement?.closest<HTMLElement>("[data-row]")?.dataset.row);

describe("judging together", () => {
	it("shows first what nobody judged, judges the row with the focus by keys, and keeps it in sight", async () => {
		const { screen, ratings } = await table();
		expect(rows()).toHaveLength(3);
		const first = idAt(0);
		await screen.getByLabelText(t("judging.who"), { exact: true }).fill("Ada");
		await screen.getByRole("heading", { level: 1 }).click();
		await userEvent.keyboard("j");
		await focused().toBe(first);
		await userEvent.keyboard("h8");
		await expect.poll(() => ratings()[first]).toEqual({ severity: "high", effort: "high", by: "Ada" });
		expect(rows()).toHaveLength(3);
		await expect.element(screen.getByText(t("judging.summary", { n: 2, all: allCount() }))).toBeVisible();
		await userEvent.keyboard("0");
		await expect.poll(() => ratings()).toEqual({});
	});

	it("judges several at once, chosen by keys, and says so", async () => {
		const { screen, ratings } = await table();
		const [first, second] = [idAt(0), idAt(1)];
		await userEvent.keyboard("j");
		await focused().toBe(first);
		await userEvent.keyboard("{Shift>}j{/Shift}");
		await focused().toBe(second);
		const bar = screen.getByRole("region", { name: t("judging.bulk") });
		await expect.element(bar.getByText(t("judging.selected", { n: 2 }))).toBeVisible();
		await userEvent.keyboard("l");
		await expect
			.poll(() => ratings())
			.toEqual({
				[first]: { severity: "low", effort: null, by: "" },
				[second]: { severity: "low", effort: null, by: "" },
			});
		await expect.element(screen.getByRole("status")).toHaveTextContent(t("judging.said", { n: 2, what: "Severity: Low" }));
		await bar
			.getByRole("group", { name: t("judging.effort") })
			.getByRole("button", { name: t("effort.medium") })
			.click();
		await expect.poll(() => ratings()[second]?.effort).toBe("medium");
		await userEvent.keyboard("{Escape}");
		await expect.element(bar).not.toBeInTheDocument();
	});

	it("says what the lens has beside the team's own, and takes another word in its place", async () => {
		const { screen, ratings } = await table("/?show=all");
		// The first recommendation of the lens that it judges itself, and that stands for itself.
		const own = lens.recommendations.find(
			({ unjudged, id: one }) => !unjudged && rows().some(({ dataset }) => dataset.row === one),
		);
		const id = own?.id ?? "";
		const title = requirementTitle(id, texts);
		const select = screen.getByLabelText(t("overview.cell", { column: t("judging.severity"), title }), { exact: true });
		await expect.element(select).toHaveTextContent(/As the lens: /);
		await userEvent.selectOptions(select, "low");
		await expect.poll(() => ratings()[id]?.severity).toBe("low");
		await userEvent.selectOptions(select, "");
		await expect.poll(() => ratings()).toEqual({});
	});

	it("offers a lens of one's own once something is judged", async () => {
		const { screen } = await table();
		const save = screen.getByRole("button", { name: t("judging.own") });
		await expect.element(save).not.toBeInTheDocument();
		await userEvent.keyboard("j");
		await focused().toBe(idAt(0));
		await userEvent.keyboard("h");
		await save.click();
		await expect.poll(() => onSaveLens.mock.calls.length).toBe(1);
	});

	it("says that all is judged where nothing is left, and leads to all of it", async () => {
		const { screen } = await showInReview(() => <JudgingScreen onSaveLens={onSaveLens} />, {
			review: emptyReview,
			path: "/?show=open",
		});
		await expect.element(screen.getByText(t("judging.nothing"))).toBeVisible();
		await screen.getByRole("button", { name: t("judging.showAll") }).click();
		await expect.element(screen.getByRole("table")).toBeVisible();
	});
});

const allCount = () => {
	const label = document.querySelectorAll(".segmented label")[1]?.textContent ?? "";
	return Number(label.replace(/\D/g, ""));
};
