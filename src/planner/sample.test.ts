/** The plan of the sample a newcomer opens is what the screen says of it: the best there is for what its team asks. */
import { readFileSync } from "node:fs";
import loadHighs from "highs";
import { expect, it } from "vitest";
import { bindingExclusions, planGapsOf } from "../domain/plan/planProblem.ts";
import { buildReport } from "../domain/report/report.ts";
import { otherAims } from "../domain/review/planning.ts";
import { parseReview } from "../parse/review.ts";
import { sampleIn } from "../testing/sampleReport.ts";
import { solvePlan } from "./solvePlan.ts";

const { lens } = await sampleIn("en");
const highs = await loadHighs();

it.each(["en", "it"])("is proved to be the best, and keeps what the other aim would choose: %s", (language) => {
	const parsed = parseReview(JSON.parse(readFileSync(`content/samples/fraud-scoring.${language}.json`, "utf8")));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	const review = parsed.value;
	const { wish, adopted } = review.planning;
	const { gaps, version } = buildReport(lens, review, adopted?.day ?? "");
	const problem = { ...wish, gaps: planGapsOf(gaps, bindingExclusions(lens, review), version) };
	const chosen = (aim: typeof wish.aim) => {
		const plan = solvePlan(highs, { ...problem, aim }, { seconds: 20 });
		return plan.kind === "plan" && plan.proof.isBest ? plan.answer.ids.toSorted() : null;
	};
	const other = otherAims[wish.aim];
	expect(adopted?.origin).toBe("best");
	expect(chosen(wish.aim)).toEqual(adopted?.closed.toSorted());
	expect(adopted?.otherAim).toEqual({ aim: other, closed: expect.any(Array) });
	expect(chosen(other)).toEqual(adopted?.otherAim?.closed.toSorted());
});
