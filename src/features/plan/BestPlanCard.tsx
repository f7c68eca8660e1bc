import { useRef } from "react";
import type { PlanProblem } from "../../domain/plan/plan.ts";
import { worthText } from "../../i18n/reportWords.ts";
import { HelpLink } from "../../ui/report/HelpLink.tsx";
import { AssumptionList } from "./AssumptionList.tsx";
import { FrontierChart } from "./FrontierChart.tsx";
import { Obstacles } from "./Obstacles.tsx";
import { verdictText } from "./planWords.ts";
import { RaisedTensions } from "./RaisedTensions.tsx";
import type { PlanAsked } from "./useBestPlan.ts";
import "./bestPlanCard.css";
import { useWords } from "../../ui/seen.ts";

interface BestPlanCardProps {
	problem: PlanProblem;
	asked: PlanAsked;
}

/** The planner's answer: what is proved of it, what more points would buy, and what it rests on. */
export function BestPlanCard({ problem, asked }: BestPlanCardProps) {
	const { t } = useWords();
	const heading = useRef<HTMLHeadingElement>(null);
	return (
		<section className="card stack plan-best" aria-labelledby="plan-best" aria-busy={asked.isWorking}>
			<div className="plan-head">
				<div className="headed">
					<h2 id="plan-best" ref={heading} tabIndex={-1}>
						{t("plan.best")}
					</h2>
					<HelpLink topic="plan" />
				</div>
				<Verdict asked={asked} />
			</div>
			<FrontierChart problem={problem} />
			<Answer problem={problem} asked={asked} onGivenUp={() => heading.current?.focus()} />
		</section>
	);
}

function Verdict({ asked: { output, isWorking, hasFailed, milliseconds } }: { asked: PlanAsked }) {
	const words = useWords();
	const { t } = words;
	const isProved = !isWorking && output?.kind === "plan" && output.proof.isBest;
	const text = () => {
		if (isWorking) return t(output ? "plan.workingAgain" : "plan.working");
		if (output) return verdictText(output, milliseconds, words);
		return hasFailed ? t("plan.failed") : "";
	};
	return (
		<p className="plan-verdict small" role="status" data-proved={isProved || undefined}>
			{text()}
		</p>
	);
}

interface AnswerProps extends BestPlanCardProps {
	/** The button that gave up an obstacle goes with it. */
	onGivenUp: () => void;
}

function Answer({ problem, asked: { output, isWorking }, onGivenUp }: AnswerProps) {
	const words = useWords();
	const { t } = words;
	if (output?.kind === "impossible") {
		return <Obstacles obstacles={output.obstacles} problem={problem} onGivenUp={onGivenUp} />;
	}
	if (output?.kind === "noTime") return <p>{t("plan.noTime.text")}</p>;
	if (!output) return null;
	const { answer } = output;
	return (
		<div className="stack plan-answer" data-stale={isWorking || undefined}>
			{answer.ids.length === 0 ? (
				<p>{t(problem.budget === 0 ? "plan.nothing.zero" : "plan.nothing")}</p>
			) : (
				<p className="figures">
					{t("plan.sum", {
						count: t("plan.gaps", { n: answer.ids.length }),
						points: t("points", { n: answer.effort }),
						net: worthText(answer.net24, words),
					})}
				</p>
			)}
			<AssumptionList answer={answer} />
			<RaisedTensions ids={answer.ids} />
		</div>
	);
}
