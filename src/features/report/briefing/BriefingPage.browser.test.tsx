import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { buildReport } from "../../../domain/report/report.ts";
import { toDecide } from "../../../domain/report/toDecide.ts";
import { withDecision, withStatus, withTarget } from "../../../domain/review/changes.ts";
import type { Review } from "../../../domain/review/review.ts";
import { requirementTitle } from "../../../i18n/reportWords.ts";
import { emptyReview, sampleSeen, showInReview } from "../../../testing/inReview.tsx";
import { phrases } from "../../../testing/render.tsx";
import { BriefingPage } from "./BriefingPage.tsx";

const { t } = phrases;
const { lens, words, review: sample } = sampleSeen;
const today = sampleSeen.report.today;

/** The sample with one gap that is late and no other decision. */
const [first] = sampleSeen.report.orders.riskFirst;
const gapId = first ?? "";
const gap = requirementTitle(sampleSeen.report.gaps.find(({ id }) => id === gapId)?.namedBy ?? "", words.lens);
const settled = { treatment: "mitigate" as const, owner: "Bo", due: "2027-05-05" };
const others = sampleSeen.report.gaps.reduce((review, { id }) => withDecision(review, id, settled), sample);
const late = withDecision(others, gapId, { treatment: "mitigate", owner: "Ada", due: "2026-11-02" });
/** The same with one gap that nobody decided about or owns. */
const answers = Object.entries(others.answers).map(([item, answer]) => [item, { ...answer, owner: "", due: "" }]);
const unowned = withDecision({ ...others, answers: Object.fromEntries(answers) }, gapId, { treatment: null, owner: "", due: "" });
const decided = (review: Review) => !toDecide(buildReport(lens, review, today)).some((one) => one.gap.id === gapId);

const page = (review?: Review) => showInReview(() => <BriefingPage />, review && { review });
const act = (name: "close" | "newDate" | "accept") => t("briefing.act.of", { act: t(`briefing.act.${name}`), gap });

