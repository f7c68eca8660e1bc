import { useState } from "react";
import type { BandPath, Barrier } from "../../domain/plan/bandPath.ts";
import type { PlanAnswer, PlanProblem } from "../../domain/plan/plan.ts";
import { differenceOf } from "../../domain/plan/planDifference.ts";
import type { PlanningBase } from "../../domain/plan/planReport.ts";
import { findRequirement } from "../../domain/report/reportRows.ts";
import { withPlanning } from "../../domain/review/changes.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { useEdit } from "../../ui/editing.ts";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { type Seen, useSeen, useWords } from "../../ui/seen.ts";
import { PlanDifference } from "./PlanDifference.tsx";
import { scoredOf } from "./planningBase.ts";
import { titleOf } from "./planWords.ts";
import type { Target } from "./targets.ts";
import { useAnswer } from "./useAnswer.ts";
import { limits, type PlanAsked } from "./useBestPlan.ts";
import { withSaved } from "./whatIf/scenarios.ts";

interface PathAnswerProps {
	base: PlanningBase;
	problem: PlanProblem;
	/** The plan that it is compared with. */
	plan: PlanAsked;
	target: Target;
	/** What the path leads to, in words. */
	name: string;
}

/** The cheapest path as the planner finds it; where there is none, what forbids it. */
export function PathAnswer({ base, problem, plan, target, name }: PathAnswerProps) {
	const seen = useSeen();
	const { t } = seen.words;
	const input = { problem: { ...problem, budget: 0 }, review: scoredOf(base), target, limits };
	const { output, isWorking, hasFailed } = useAnswer<"bandPath">({ kind: "bandPath", input }, 120);
	if (isWorking) return <p role="status">{t("plan.working")}</p>;
	if (hasFailed) return <p role="status">{t("plan.failed")}</p>;
	return (
		<div className="stack plan-path">
			<p role="status">{output && pathText(output, seen)}</p>
			{output?.kind === "barred" && <Barriers by={output.by} effort={output.answer.effort} />}
			{output?.kind === "path" && <Found key={name} answer={output.answer} name={name} />}
			{output && "answer" in output && plan.output?.kind === "plan" && (
				<Compared base={base} plan={plan.output.answer} path={output.answer} budget={problem.budget} />
			)}
		</div>
	);
}

function pathText(path: BandPath, { words: { t } }: Seen): string {
	switch (path.kind) {
		case "path":
			return t(path.isCheapest ? "plan.path.found" : "plan.path.foundNotProved", {
				points: t("points", { n: path.answer.effort }),
				count: t("plan.gaps", { n: path.answer.ids.length }),
			});
		default:
			return t(`plan.path.${path.kind}`);
	}
}

/** What forbids every path: answers, treatments and exclusions, with the way to each, and what would be left once they are lifted. */
function Barriers({ by, effort }: { by: Barrier; effort: number }) {
	const { report, review, words } = useSeen();
	const { t } = words;
	const toQuestion = (id: string) => paths.question(review.id, findRequirement(report, id)?.item ?? "");
	const toGap = (id: string) => paths.report(review.id, id);
	return (
		<>
			<BarrierList kind="answers" ids={by.unknowns.slice(0, by.enough)} pathTo={toQuestion} />
			<BarrierList kind="treated" ids={by.treated} pathTo={toGap} />
			<BarrierList kind="exclusive" ids={by.exclusive} pathTo={toGap} />
			<p>{effort === 0 ? t("plan.path.answersAlone") : t("plan.path.answersThen", { points: t("points", { n: effort }) })}</p>
		</>
	);
}

interface BarrierListProps {
	kind: "answers" | "treated" | "exclusive";
	ids: string[];
	pathTo: (id: string) => string;
}

function BarrierList({ kind, ids, pathTo }: BarrierListProps) {
	const seen = useSeen();
	if (ids.length === 0) return null;
	return (
		<>
			<p>{seen.words.t(`plan.path.${kind}`, { n: ids.length })}</p>
			<ul className="plan-list">
				{ids.map((id) => (
					<li key={id}>
						<Link to={pathTo(id)}>
							<LensText>{titleOf(seen, id)}</LensText>
						</Link>
					</li>
				))}
			</ul>
		</>
	);
}

/** The gaps of a path, and the way to keep them. */
function Found({ answer, name }: { answer: PlanAnswer; name: string }) {
	const seen = useSeen();
	const { review, words } = seen;
	const edit = useEdit();
	const [isKept, setKept] = useState(false);
	const keep = () => {
		setKept(true);
		edit((former) => withPlanning(former, { scenarios: withSaved(former.planning.scenarios, name, answer.ids) }));
	};
	return (
		<>
			<ul className="plan-list">
				{answer.ids.map((id) => (
					<li key={id}>
						<Link to={paths.report(review.id, id)}>
							<LensText>{titleOf(seen, id)}</LensText>
						</Link>
					</li>
				))}
			</ul>
			<div>
				<Button onClick={keep}>{words.t("plan.path.scenario")}</Button>
				<p className="soft" role="status">
					{isKept && words.t("plan.path.kept")}
				</p>
			</div>
		</>
	);
}

interface ComparedProps {
	base: PlanningBase;
	plan: PlanAnswer;
	path: PlanAnswer;
	budget: number;
}

/** The way beside the plan for the points there are; nothing where they are the same. */
function Compared({ base, plan, path, budget }: ComparedProps) {
	const { t } = useWords();
	const { count } = differenceOf(plan, path);
	if (count === 0) return null;
	return (
		<div className="stack">
			<h3 id="plan-compared">
				{t("plan.differs.path", { points: t("points", { n: budget }) })}: {t("plan.differs", { n: count })}
			</h3>
			<PlanDifference
				base={base}
				labelledBy="plan-compared"
				first={{ name: t("plan.differs.plan"), answer: plan }}
				second={{ name: t("plan.differs.way"), answer: path }}
			/>
		</div>
	);
}
