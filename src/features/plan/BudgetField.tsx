import { useId, useState } from "react";
import { isOpen, type PlanProblem } from "../../domain/plan/plan.ts";
import { useEdit } from "../../ui/editing.ts";
import { useWords } from "../../ui/seen.ts";
import { parseBudget, pointsOfAll, withWish } from "./wish.ts";

/** The points to spend, as a slider and as a number: two ways to say the same. */
export function BudgetField({ problem }: { problem: PlanProblem }) {
	const edit = useEdit();
	const { t } = useWords();
	const id = useId();
	const [typed, setTyped] = useState<string | null>(null);
	const total = pointsOfAll(problem);
	const isWrong = typed !== null && parseBudget(typed) === undefined;
	const spend = (budget: number) => edit((review) => withWish(review, { budget }));
	const type = (text: string) => {
		setTyped(text);
		const budget = parseBudget(text);
		if (budget !== undefined) spend(budget);
	};
	return (
		<div className="field plan-budget">
			<label htmlFor={id}>{t("plan.budget")}</label>
			<div className="plan-budget-row">
				<input
					id={id}
					type="range"
					min={0}
					max={total}
					value={Math.min(problem.budget, total)}
					onChange={(event) => spend(event.target.valueAsNumber)}
				/>
				<input
					className="input figures"
					inputMode="numeric"
					aria-label={t("plan.budget.number")}
					aria-describedby={`${id}-said`}
					aria-invalid={isWrong || undefined}
					value={typed ?? problem.budget}
					onChange={(event) => type(event.target.value)}
					onBlur={() => setTyped(null)}
				/>
			</div>
			<span className={isWrong ? "error" : "hint"} id={`${id}-said`}>
				{isWrong ? t("plan.budget.wrong") : t(totalKey(problem, total), { points: t("points", { n: total }) })}
			</span>
		</div>
	);
}

/** What the points of all gaps that may be chosen are called: fewer than the report's where some are left out. */
function totalKey(problem: PlanProblem, total: number) {
	if (total === 0) return "plan.budget.treatedOnly";
	return problem.gaps.every((gap) => isOpen(gap, problem)) ? "plan.budget.of" : "plan.budget.ofOpen";
}
