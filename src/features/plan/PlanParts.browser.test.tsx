import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { PlanAnswer } from "../../domain/plan/plan.ts";
import { withPlanning } from "../../domain/review/changes.ts";
import { sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { AdoptPlan } from "./AdoptPlan.tsx";
import { adoptionOf } from "./adoption.ts";
import { GapItem } from "./GapItem.tsx";
import { Obstacles } from "./Obstacles.tsx";
import { planningBaseOf } from "./planningBase.ts";
import { titleOf } from "./planWords.ts";
import type { Other } from "./useOtherAim.ts";
import { problemOf, withCap, withPin, withWish } from "./wish.ts";

const { t, date } = phrases;
const { report, review: sample } = sampleSeen;
const [gap = "", other = ""] = report.orders.riskFirst;
const fresh = withPlanning(sample, { adopted: null });

describe("a gap of the plan", () => {
	it("is pinned in and out and freed again, one or the other", async () => {
		const { screen, review } = await showInReview(
			(seen) => (
				<div className="plan-gap">
					<GapItem id={gap} wish={seen.review.planning.wish}>
						comes first
					</GapItem>
				</div>
			),
			{ review: withWish(sample, { pinIn: [], pinOut: [] }) },
		);
		const pin = (name: string) => screen.getByRole("radio", { name, exact: true });
		await expect.element(pin(t("plan.pin.free"))).toBeChecked();
		await pin(t("plan.pin.in")).click({ force: true });
		await expect.poll(() => review().planning.wish).toMatchObject({ pinIn: [gap], pinOut: [] });
		await userEvent.keyboard("{ArrowRight}");
		await expect.element(pin(t("plan.pin.out"))).toBeChecked();
		await expect.poll(() => review().planning.wish).toMatchObject({ pinIn: [], pinOut: [gap] });
		await pin(t("plan.pin.free")).click({ force: true });
		await expect.poll(() => review().planning.wish).toMatchObject({ pinIn: [], pinOut: [] });
	});

	it("leads to its row of the report", async () => {
		const { screen } = await showInReview((seen) => (
			<div className="plan-gap">
				<GapItem id={gap} wish={seen.review.planning.wish}>
					left out
				</GapItem>
			</div>
		));
		await expect.element(screen.getByRole("link")).toHaveAttribute("href", expect.stringContaining(`gap=${gap}`));
	});
});

const answer: PlanAnswer = { ids: [gap], effort: 3, net24: 24, highRiskWorth24: 24, pressure8: {}, assumptions: [] };

async function adopting(over: { answer?: PlanAnswer; isStale?: boolean; other?: Other } = {}, review = fresh) {
	const onAdopted = vi.fn();
	const { screen, review: latest } = await showInReview(
		() => (
			<AdoptPlan
				answer={over.answer ?? answer}
				isBest
				other={over.other ?? null}
				isStale={over.isStale ?? false}
				onAdopted={onAdopted}
			/>
		),
		{ review },
	);
	return {
		screen,
		onAdopted,
		adopted: () => latest().planning.adopted,
		button: screen.getByRole("button", { name: t("plan.adopt") }),
	};
}

describe("a plan that is adopted", () => {
	it("says what that does before, and that it is done after", async () => {
		const { screen, button, adopted, onAdopted } = await adopting();
		await expect.element(button).toHaveAccessibleDescription(t("plan.adopt.what"));
		await button.click();
		expect(adopted()).toMatchObject({ closed: [gap], origin: "best" });
		expect(onAdopted).toHaveBeenCalledExactlyOnceWith(adoptionOf([gap], fresh));
		await expect.element(screen.getByRole("status")).toHaveTextContent(t("plan.adopt.done", { date: date("2026-11-22") }));
		await expect.element(button).toHaveAttribute("aria-disabled", "true");
	});

	it("keeps what the other aim would have chosen", async () => {
		const { button, adopted } = await adopting({ other: { aim: "mostWorth", answer: { ...answer, ids: [other] } } });
		await button.click();
		expect(adopted()).toMatchObject({ closed: [gap], otherAim: { aim: "mostWorth", closed: [other] } });
	});

	it("names the plan whose place it takes", async () => {
		const { button } = await adopting({}, sample);
		const name = sample.planning.adopted?.name ?? "?";
		const what = t("plan.adopt.replaces", { name, date: date(sample.planning.adopted?.day ?? "") });
		await expect.element(button).toHaveAccessibleDescription(expect.stringContaining(what));
	});

	it.each([
		["a newer answer is on its way", { isStale: true }],
		["nothing is in it", { answer: { ...answer, ids: [] } }],
	])("is not adopted where %s", async (_, over) => {
		const { button, adopted } = await adopting(over);
		await expect.element(button).toHaveAttribute("aria-disabled", "true");
		await button.click({ force: true });
		expect(adopted()).toBeNull();
	});
});

describe("what stands against a plan", () => {
	const against = withCap(withPin(withWish(fresh, { budget: 1, pinIn: [], pinOut: [], caps8: {} }), gap, "in"), "security", 0);

	async function obstacles() {
		const onGivenUp = vi.fn();
		const { screen, review } = await showInReview(
			(seen) => (
				<Obstacles
					obstacles={[
						{ kind: "budget", fitsFrom: 9 },
						{ kind: "cap", pillar: "security" },
						{ kind: "pinIn", id: gap, trouble: null },
						{ kind: "pinIn", id: other, trouble: { kind: "notAGap" } },
					]}
					problem={problemOf(planningBaseOf(seen), seen.review.planning.wish)}
					onGivenUp={onGivenUp}
				/>
			),
			{ review: against },
		);
		return { screen, wish: () => review().planning.wish, onGivenUp };
	}

	it("is named, each with a way to give it up", async () => {
		const { screen } = await obstacles();
		const items = screen.getByRole("listitem");
		await expect.poll(() => items.elements()).toHaveLength(4);
		await expect.element(items.nth(2)).toHaveTextContent(titleOf(sampleSeen, gap));
		for (const place of [0, 1, 2, 3]) expect(items.nth(place).getByRole("button").elements()).toHaveLength(1);
	});

	it.each([
		["the budget", t("plan.lift.budget", { n: 9 }), { budget: 9 }],
		["the limit", t("plan.lift.cap"), { caps8: {} }],
	])("is given up: %s", async (_, button, left) => {
		const { screen, wish, onGivenUp } = await obstacles();
		await screen.getByRole("button", { name: button }).click();
		expect(wish()).toMatchObject(left);
		expect(onGivenUp).toHaveBeenCalledOnce();
	});

	it("is given up: a pin", async () => {
		const { screen, wish } = await obstacles();
		await screen
			.getByRole("button", { name: t("plan.lift.pin") })
			.first()
			.click();
		expect(wish().pinIn).toEqual([]);
	});
});