describe("the report's first screen", () => {
	it("tells the score once, and the first five gaps in one line each", async () => {
		const { screen } = await page();
		const { report } = sampleSeen;
		await expect.poll(() => document.body.textContent?.split(report.overall?.shown ?? "").length).toBe(2);
		const rows = screen.getByRole("table").getByRole("row");
		await expect.poll(() => rows.elements()).toHaveLength(Math.min(5, report.gaps.length) + 1);
	});

	it("says how far the target is, where the team has set one", async () => {
		const { screen } = await page(withTarget(sample, { band: "excellent", day: "2027-06-30" }));
		await expect.element(screen.getByText("Target: excellent by 30 June 2027.", { exact: false })).toBeVisible();
	});

	it("claims nothing early", async () => {
		const { screen } = await page(emptyReview);
		const { visible } = buildReport(lens, emptyReview, today).progress;
		await expect
			.element(screen.getByRole("heading", { name: t("briefing.verdict.tooEarly", { answered: 0, visible }) }))
			.toBeVisible();
		await expect.element(screen.getByText(t("briefing.decide.none"))).toBeVisible();
		await expect.element(screen.getByText(t("briefing.plan.none"))).toBeVisible();
	});

	it("says once how many high risks there are where one counts in several pillars", async () => {
		const all = sampleSeen.report.gaps.reduce((review, { id }) => withStatus(review, id, "missing"), sample);
		const { screen } = await page(all);
		const { high } = buildReport(lens, all, today).risks;
		await expect.element(screen.getByText(t("briefing.high.twice", { n: high }))).toBeVisible();
	});

	it("says that nothing is urgent, with the way to the gaps, where one is not decided yet", async () => {
		const calm = sampleSeen.report.gaps.find(({ risk, needsDecision }) => risk === "low" && !needsDecision)?.id ?? "";
		const left = withDecision({ ...others, planning: emptyReview.planning }, calm, { treatment: null });
		const { screen } = await page(left);
		const decide = screen.getByRole("region", { name: t("briefing.decide") });
		await expect.element(decide.getByText(t("briefing.decide.notUrgent", { n: 1 }))).toBeVisible();
		await expect.element(decide.getByRole("link", { name: t("briefing.gaps.all") })).toBeVisible();
	});

	it("takes a decision as one edit, and ticks it where it stands", async () => {
		const { screen, review } = await page(late);
		await screen.getByRole("button", { name: act("newDate") }).click();
		const dialog = screen.getByRole("dialog");
		const day = dialog.getByLabelText(t("briefing.form.by"));
		await expect.element(day).toHaveValue("");
		await dialog.getByRole("button", { name: t("briefing.act.newDate") }).click();
		await expect.element(dialog).toBeVisible();
		await expect.poll(() => review()).toBe(late);
		await day.fill("2026-12-18");
		await dialog.getByRole("button", { name: t("briefing.act.newDate") }).click();
		await expect.element(dialog).not.toBeInTheDocument();
		await expect.poll(() => review().decisions[gapId]).toMatchObject({ owner: "Ada", due: "2026-12-18", treatment: "mitigate" });
		await expect.poll(() => decided(review())).toBe(true);
		await expect.element(screen.getByText(t("briefing.decide.done"))).toBeVisible();
	});

	it("keeps the ways to decide where only an owner is named, and no longer says that nobody owns it", async () => {
		const { screen, review } = await page(unowned);
		await expect.element(screen.getByText(t("briefing.reason.noOwner"), { exact: false })).toBeVisible();
		await screen.getByRole("button", { name: t("briefing.owner.of", { gap, owner: t("briefing.owner.name") }) }).click();
		const dialog = screen.getByRole("dialog");
		await dialog.getByLabelText(t("briefing.owner")).fill("Ada");
		await dialog.getByRole("button", { name: t("briefing.act.owner") }).click();
		await expect.poll(() => review().decisions[gapId]).toMatchObject({ owner: "Ada", treatment: null });
		await expect.element(screen.getByText(t("briefing.reason.noOwner"), { exact: false })).not.toBeInTheDocument();
		await expect.element(screen.getByText(t("briefing.decide.done"))).not.toBeInTheDocument();
		await screen.getByRole("button", { name: act("close") }).click();
		await dialog.getByRole("button", { name: t("briefing.act.close") }).click();
		await expect.element(screen.getByText(t("briefing.decide.done"))).toBeVisible();
		await expect.element(screen.getByRole("button", { name: act("close") })).not.toBeInTheDocument();
	});

	it("says by whom and until when it is accepted, and asks for no owner then", async () => {
		const { screen } = await page(unowned);
		await screen.getByRole("button", { name: act("accept") }).click();
		const dialog = screen.getByRole("dialog");
		await dialog.getByLabelText(t("briefing.form.reason")).fill("Two warm nodes are worth it");
		await dialog.getByLabelText(t("briefing.form.approver")).fill("Ingrid");
		await dialog.getByLabelText(t("briefing.form.until")).fill("2027-03-31");
		await dialog.getByRole("button", { name: t("briefing.act.accept") }).click();
		await expect.element(screen.getByText("accepted by Ingrid until 31 Mar", { exact: false })).toBeVisible();
		await expect.element(screen.getByText(t("briefing.decide.done"))).toBeVisible();
		await expect.element(screen.getByText(t("briefing.owner.name"))).not.toBeInTheDocument();
		await expect.element(screen.getByText(t("briefing.reason.noOwner"), { exact: false })).not.toBeInTheDocument();
	});

	it("leaves everything as it was where a form is cancelled, by keyboard too", async () => {
		const { screen, review } = await page(late);
		const close = screen.getByRole("button", { name: act("close") });
		(close.element() as HTMLElement).focus();
		await userEvent.keyboard("{Enter}");
		await screen.getByRole("dialog").getByLabelText(t("briefing.owner")).fill("Bo");
		await userEvent.keyboard("{Escape}");
		await expect.element(screen.getByRole("dialog")).not.toBeInTheDocument();
		await expect.element(close).toHaveFocus();
		await expect.poll(() => review()).toBe(late);
	});
});
