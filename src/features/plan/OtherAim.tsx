import type { PlanAnswer } from "../../domain/plan/plan.ts";
import { differenceOf } from "../../domain/plan/planDifference.ts";
import type { PlanningBase } from "../../domain/plan/planReport.ts";
import { otherAims } from "../../domain/review/planning.ts";
import { useWords } from "../../ui/seen.ts";
import { PlanDifference } from "./PlanDifference.tsx";
import type { Other } from "./useOtherAim.ts";

interface OtherAimProps {
	base: PlanningBase;
	answer: PlanAnswer;
	other: Other;
}

/** What the other aim would choose with the same points, in figures. */
export function OtherAim({ base, answer, other: { aim, answer: others } }: OtherAimProps) {
	const { t } = useWords();
	const { count } = differenceOf(answer, others);
	return (
		<details className="plan-note">
			<summary>
				<h3 id="plan-other-aim">{t("plan.differs.aim", { aim: t(`plan.aim.${aim}`), n: count })}</h3>
			</summary>
			<PlanDifference
				base={base}
				labelledBy="plan-other-aim"
				first={{ name: t(`plan.aim.${otherAims[aim]}`), answer }}
				second={{ name: t(`plan.aim.${aim}`), answer: others }}
			/>
		</details>
	);
}
