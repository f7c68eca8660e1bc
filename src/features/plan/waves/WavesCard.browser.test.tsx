import { describe, expect, it } from "vitest";
import { withDecision, withPlanning } from "../../../domain/review/changes.ts";
import type { Review } from "../../../domain/review/review.ts";
import { sampleSeen, showInReview } from "../../../testing/inReview.tsx";
import { phrases } from "../../../testing/render.tsx";
import type { Adoption } from "../adoption.ts";
import { WavesCard } from "./WavesCard.tsx";

const { t, date } = phrases;

const pace = { weeks: 4, firstDay: "2026-12-07", breaks: [{ from: "2026-12-21", to: "2027-01-03" }] };
const dated = withPlanning(sampleSeen.review, { pace });
const first = sampleSeen.report.plan?.waves[0]?.ids[0] ?? "";

/** Every gap of the plan without a day, but for those given. */
const dueOn = (review: Review, days: Record<string, string>): Review =>
	(sampleSeen.report.plan?.outcome.ids ?? []).reduce((changed, id) => withDecision(changed, id, { due: days[id] ?? "" }), {
		...review,
		answers: Object.fromEntries(Object.entries(review.answers).map(([id, one]) => [id, { ...one, due: "" }])),
	});

async function card(review: Review, adoption: Adoption | null = null) {
	const { screen, review: latest } = await showInReview(() => <WavesCard adoption={adoption} />, { review });
	await expect.element(screen.getByRole("heading", { name: t("scenarios.waves") })).toBeVisible();
	return { screen, due: (id: string) => latest().decisions[id]?.due };
}

describe("the waves on a calendar", () => {
	it("are drawn with what they say in words, and stand in a table too", async () => {
		const { screen } = await card(dated);
		const waves = sampleSeen.report.plan?.waves.length ?? 0;
		await expect.element(screen.getByRole("img", { name: t("scenarios.calendar.described", { n: waves }) })).toBeVisible();
		await screen.getByText(t("plan.frontier.table")).click();
		const row = screen
			.getByRole("table", { name: t("scenarios.calendar") })
			.getByRole("row")
			.nth(1);
		await expect.element(row).toHaveTextContent(date("2026-12-07"));
		await expect.element(row).toHaveTextContent(t("scenarios.waves.span", { from: date("2026-12-21"), to: date("2027-01-03") }));
	});

	it("have no calendar before the pace of the team is said", async () => {
		const { pace: _unsaid, ...planning } = sampleSeen.review.planning;
		const { screen } = await card({ ...sampleSeen.review, planning });
		await expect.element(screen.getByRole("heading", { name: t("scenarios.waves.timeline") })).toBeVisible();
		expect(screen.getByText(t("scenarios.calendar.fits")).elements()).toHaveLength(0);
	});

	it("say a day that contradicts them, and put it right", async () => {
		const { screen, due } = await card(dueOn(dated, { [first]: "2027-02-01" }));
		await expect.element(screen.getByText(t("scenarios.calendar.conflicts", { n: 1 }))).toBeVisible();
		await screen.getByText(t("scenarios.calendar.fit", { day: date("2027-01-15") })).click();
		await expect.element(screen.getByText(t("scenarios.calendar.fits"))).toBeVisible();
		expect(due(first)).toBe("2027-01-15");
		await expect.poll(() => document.activeElement?.textContent).toBe(t("scenarios.calendar.fits"));
	});
});

describe("due days that are missing", () => {
	it("become the end of their waves at one press", async () => {
		const { screen, due } = await card(dueOn(dated, {}));
		const ids = sampleSeen.report.plan?.outcome.ids ?? [];
		await expect.element(screen.getByText(t("scenarios.calendar.missing", { n: ids.length }))).toBeVisible();
		await screen.getByRole("button", { name: t("scenarios.calendar.fill", { n: ids.length }) }).click();
		await expect.poll(() => ids.filter((id) => !due(id))).toEqual([]);
		expect(due(first)).toBe("2027-01-15");
		await expect.poll(() => document.activeElement?.textContent).toBe(t("scenarios.calendar.fits"));
	});
});

describe("a plan that was just adopted", () => {
	it("says what changed, and has the focus", async () => {
		const { screen } = await card(dueOn(dated, {}), { changed: 3, replaced: 1 });
		const notice = screen.getByText(t("plan.adopted"));
		await expect.element(notice).toBeVisible();
		const said = screen.getByRole("status").filter({ hasText: t("plan.adopted") });
		const treatment = t("treatment.mitigate");
		await expect.element(said).toHaveTextContent(t("plan.adopted.changed", { n: 3, treatment }));
		await expect.element(said).toHaveTextContent(t("plan.adopted.replaced", { n: 1 }));
		await expect
			.element(said)
			.toHaveTextContent(t("plan.adopted.lacking", { n: sampleSeen.report.plan?.outcome.ids.length ?? 0 }));
		await expect.poll(() => document.activeElement?.id).toBe("waves-title");
	});
});
