import { type ReactNode, useState } from "react";
import type { PlanAnswer, PlanProblem } from "../../domain/plan/plan.ts";
import type { LeftOut } from "../../domain/plan/planReasons.ts";
import { reasonText } from "../../i18n/planWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Fold } from "./Fold.tsx";
import { GapItem } from "./GapItem.tsx";
import { quotedTitles } from "./planWords.ts";
import { Quadrant } from "./Quadrant.tsx";
import type { PlanAsked } from "./useBestPlan.ts";
import "./gapsCard.css";
import { type Seen, useSeen, useWords } from "../../ui/seen.ts";

/** Rows shown before one asks for more: a large lens has thousands, and what is left out matters less. */
const firstRows = { chosen: 60, leftOut: 6 };

interface GapsCardProps {
	problem: PlanProblem;
	asked: PlanAsked;
}

/** Each gap with its reason to be in the plan or out of it, and room for people to decide before the planner does. */
export function GapsCard({ problem, asked: { output, isWorking } }: GapsCardProps) {
	const words = useWords();
	if (output?.kind !== "plan") return null;
	const { answer, leftOut } = output;
	return (
		<section className="card stack plan-in-out" aria-labelledby="plan-in-out" data-stale={isWorking || undefined}>
			<Fold heading={<h2 id="plan-in-out">{words.t("plan.inOut")}</h2>}>
				<p className="soft small">{words.t("plan.inOut.hint")}</p>
				<Quadrant chosen={new Set(answer.ids)} />
				<GapList problem={problem} answer={answer} leftOut={leftOut} />
			</Fold>
		</section>
	);
}

interface GapListProps {
	problem: PlanProblem;
	answer: PlanAnswer;
	leftOut: LeftOut[];
}

/** The chosen gaps in risk-first order, then the others with every reason. One list, so that a gap keeps the focus when it changes sides. */
function GapList({ problem, answer, leftOut }: GapListProps) {
	const seen = useSeen();
	const { t } = seen.words;
	const [showsAll, setShowsAll] = useState(false);
	const shown = <T,>(rows: T[], first: number) => (showsAll ? rows : rows.slice(0, first));
	const item = (id: string, isIn: boolean, note: ReactNode) => (
		<GapItem key={id} id={id} wish={problem} isIn={isIn}>
			{note}
		</GapItem>
	);
	const hasMore = answer.ids.length > firstRows.chosen || leftOut.length > firstRows.leftOut;
	const chosen = shown(answer.ids, firstRows.chosen).map((id) => item(id, true, beforeText(id, problem, answer, seen)));
	const others = shown(leftOut, firstRows.leftOut).map(({ id, reasons }) =>
		item(id, false, reasons.map((reason) => reasonText(reason, id, seen.words, seen.report, answer.ids)).join("; ")),
	);
	return (
		<>
			<ul className="plan-gaps" aria-labelledby="plan-in-out">
				{[
					...(chosen.length > 0 ? [<Part key="chosen" title={t("plan.chosen", { n: answer.ids.length })} />] : []),
					...chosen,
					...(others.length > 0 ? [<Part key="left-out" title={t("plan.leftOut", { n: leftOut.length })} />] : []),
					...others,
				]}
			</ul>
			{hasMore && (
				<Button look="quiet" className="plan-more" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
					{showsAll ? t("plan.fewer") : t("plan.more", { n: answer.ids.length + leftOut.length })}
				</Button>
			)}
		</>
	);
}

function Part({ title }: { title: string }) {
	return (
		<li className="plan-part">
			<h3>{title}</h3>
		</li>
	);
}

/** Which chosen gaps need this one. */
function beforeText(id: string, { gaps }: PlanProblem, answer: PlanAnswer, seen: Seen): string {
	const chosen = new Set(answer.ids);
	const needing = gaps.filter((gap) => chosen.has(gap.id) && gap.prerequisites.includes(id)).map((gap) => gap.id);
	return needing.length > 0 ? seen.words.t("plan.row.before", { titles: quotedTitles(seen, needing) }) : "";
}
