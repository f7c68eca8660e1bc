import { useState } from "react";
import type { PlanProblem } from "../../domain/plan/plan.ts";
import type { PlanningBase } from "../../domain/plan/planReport.ts";
import type { Words } from "../../i18n/phrases.ts";
import { pillarName } from "../../i18n/reportWords.ts";
import { SelectField } from "../../ui/fields.tsx";
import { HelpLink } from "../../ui/report/HelpLink.tsx";
import { useSeen } from "../../ui/seen.ts";
import { Fold } from "./Fold.tsx";
import { PathAnswer } from "./PathAnswer.tsx";
import { keyOf, type Target, targetsOf } from "./targets.ts";
import type { PlanAsked } from "./useBestPlan.ts";

interface PathCardProps {
	base: PlanningBase;
	problem: PlanProblem;
	asked: PlanAsked;
}

/** The least effort that lifts a score to its next band, and where it chooses other gaps than the plan; of the whole, until one chooses. */
export function PathCard({ base, problem, asked }: PathCardProps) {
	const seen = useSeen();
	const { t } = seen.words;
	const [chosen, setChosen] = useState<string | null>(null);
	const targets = targetsOf(seen.report);
	const target = chosen === null ? targets[0] : targets.find((candidate) => keyOf(candidate) === chosen);
	return (
		<section className="card stack" aria-labelledby="plan-path">
			<Fold heading={<h2 id="plan-path">{t("plan.path")}</h2>} beside={<HelpLink topic="band" />}>
				{targets.length === 0 ? (
					<p className="soft">{t("plan.path.allExcellent")}</p>
				) : (
					<SelectField
						label={t("plan.path.target")}
						hint={t("plan.path.ignoresBudget")}
						value={target ? keyOf(target) : ""}
						options={[
							{ value: "", label: t("plan.path.choose") },
							...targets.map((candidate) => ({ value: keyOf(candidate), label: targetText(candidate, seen.words) })),
						]}
						onChange={setChosen}
					/>
				)}
				{target && asked.output && (
					<PathAnswer base={base} problem={problem} plan={asked} target={target} name={targetText(target, seen.words)} />
				)}
			</Fold>
		</section>
	);
}

const targetText = ({ pillar, band }: Target, { t, lens }: Words): string =>
	t("plan.path.option", {
		name: pillar === null ? t("plan.after.overall") : pillarName(pillar, lens),
		band: t(`band.${band}`),
	});
