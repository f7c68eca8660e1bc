import "./plan.css";
import { useState } from "react";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";
import { AfterCard } from "./AfterCard.tsx";
import type { Adoption } from "./adoption.ts";
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
export function PlanScreen() {
	const { report, words } = useSeen();
	return (
		<div className="page plan">
			<h1 tabIndex={-1}>{words.t("plan.title")}</h1>
			{report.gaps.length === 0 ? <NothingToPlan /> : <Planning />}
			{report.gaps.length === 0 && report.plan && <WavesCard adoption={null} />}
		</div>
	);
}

function Planning() {
	const seen = useSeen();
	const base = planningBaseOf(seen);
	const problem = problemOf(base, seen.review.planning.wish);
	const asked = useBestPlan(problem);
	const [adoption, setAdoption] = useState<Adoption | null>(null);
	return (
		<>
			<div className="plan-columns">
				<SpendCard problem={problem} />
				<BestPlanCard base={base} problem={problem} asked={asked} onAdopted={setAdoption} />
				<div className="plan-side">
					<AfterCard base={base} asked={asked} />
					<PathCard base={base} problem={problem} asked={asked} />
				</div>
				<GapsCard problem={problem} asked={asked} />
			</div>
			<WhatIfCard base={base} onAdopted={setAdoption} />
			<WavesCard adoption={adoption} />
		</>
	);
}

/** No gap: nothing is answered yet, or all is well. */
function NothingToPlan() {
	const { report, review, words } = useSeen();
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
