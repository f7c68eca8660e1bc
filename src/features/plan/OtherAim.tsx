import type { PlanAnswer, PlanProblem } from "../../domain/plan/plan.ts";
import { differenceOf } from "../../domain/plan/planDifference.ts";
import type { PlanningBase } from "../../domain/plan/planReport.ts";
import type { Aim } from "../../domain/review/planning.ts";
import { useWords } from "../../ui/seen.ts";
import { PlanDifference } from "./PlanDifference.tsx";
import { useAnswer } from "./useAnswer.ts";
import { limits } from "./useBestPlan.ts";

const other: Record<Aim, Aim> = { riskFirst: "mostWorth", mostWorth: "riskFirst" };

/** What is compared is of use once a budget stands: until then the machine is left to the plan itself and its chart. */
const waitMilliseconds = 1500;

interface OtherAimProps {
	base: PlanningBase;
	problem: PlanProblem;
	answer: PlanAnswer;
	/** The plan is being made anew: the other aim is asked for once that is done. */
	isStale: boolean;
}

/** What the other aim would choose with the same points, in figures; nothing where it chooses the same gaps. */
export function OtherAim({ base, problem, answer, isStale }: OtherAimProps) {
	const { t } = useWords();
	const aim = other[problem.aim];
	const job = isStale ? null : { kind: "plan" as const, input: { problem: { ...problem, aim }, limits } };
	const { output, isWorking } = useAnswer<"plan">(job, waitMilliseconds);
	if (isStale || isWorking || output?.kind !== "plan") return null;
	const { count } = differenceOf(answer, output.answer);
	if (count === 0) return null;
	return (
		<details className="plan-note">
			<summary>
				<h3 id="plan-other-aim">{t("plan.differs.aim", { aim: t(`plan.aim.${aim}`), n: count })}</h3>
			</summary>
			<PlanDifference
				base={base}
				labelledBy="plan-other-aim"
				first={{ name: t(`plan.aim.${problem.aim}`), answer }}
				second={{ name: t(`plan.aim.${aim}`), answer: output.answer }}
			/>
		</details>
	);
}
