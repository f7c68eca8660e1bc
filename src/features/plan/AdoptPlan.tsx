import type { PlanAnswer } from "../../domain/plan/plan.ts";
import { withAdoptedPlan } from "../../domain/review/changes.ts";
import { Button } from "../../ui/Button.tsx";
import { useEdit } from "../../ui/editing.ts";
import { useSeen } from "../../ui/seen.ts";
import { type Adoption, adoptionOf } from "./adoption.ts";
import type { Other } from "./useOtherAim.ts";
import { toWaves } from "./waves/toWaves.ts";
import { isSameSet } from "./whatIf/scenarios.ts";

interface AdoptPlanProps {
	answer: PlanAnswer;
	isBest: boolean;
	/** Kept with it, so that files can tell the two apart. */
	other: Other | null;
	/** What became of the gaps, once it is adopted. */
	onAdopted: (adoption: Adoption) => void;
	/** A newer answer is on its way: this one is not to be adopted. */
	isStale: boolean;
}

/** Makes the answer the team's plan, and says what that does. */
export function AdoptPlan({ answer, isBest, other, isStale, onAdopted }: AdoptPlanProps) {
	const { report, review, words } = useSeen();
	const edit = useEdit();
	const { t, date } = words;
	const { adopted, pointsPerWave } = review.planning;
	const isAdopted = adopted !== null && isSameSet(adopted.closed, answer.ids);
	const cannot = isStale || isAdopted || answer.ids.length === 0;
	const adopt = () => {
		if (cannot) return;
		const name = t("plan.adopt.name", { points: t("points", { n: answer.effort }) });
		const origin = isBest ? "best" : "chosen";
		const otherAim = other && { otherAim: { aim: other.aim, closed: other.answer.ids } };
		const plan = { name, day: report.today, closed: answer.ids, pointsPerWave, origin, ...otherAim } as const;
		edit((former) => withAdoptedPlan(former, plan));
		onAdopted(adoptionOf(answer.ids, review));
	};
	return (
		<div className="plan-adopt">
			<Button look="primary" aria-disabled={cannot || undefined} aria-describedby="plan-adopt-what" onClick={adopt}>
				{t("plan.adopt")}
			</Button>
			<p role="status">{isAdopted && t("plan.adopt.done", { date: date(adopted.day) })}</p>
			{isAdopted && (
				<Button look="quiet" onClick={toWaves}>
					{t("plan.adopt.waves")}
				</Button>
			)}
			<p className="soft" id="plan-adopt-what">
				<span>{t("plan.adopt.what")}</span>{" "}
				{adopted && !isAdopted && <span>{t("plan.adopt.replaces", { name: adopted.name, date: date(adopted.day) })}</span>}
			</p>
		</div>
	);
}
