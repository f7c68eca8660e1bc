import { type RefObject, useRef } from "react";
import type { PlanAnswer, PlanProblem } from "../../domain/plan/plan.ts";
import { outcomeOf, type PlanningBase } from "../../domain/plan/planReport.ts";
import { resultText, workOf } from "../../i18n/planResultWords.ts";
import { worthText } from "../../i18n/reportWords.ts";
import { HelpLink } from "../../ui/report/HelpLink.tsx";
import { AdoptPlan } from "./AdoptPlan.tsx";
import { AssumptionList } from "./AssumptionList.tsx";
import type { Adoption } from "./adoption.ts";
import { FrontierChart } from "./FrontierChart.tsx";
import { Obstacles } from "./Obstacles.tsx";
import { OtherAim } from "./OtherAim.tsx";
import { verdictText } from "./planWords.ts";
import { RaisedTensions } from "./RaisedTensions.tsx";
import type { PlanAsked } from "./useBestPlan.ts";
import { useOtherAim } from "./useOtherAim.ts";
import "./bestPlanCard.css";
import { useSeen, useWords } from "../../ui/seen.ts";

interface BestPlanCardProps {
	base: PlanningBase;
	problem: PlanProblem;
	asked: PlanAsked;
	onAdopted: (adoption: Adoption) => void;
}

/** The planner's answer in a sentence: then what more points would buy, and what it rests on. */
export function BestPlanCard({ base, problem, asked, onAdopted }: BestPlanCardProps) {
	const { t } = useWords();
	const other = useOtherAim(problem, asked);
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
			<Answer base={base} problem={problem} asked={asked} heading={heading} />
			{asked.output?.kind === "plan" && (
				<AdoptPlan
					answer={asked.output.answer}
					isBest={asked.output.proof.isBest}
					other={other}
					isStale={asked.isWorking}
					onAdopted={onAdopted}
				/>
			)}
			<FrontierChart base={base} problem={problem} />
			{asked.output?.kind === "plan" && (
				<div className="stack" data-stale={asked.isWorking || undefined}>
					{other && <OtherAim base={base} answer={asked.output.answer} other={other} />}
					<AssumptionList answer={asked.output.answer} />
					<RaisedTensions ids={asked.output.answer.ids} />
				</div>
			)}
		</section>
	);
}

function Verdict({ asked: { output, isWorking, hasFailed } }: { asked: PlanAsked }) {
	const words = useWords();
	const { t } = words;
	const isProved = !isWorking && output?.kind === "plan" && output.proof.isBest;
	const text = () => {
		if (isWorking) return t(output ? "plan.workingAgain" : "plan.working");
		if (output) return verdictText(output, words);
		return hasFailed ? t("plan.failed") : "";
	};
	return (
		<p className="plan-verdict" role="status" data-proved={isProved || undefined}>
			{text()}
		</p>
	);
}

interface AnswerProps extends Omit<BestPlanCardProps, "onAdopted"> {
	/** The button that gave up an obstacle goes with it: the focus goes here. */
	heading: RefObject<HTMLHeadingElement | null>;
}

/** What the plan comes to, or why there is none. */
function Answer({ base, problem, asked: { output, isWorking }, heading }: AnswerProps) {
	const { t } = useWords();
	if (output?.kind === "impossible") {
		return <Obstacles obstacles={output.obstacles} problem={problem} onGivenUp={() => heading.current?.focus()} />;
	}
	if (output?.kind === "noTime") return <p>{t("plan.noTime.text")}</p>;
	if (!output) return null;
	return (
		<div className="stack plan-answer" data-stale={isWorking || undefined}>
			{output.answer.ids.length === 0 ? (
				<p>{t(problem.budget === 0 ? "plan.nothing.zero" : "plan.nothing")}</p>
			) : (
				<Result base={base} answer={output.answer} budget={problem.budget} />
			)}
		</div>
	);
}

function Result({ base, answer, budget }: { base: PlanningBase; answer: PlanAnswer; budget: number }) {
	const { report, review, words } = useSeen();
	const chosen = base.gaps.filter(({ id }) => answer.ids.includes(id));
	const outcome = outcomeOf(base, new Set(answer.ids));
	return (
		<>
			<p className="figures plan-result">{resultText({ outcome, budget, ...workOf(chosen, review.planning) }, words, report)}</p>
			<p className="figures soft">{words.t("plan.left", { net: worthText(answer.net24, words) })}</p>
		</>
	);
}
