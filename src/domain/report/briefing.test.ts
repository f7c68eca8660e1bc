import { describe, expect, it } from "vitest";
import data from "../../../content/samples/fraud-scoring.en.json";
import { parseReview } from "../../parse/review.ts";
import { sampleIn } from "../../testing/sampleReport.ts";
import { withAnswer, withDecision, withPlanning, withStatus } from "../review/changes.ts";
import { emptyPlanning } from "../review/planning.ts";
import type { Review } from "../review/review.ts";
import { type Briefing, briefingOf } from "./briefing.ts";
import { stripOf } from "./planStrip.ts";
import { buildReport, type Report } from "./report.ts";

const parsed = parseReview(data);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const sample = parsed.value;
const { lens } = await sampleIn("en");
const today = "2026-11-29";
const report = (review: Review): Report => buildReport(lens, review, today);
const brief = (review: Review): Briefing => briefingOf(report(review));

/** Nothing said but what is given. */
const early: Review = {
	...sample,
	answers: {},
	set: {},
	decisions: {},
	sheets: [],
	planning: emptyPlanning,
};
const everythingIs = (status: "inPlace" | "missing"): Review => {
	const all = report(sample);
	const ids = [...all.gaps, ...all.toClarify, ...all.inPlace].map(({ id }) => id);
	return ids.reduce((review, id) => withStatus(review, id, status), early);
};
const reasons = (review: Review) => brief(review).decisions.map(({ gap, reason }) => [gap.id, reason.kind]);

describe("the verdict", () => {
	it("says what holds the band, and what the plan closes by when", () => {
		expect(brief(sample).verdict).toEqual({
			kind: "said",
			holds: { kind: "highRisks", count: 5, bands: ["moderate"] },
			promise: { kind: "closes", name: "Winter plan", count: 3, of: 5, by: "2027-02-12" },
		});
	});

	it("names no day where a high risk of the plan has none", () => {
		const undated = withDecision(sample, "rec-sec-no-public-ip", { due: "" });
		const item = report(sample).gaps.find(({ id }) => id === "rec-sec-no-public-ip")?.item ?? "";
		const { verdict } = brief(withAnswer(undated, item, { due: "" }));
		expect(verdict).toMatchObject({ promise: { kind: "closes", by: "" } });
	});

	it("is too early while less than half is known", () => {
		const [first] = lens.items;
		const option = first?.options[0]?.id ?? "";
		const one = withAnswer(early, first?.id ?? "", { choice: { kind: "option", option } });
		expect(brief(early).verdict).toEqual({ kind: "tooEarly", answered: 0, visible: 35 });
		expect(brief(one).verdict).toMatchObject({ kind: "tooEarly", visible: 35 });
		expect(brief(one).lift).toBeNull();
	});

	it("says that no plan is adopted, and that one lifts the score where no high risk is open", () => {
		expect(brief(withPlanning(sample, { adopted: null })).verdict).toMatchObject({ promise: { kind: "noPlan" } });
		const { decisions } = brief(sample);
		expect(decisions.length).toBeGreaterThan(0);
		const low = report(sample).gaps.filter(({ risk }) => risk === "high");
		const closed = low.reduce((review, { id }) => withStatus(review, id, "inPlace"), sample);
		const adopted = { name: "", day: today, closed: ["ops-iac"], pointsPerWave: 8, origin: "chosen" as const };
		expect(brief(withPlanning(closed, { adopted })).verdict).toMatchObject({ promise: { kind: "lifts", name: "" } });
	});

	it("needs no plan where everything is in place", () => {
		const { verdict, gaps, lift } = brief(everythingIs("inPlace"));
		expect(verdict).toEqual({ kind: "said", holds: { kind: "nothing" }, promise: null });
		expect([gaps.length, lift]).toEqual([0, null]);
	});

	it("tells critical from moderate", () => {
		expect(brief(everythingIs("missing")).verdict).toMatchObject({ holds: { kind: "highRisks", bands: ["critical"] } });
	});
});

describe("what lifts the score", () => {
	it("counts points from the number that is shown, and what caps the word", () => {
		const { lift, score } = brief(sample);
		expect(lift).toMatchObject({ band: "excellent", points: 67 - (score?.lowShown ?? 0), high: 5, critical: [] });
	});

	it("asks points alone for moderate", () => {
		const { lift } = brief(everythingIs("missing"));
		expect(lift).toEqual({ band: "moderate", points: 33, high: 0, unknown: 0, critical: [] });
	});
});

