import { useMemo, useState } from "react";
import type { PlanAnswer, PlanProblem } from "../../domain/plan/plan.ts";
import type { LeftOut } from "../../domain/plan/planReasons.ts";
import { reasonText } from "../../i18n/planWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Fold } from "./Fold.tsx";
import { GapItem } from "./GapItem.tsx";
import { LensFilter, useLensFilter } from "./LensFilter.tsx";
import { quotedTitles } from "./planWords.ts";
import { Quadrant } from "./Quadrant.tsx";
import type { PlanAsked } from "./useBestPlan.ts";
import "./gapsCard.css";
import { type Seen, useSeen, useWords } from "../../ui/seen.ts";
import { LongListNote } from "../../ui/virtual/LongListNote.tsx";
import { mostDrawn } from "../../ui/virtual/mostDrawn.ts";
import { VirtualList } from "../../ui/virtual/VirtualList.tsx";

/** Rows shown before one asks for more: a large lens has thousands, and what is left out matters less. */
const firstRows = { chosen: 60, leftOut: 6 };

/** Height of a row before it is drawn, in CSS pixels. */
const rowHeight = 84;

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
				<p className="soft">{words.t("plan.inOut.hint")}</p>
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
	const [lens, isOf, setLens] = useLensFilter();
	const ids = useMemo(() => answer.ids.filter(isOf), [answer, isOf]);
	const others = useMemo(() => leftOut.filter(({ id }) => isOf(id)), [leftOut, isOf]);
	const lines = useMemo(() => linesOf(ids, others, showsAll), [ids, others, showsAll]);
	const hasMore = ids.length > firstRows.chosen || others.length > firstRows.leftOut;
	const noteOf = ({ id, reasons }: GapOf) =>
		reasons === null
			? beforeText(id, problem, answer, seen)
			: reasons.map((reason) => reasonText(reason, id, seen.words, seen.report, answer.ids)).join("; ");
	return (
		<>
			<LensFilter lens={lens} onChange={setLens} />
			{lines.length > mostDrawn && <LongListNote count={ids.length + others.length} />}
			<VirtualList
				className="plan-gaps"
				aria-labelledby="plan-in-out"
				rows={lines}
				keyOf={keyOf}
				estimate={rowHeight}
				attributesOf={attributesOf}
				draw={(line) =>
					"part" in line ? (
						<h3>{t(`plan.${line.part}`, { n: line.count })}</h3>
					) : (
						<GapItem id={line.id} wish={problem}>
							{noteOf(line)}
						</GapItem>
					)
				}
			/>
			{hasMore && (
				<Button look="quiet" className="plan-more" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
					{showsAll ? t("plan.fewer") : t("plan.more", { n: ids.length + others.length })}
				</Button>
			)}
		</>
	);
}

interface GapOf {
	id: string;
	/** Why it is left out; null: it is in the plan. */
	reasons: LeftOut["reasons"] | null;
}

/** A gap, or the heading of those that follow. */
type Line = { part: "chosen" | "leftOut"; count: number } | GapOf;

/** The lines of the list: all of them, or those one sees before one asks for more. */
function linesOf(ids: string[], leftOut: LeftOut[], showsAll: boolean): Line[] {
	const shown = <T,>(rows: T[], first: number) => (showsAll ? rows : rows.slice(0, first));
	const part = (name: "chosen" | "leftOut", count: number): Line[] => (count > 0 ? [{ part: name, count }] : []);
	return [
		...part("chosen", ids.length),
		...shown(ids, firstRows.chosen).map((id) => ({ id, reasons: null })),
		...part("leftOut", leftOut.length),
		...shown(leftOut, firstRows.leftOut).map(({ id, reasons }) => ({ id, reasons })),
	];
}

const keyOf = (line: Line): string => ("part" in line ? `part ${line.part}` : line.id);

const attributesOf = (line: Line) =>
	"part" in line ? { className: "plan-part" } : { className: "plan-gap", "data-in": line.reasons === null || undefined };

/** Which chosen gaps need this one. */
function beforeText(id: string, { gaps }: PlanProblem, answer: PlanAnswer, seen: Seen): string {
	const chosen = new Set(answer.ids);
	const needing = gaps.filter((gap) => chosen.has(gap.id) && gap.prerequisites.includes(id)).map((gap) => gap.id);
	return needing.length > 0 ? seen.words.t("plan.row.before", { titles: quotedTitles(seen, needing) }) : "";
}
