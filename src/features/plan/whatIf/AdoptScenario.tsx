import type { PlanningBase, ScenarioFigure } from "../../../domain/plan/planReport.ts";
import { withAdoptedPlan } from "../../../domain/review/changes.ts";
import { Button } from "../../../ui/Button.tsx";
import { useEdit } from "../../../ui/editing.ts";
import { useSeen } from "../../../ui/seen.ts";
import { type Adoption, adoptionOf } from "../adoption.ts";
import { brokenRules } from "./choice.ts";

interface AdoptScenarioProps {
	id: string;
	base: PlanningBase;
	scenario: ScenarioFigure;
	/** What became of the gaps. */
	onDone: (adoption: Adoption) => void;
}

/** What adopting a scenario means, said before it is done: treatments change, and a former plan gives way. */
export function AdoptScenario({ id, base, scenario: { name, outcome }, onDone }: AdoptScenarioProps) {
	const { report, review, words } = useSeen();
	const edit = useEdit();
	const { t } = words;
	const mitigate = t("treatment.mitigate");
	const broken = brokenRules(base, new Set(outcome.ids));
	const decided = report.gaps.filter(
		({ id: gap, decision }) => outcome.ids.includes(gap) && isTreated(decision.treatment),
	).length;
	const adopt = () => {
		const adoption = adoptionOf(outcome.ids, review);
		edit((former) =>
			withAdoptedPlan(former, {
				name,
				day: report.today,
				closed: outcome.ids,
				pointsPerWave: former.planning.pointsPerWave,
				origin: "chosen",
			}),
		);
		onDone(adoption);
	};
	return (
		<div className="whatif-adopt" id={id}>
			<p>{t("scenarios.adopt.treatment", { n: outcome.ids.length, treatment: mitigate })}</p>
			{decided > 0 && <p>{t("scenarios.adopt.decided", { n: decided })}</p>}
			{broken > 0 && <p className="whatif-warning">{t("scenarios.adopt.broken", { n: broken })}</p>}
			{report.plan && <p>{t("scenarios.adopt.former", { name: report.plan.name || t("scenarios.unnamed") })}</p>}
			<Button look="primary" onClick={adopt}>
				{t("scenarios.adopt.confirm")}
			</Button>
		</div>
	);
}

const isTreated = (treatment: string | null): boolean => treatment !== null && treatment !== "mitigate";
