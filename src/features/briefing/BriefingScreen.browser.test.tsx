import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { briefingOf } from "../../domain/report/briefing.ts";
import { withDecision, withTarget } from "../../domain/review/changes.ts";
import type { Review } from "../../domain/review/review.ts";
import { verdictSentence } from "../../i18n/briefingWords.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { emptyReview, sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { BriefingScreen } from "./BriefingScreen.tsx";

const { t } = phrases;
const { words, review: sample, report } = sampleSeen;
const heading = () => document.querySelector("h1")?.textContent ?? "";

/** The worst gap is late, and everything else is settled. */
const gapId = report.orders.riskFirst[0] ?? "";
const gap = requirementTitle(report.gaps.find(({ id }) => id === gapId)?.namedBy ?? "", words.lens);
const settled = { treatment: "mitigate" as const, owner: "Bo", due: "2027-05-05" };
const others = report.gaps.reduce((review, { id }) => withDecision(review, id, settled), sample);
const late = withDecision(others, gapId, { ...settled, due: "2026-11-02" });

const room = (review: Review = sample, step = "") =>
	showInReview(() => <BriefingScreen />, {
		review,
		path: `/reviews/sample/briefing${step && `?step=${step}`}`,
		route: "/reviews/:review/briefing",
	});

describe("the briefing in a room", () => {
	it("goes through its four steps by arrows and by their numbers, each with its heading in focus", async () => {
		const { screen } = await room();
		const verdict = verdictSentence(briefingOf(report), words);
		await expect.element(screen.getByRole("heading", { level: 1, name: verdict })).toHaveFocus();
		await userEvent.keyboard("{ArrowRight}");
		await expect.poll(heading).toContain(t("briefing.step.decisions.title", { n: briefingOf(report).decisions.length }));
		await userEvent.keyboard("4");
		await expect.element(screen.getByRole("link", { name: t("briefing.step.plan") })).toHaveAttribute("aria-current", "step");
		await userEvent.keyboard("{ArrowRight}{ArrowLeft}");
		await expect.element(screen.getByRole("link", { name: t("briefing.step.gaps") })).toHaveAttribute("aria-current", "step");
	});

	it("takes each of two presses that come before the screen has followed the first", async () => {
		const { screen } = await room();
		for (let presses = 0; presses < 2; presses += 1)
			document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
		await expect.element(screen.getByRole("link", { name: t("briefing.step.gaps") })).toHaveAttribute("aria-current", "step");
	});

	it("says at the result how far the target is", async () => {
		const { screen } = await room(withTarget(sample, { band: "excellent", day: "2027-06-30" }));
		await expect.element(screen.getByText("Target: excellent by 30 June 2027.", { exact: false })).toBeVisible();
	});

	it("opens the marked gap over the list, and gives the focus back", async () => {
		const { screen } = await room(sample, "gaps");
		await userEvent.keyboard("{ArrowDown}{Enter}");
		const second = report.gaps.find(({ id }) => id === report.orders.riskFirst[1]);
		const title = requirementTitle(second?.namedBy ?? "", words.lens);
		await expect.element(screen.getByRole("dialog").getByRole("heading", { name: title })).toBeVisible();
		await userEvent.keyboard("{Escape}");
		await expect.element(screen.getByRole("dialog")).not.toBeInTheDocument();
		await expect.element(screen.getByRole("listitem").nth(5)).toHaveFocus();
	});

	it("takes a decision by keys, as an edit, and ticks it", async () => {
		const { screen, review } = await room(late, "decisions");
		await expect.poll(heading).toBe(t("briefing.step.decisions.title", { n: 1 }));
		await userEvent.keyboard("a");
		const dialog = screen.getByRole("dialog");
		await dialog.getByLabelText(t("briefing.form.by")).fill("2026-12-18");
		await dialog.getByRole("button", { name: t("briefing.act.newDate") }).click();
		await expect.element(screen.getByText(t("briefing.decide.done"))).toBeVisible();
		await expect.element(screen.getByText(gap, { exact: true })).toBeVisible();
		await expect.poll(() => review().decisions[gapId]).toMatchObject({ due: "2026-12-18" });
	});

	it("opens the owner by O and closing by C", async () => {
		const { screen } = await room(late, "decisions");
		for (const [key, act] of [
			["o", "owner"],
			["c", "close"],
		] as const) {
			await userEvent.keyboard(key);
			await expect.element(screen.getByRole("dialog").getByRole("heading")).toHaveTextContent(t(`briefing.act.${act}`));
			await userEvent.keyboard("{Escape}");
		}
	});

	it("has nothing to decide, no gap and no plan where nothing is said", async () => {
		const { screen } = await room(emptyReview, "decisions");
		await expect.element(screen.getByRole("heading", { level: 1, name: t("briefing.decide.none") })).toBeVisible();
		await userEvent.keyboard("{ArrowRight}");
		await expect.element(screen.getByRole("heading", { level: 1, name: t("report.gaps.nothingYet") })).toBeVisible();
		await userEvent.keyboard("{ArrowRight}");
		await expect.element(screen.getByRole("heading", { level: 1, name: t("briefing.plan.none") })).toBeVisible();
	});
});