describe("decisions", () => {
	it("come by their reason: price, acceptance that ran out, days that passed, high risks of nobody", () => {
		expect(reasons(sample)).toEqual([
			["rec-cost-compute-scaling", "price"],
			["sec-approved-container-registries", "ranOut"],
			["rec-sec-strict-workspace-access", "late"],
			["rec-sec-latest-os-image", "late"],
		]);
		const orphan = withDecision(sample, "rec-sec-security-baseline", { owner: "" });
		const item = report(sample).gaps.find(({ id }) => id === "rec-sec-security-baseline")?.item ?? "";
		expect(reasons(withAnswer(orphan, item, { owner: "" })).at(-1)).toEqual(["rec-sec-security-baseline", "noOwner"]);
	});

	it("say how many days something is late", () => {
		const late = brief(sample).decisions.find(({ gap }) => gap.id === "rec-sec-strict-workspace-access");
		expect(late?.reason).toEqual({ kind: "late", day: "2026-11-13", days: 16 });
	});

	it("go once they are taken; an acceptance counts only when it is complete", () => {
		const accept = { treatment: "accept" as const, reason: "Two nodes", approver: "Ingrid Solheim" };
		const id = "rec-cost-compute-scaling";
		expect(reasons(withDecision(sample, id, accept))).toContainEqual([id, "price"]);
		expect(reasons(withDecision(sample, id, { ...accept, expires: "2027-06-30" })).flat()).not.toContain(id);
		expect(reasons(withDecision(sample, id, { treatment: "mitigate" })).flat()).not.toContain(id);
	});
});

describe("gaps, plan and unknowns", () => {
	it("tells every gap, the worst first, with its price by pillar", () => {
		const { gaps } = brief(sample);
		expect(gaps).toHaveLength(28);
		expect(gaps.slice(0, 5).every(({ risk }) => risk === "high")).toBe(true);
		expect(gaps.find(({ id }) => id === "rec-perf-deployment-autoscaling")?.price).toEqual([
			{ pillar: "cost-optimization", strength: 2 },
			{ pillar: "reliability", strength: 2 },
		]);
	});

	it("tells the waves, what each closes, and what stays", () => {
		const { plan } = brief(sample);
		expect(plan?.waves.map(({ points, high, by }) => [points, high, by])).toEqual([
			[8, 2, "2027-01-15"],
			[8, 1, "2027-02-12"],
			[8, 0, "2027-03-12"],
		]);
		expect(plan?.highLeft.map(({ id }) => id)).toEqual(["rec-sec-security-baseline", "rec-cost-compute-scaling"]);
	});

	it("tells the latest due day of a wave where the team has no pace", () => {
		const { pace: _pace, ...planning } = sample.planning;
		expect(brief({ ...sample, planning }).plan?.waves.map(({ by }) => by)).toEqual(["2027-01-29", "2027-02-26", "2027-03-05"]);
	});

	it("puts the waves from the fourth on together where there are more than four", () => {
		const { plan } = brief(withPlanning(sample, { adopted: { ...(sample.planning.adopted ?? never()), pointsPerWave: 3 } }));
		const waves = plan?.waves ?? [];
		expect(waves.length).toBeGreaterThan(4);
		const strip = stripOf(waves);
		expect(strip.map(({ from, to }) => [from, to])).toEqual([
			[1, 1],
			[2, 2],
			[3, 3],
			[4, waves.length],
		]);
		expect(strip.at(-1)?.score).toEqual(waves.at(-1)?.score);
		expect(strip.reduce((sum, { points }) => sum + points, 0)).toBe(plan?.points);
	});

	it("tells what is not known, what could add most first, and leaves guesses out", () => {
		const { unknown } = brief(sample);
		expect(unknown.points).toHaveLength(7);
		expect(unknown.points[0]).toMatchObject({ item: "perf-monitor-model", owner: "Amira Haddad", due: "2026-12-02" });
		expect(unknown.worth).toBe(8);
	});
});

function never(): never {
	throw new Error("the sample has a plan");
}
