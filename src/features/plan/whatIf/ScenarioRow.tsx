import { useId, useState } from "react";
import type { PlanningBase, ScenarioFigure } from "../../../domain/plan/planReport.ts";
import { withPlanning } from "../../../domain/review/changes.ts";
import { scoreText } from "../../../i18n/reportWords.ts";
import { Button } from "../../../ui/Button.tsx";
import { useEdit } from "../../../ui/editing.ts";
import { TextField } from "../../../ui/fields.tsx";
import { useSeen } from "../../../ui/seen.ts";
import type { Adoption } from "../adoption.ts";
import { AdoptScenario } from "./AdoptScenario.tsx";
import { isSameSet, withName } from "./scenarios.ts";

interface ScenarioRowProps {
	base: PlanningBase;
	scenario: ScenarioFigure;
	onTry: (ids: string[], name: string) => void;
	onAdopted: (adoption: Adoption) => void;
	onDelete: () => void;
}

/** One saved scenario: its name to be changed in place, what it comes to, and what can be done with it. */
export function ScenarioRow({ base, scenario, onTry, onAdopted, onDelete }: ScenarioRowProps) {
	const { report, words } = useSeen();
	const edit = useEdit();
	const { t } = words;
	const [adopting, setAdopting] = useState(false);
	const { id, name, outcome } = scenario;
	const named = name || t("scenarios.unnamed");
	const panel = useId();
	const isPlan = report.plan !== null && isSameSet(report.plan.outcome.ids, outcome.ids);
	const rename = (next: string) =>
		edit((current) => withPlanning(current, { scenarios: withName(current.planning.scenarios, id, next) }));
	return (
		<li className="whatif-scenario">
			<div className="whatif-scenario-line">
				<TextField label={t("scenarios.name")} value={name} placeholder={named} onChange={rename} />
				<p className="figures">
					{t("scenarios.brief", {
						gaps: t("report.gaps.count", { n: outcome.ids.length }),
						points: t("points", { n: outcome.effort }),
						score: scoreText(outcome.after.overall, words),
					})}
					{isPlan && <span className="chip whatif-is-plan">{t("scenarios.isPlan")}</span>}
				</p>
				<div className="row">
					<Button aria-label={`${t("scenarios.try")}: ${named}`} onClick={() => onTry(outcome.ids, name)}>
						{t("scenarios.try")}
					</Button>
					{!isPlan && outcome.ids.length > 0 && (
						<Button
							aria-label={`${t("scenarios.adopt")}: ${named}`}
							aria-expanded={adopting}
							aria-controls={adopting ? panel : undefined}
							onClick={() => setAdopting(!adopting)}
						>
							{t("scenarios.adopt")}
						</Button>
					)}
					<Button look="quiet" aria-label={`${t("common.delete")}: ${named}`} onClick={onDelete}>
						{t("common.delete")}
					</Button>
				</div>
			</div>
			{adopting && !isPlan && (
				<AdoptScenario
					id={panel}
					base={base}
					scenario={scenario}
					onDone={(adoption) => {
						setAdopting(false);
						onAdopted(adoption);
					}}
				/>
			)}
		</li>
	);
}
