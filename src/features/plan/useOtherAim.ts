import type { PlanAnswer, PlanProblem } from "../../domain/plan/plan.ts";
import { differenceOf } from "../../domain/plan/planDifference.ts";
import { type Aim, otherAims } from "../../domain/review/planning.ts";
import { useAnswer } from "./useAnswer.ts";
import { limits, type PlanAsked } from "./useBestPlan.ts";

/** What the other aim chooses with the same points. */
export interface Other {
	aim: Aim;
	answer: PlanAnswer;
}

/** What is compared is of use once a budget stands: until then the machine is left to the plan itself and its chart. */
const waitMilliseconds = 1500;

/** The other aim's choice beside the plan; null while it is not known, and where it chooses the same gaps. */
export function useOtherAim(problem: PlanProblem, { output: own, isWorking: isOwnWorking }: PlanAsked): Other | null {
	const answer = own?.kind === "plan" && !isOwnWorking ? own.answer : null;
	const aim = otherAims[problem.aim];
	const job = answer && { kind: "plan" as const, input: { problem: { ...problem, aim }, limits } };
	const { output, isWorking } = useAnswer<"plan">(job, waitMilliseconds);
	if (!answer || isWorking || output?.kind !== "plan") return null;
	return differenceOf(answer, output.answer).count === 0 ? null : { aim, answer: output.answer };
}
