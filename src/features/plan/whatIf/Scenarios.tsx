import { memo, useState } from "react";
import type { PlanningBase, ScenarioFigure } from "../../../domain/plan/planReport.ts";
import { withPlanning } from "../../../domain/review/changes.ts";
import type { Scenario } from "../../../domain/review/planning.ts";
import { Button } from "../../../ui/Button.tsx";
import { useNextFocus } from "../../../ui/useNextFocus.ts";
import type { Adoption } from "../adoption.ts";
import { CompareTable } from "./CompareTable.tsx";
import { ScenarioRow } from "./ScenarioRow.tsx";
import { withRestored } from "./scenarios.ts";
import "./scenarios.css";
import { useEdit } from "../../../ui/editing.ts";
import { useSeen } from "../../../ui/seen.ts";

interface ScenariosProps {
	base: PlanningBase;
	titleOf: (id: string) => string;
	/** Takes a set into the toggles, under a name. */
	onTry: (ids: string[], name: string) => void;
	/** The waves say what it changed, and take the focus. */
	onAdopted: (adoption: Adoption) => void;
}

/** The saved scenarios: rename, try, adopt, delete and take back; then side by side. Not drawn anew by toggling. */
export const Scenarios = memo(function Scenarios({ base, titleOf, onTry, onAdopted }: ScenariosProps) {
	const { report, words } = useSeen();
	const { t } = words;
	const { root, focusNext } = useNextFocus<HTMLDivElement>();
	const { deleted, remove, restore } = useDeletion();
	const { scenarios, plan } = report;
	const row = (scenario: ScenarioFigure) => (
		<ScenarioRow
			key={scenario.id}
			base={base}
			scenario={scenario}
			onTry={onTry}
			onAdopted={onAdopted}
			onDelete={() => {
				remove(scenario.id);
				focusNext("[data-undo]");
			}}
		/>
	);
	return (
		<div className="stack whatif-scenarios" ref={root}>
			{(scenarios.length > 0 || plan || deleted) && <h3>{t("scenarios.saved.title")}</h3>}
			{plan && (
				<p className="row whatif-notice">
					<span>{t("scenarios.planIs", { name: plan.name || t("scenarios.unnamed") })}</span>
					<Button look="quiet" onClick={() => onTry(plan.outcome.ids, "")}>
						{t("scenarios.tryPlan")}
					</Button>
				</p>
			)}
			<ul className="whatif-saved">{scenarios.map(row)}</ul>
			{deleted && (
				<p className="row whatif-notice">
					<span id="whatif-deleted">{t("scenarios.deleted", { name: deleted.scenario.name || t("scenarios.unnamed") })}</span>
					<Button
						data-undo
						aria-describedby="whatif-deleted"
						onClick={() => {
							restore();
							focusNext(`.whatif-saved > li:nth-child(${deleted.place + 1}) input`);
						}}
					>
						{t("common.undo")}
					</Button>
				</p>
			)}
			{(scenarios.length > 0 || plan) && <CompareTable report={report} base={base} titleOf={titleOf} />}
		</div>
	);
});

/** Deletes a scenario and remembers it, with its place, until the next one goes. */
function useDeletion() {
	const { review } = useSeen();
	const edit = useEdit();
	const [deleted, setDeleted] = useState<{ scenario: Scenario; place: number } | null>(null);
	const { scenarios } = review.planning;
	const remove = (id: string) => {
		const place = scenarios.findIndex((scenario) => scenario.id === id);
		const scenario = scenarios[place];
		if (!scenario) return;
		setDeleted({ scenario, place });
		edit((current) => withPlanning(current, { scenarios: current.planning.scenarios.filter((other) => other.id !== id) }));
	};
	const restore = () => {
		if (!deleted) return;
		const { scenario, place } = deleted;
		setDeleted(null);
		edit((current) => withPlanning(current, { scenarios: withRestored(current.planning.scenarios, scenario, place) }));
	};
	return { deleted, remove, restore };
}
