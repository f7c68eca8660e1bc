import { type FrontierPoint, kneeOf } from "../../domain/plan/frontier.ts";
import type { PlanProblem } from "../../domain/plan/plan.ts";
import type { PlanningBase } from "../../domain/plan/planReport.ts";
import { Button } from "../../ui/Button.tsx";
import { Fold } from "./Fold.tsx";
import { FrontierFalls } from "./FrontierFalls.tsx";
import { FrontierPlot } from "./FrontierPlot.tsx";
import { FrontierTable } from "./FrontierTable.tsx";
import { measureOf, percentOf } from "./frontierMeasure.ts";
import { scoredOf } from "./planningBase.ts";
import { useAnswer } from "./useAnswer.ts";
import { pointsOfAll, withWish } from "./wish.ts";
import "./frontierChart.css";
import { useEdit } from "../../ui/editing.ts";
import { useWords } from "../../ui/seen.ts";

/** Seconds for each budget: small lenses need milliseconds, large ones are sampled at sixty budgets. */
const limitsPerBudget = { seconds: 2 };

/** What every budget would buy, as stairs to walk along with the budget itself, and as a table. */
export function FrontierChart({ base, problem }: { base: PlanningBase; problem: PlanProblem }) {
	const { t } = useWords();
	const input = { problem: { ...problem, budget: 0 }, review: scoredOf(base), limits: limitsPerBudget };
	const { output, progress, isWorking } = useAnswer<"frontier">({ kind: "frontier", input }, 400);
	const points = isWorking && progress.length > 0 ? progress.toSorted((a, b) => a.effort - b.effort) : (output?.points ?? []);
	const total = pointsOfAll(problem);
	if (total === 0) return null;
	return (
		<section className="plan-frontier" aria-labelledby="plan-frontier">
			<Fold heading={<h3 id="plan-frontier">{t("plan.frontier")}</h3>}>
				{isWorking && <p className="soft">{t("plan.frontier.working", { n: progress.length })}</p>}
				{!isWorking && output?.points.length === 0 ? (
					<p className="soft">{t("plan.frontier.none")}</p>
				) : (
					<>
						<FrontierPlot problem={problem} points={points} total={total} isWorking={isWorking} />
						{!isWorking && output && <Knee problem={problem} points={points} />}
						{!isWorking && output && <FrontierFalls points={points} problem={problem} />}
						{!isWorking && output && !output.everyBudget && <p className="soft">{t("plan.frontier.sampled")}</p>}
						{!isWorking && points.length > 0 && <FrontierTable points={points} />}
					</>
				)}
			</Fold>
		</section>
	);
}

/** The budget from which more points begin to bring less, in words. */
function Knee({ problem, points }: { problem: PlanProblem; points: FrontierPoint[] }) {
	const edit = useEdit();
	const { t } = useWords();
	const measure = measureOf(problem.aim, points);
	const knee = kneeOf(points, measure);
	if (!knee) return <p>{t("plan.frontier.noKnee")}</p>;
	const said = { points: t("points", { n: knee.effort }) };
	const percent = percentOf(knee, points, measure);
	const ofHighRisks = percent === 100 ? "plan.frontier.kneeHighRisk.all" : "plan.frontier.kneeHighRisk";
	const key = measure === "highRiskWorth24" ? ofHighRisks : "plan.frontier.knee";
	return (
		<p className="plan-knee">
			<strong>{t(key, { ...said, percent })}</strong>{" "}
			<Button
				look="quiet"
				aria-disabled={problem.budget === knee.effort || undefined}
				onClick={() => edit((review) => withWish(review, { budget: knee.effort }))}
			>
				{t("plan.frontier.toKnee", said)}
			</Button>
		</p>
	);
}
