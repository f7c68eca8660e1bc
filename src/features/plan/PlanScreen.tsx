import "./plan.css";
import { paths } from "../../paths.ts";
import type { Desk } from "../../ui/desk.ts";
import { Link } from "../../ui/Link.tsx";
import { AfterCard } from "./AfterCard.tsx";
import { BestPlanCard } from "./BestPlanCard.tsx";
import { GapsCard } from "./GapsCard.tsx";
import { PathCard } from "./PathCard.tsx";
import { planningBaseOf } from "./planningBase.ts";
import { SpendCard } from "./SpendCard.tsx";
import { useBestPlan } from "./useBestPlan.ts";
import { WavesCard } from "./waves/WavesCard.tsx";
import { WhatIfCard } from "./whatIf/WhatIfCard.tsx";
import { problemOf } from "./wish.ts";

/** What to do first: the best gaps to close for what the team can spend, what that brings and what it asks of the other pillars. */
export function PlanScreen({ desk }: { desk: Desk }) {
	const { report, words } = desk;
	return (
		<div className="page plan">
			<h1 tabIndex={-1}>{words.t("plan.title")}</h1>
			{report.gaps.length === 0 ? <NothingToPlan desk={desk} /> : <Planning desk={desk} />}
			{report.gaps.length === 0 && report.plan && <WavesCard desk={desk} />}
		</div>
	);
}

function Planning({ desk }: { desk: Desk }) {
	const base = planningBaseOf(desk);
	const problem = problemOf(base, desk.review.planning.wish);
	const asked = useBestPlan(problem);
	return (
		<>
			<div className="plan-columns">
				<SpendCard desk={desk} problem={problem} />
				<BestPlanCard desk={desk} problem={problem} asked={asked} />
				<div className="plan-side">
					<AfterCard desk={desk} base={base} asked={asked} />
					<PathCard desk={desk} base={base} problem={problem} />
				</div>
				<GapsCard desk={desk} problem={problem} asked={asked} />
			</div>
			<WhatIfCard desk={desk} base={base} />
			<WavesCard desk={desk} />
		</>
	);
}

/** No gap: nothing is answered yet, or all is well. */
function NothingToPlan({ desk: { report, review, words } }: { desk: Desk }) {
	const { t } = words;
	const isDone = report.progress.answered > 0;
	return (
		<section className="card stack plan-nothing">
			<p>{t(isDone ? "plan.empty.noGaps" : "plan.empty.nothing")}</p>
			<p>
				<Link to={paths.questions(review.id)}>{t("questions.goTo")}</Link>
			</p>
		</section>
	);
}
