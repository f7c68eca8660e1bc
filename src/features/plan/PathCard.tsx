import { useState } from "react";
import type { PlanProblem } from "../../domain/plan/plan.ts";
import type { PlanningBase } from "../../domain/plan/planReport.ts";
import type { Words } from "../../i18n/phrases.ts";
import { pillarName } from "../../i18n/reportWords.ts";
import { SelectField } from "../../ui/fields.tsx";
import { HelpLink } from "../../ui/report/HelpLink.tsx";
import { useSeen } from "../../ui/seen.ts";
import { PathAnswer } from "./PathAnswer.tsx";
import { keyOf, type Target, targetsOf } from "./targets.ts";

interface PathCardProps {
	base: PlanningBase;
	problem: PlanProblem;
}

/** The least effort that lifts a score to its next band. */
export function PathCard({ base, problem }: PathCardProps) {
	const seen = useSeen();
	const { t } = seen.words;
	const [chosen, setChosen] = useState("");
	const targets = targetsOf(seen.report);
	const target = targets.find((candidate) => keyOf(candidate) === chosen);
	return (
		<section className="card stack" aria-labelledby="plan-path">
			<div className="headed">
				<h2 id="plan-path">{t("plan.path")}</h2>
				<HelpLink topic="band" />
			</div>
			{targets.length === 0 ? (
				<p className="soft">{t("plan.path.allExcellent")}</p>
			) : (
				<SelectField
					label={t("plan.path.target")}
					hint={t("plan.path.ignoresBudget")}
					value={target ? chosen : ""}
					options={[
						{ value: "", label: t("plan.path.choose") },
						...targets.map((candidate) => ({ value: keyOf(candidate), label: targetText(candidate, seen.words) })),
					]}
					onChange={setChosen}
				/>
			)}
			{target && <PathAnswer base={base} problem={problem} target={target} name={targetText(target, seen.words)} />}
		</section>
	);
}

const targetText = ({ pillar, band }: Target, { t, lens }: Words): string =>
	t("plan.path.option", {
		name: pillar === null ? t("plan.after.overall") : pillarName(pillar, lens),
		band: t(`band.${band}`),
	});
