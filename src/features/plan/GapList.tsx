import { type ReactNode, useState } from "react";
import type { PlanAnswer, PlanProblem } from "../../domain/plan.ts";
import type { LeftOut } from "../../domain/planReasons.ts";
import { Button } from "../../ui/Button.tsx";
import type { Desk } from "../../ui/desk.ts";
import { GapItem } from "./GapItem.tsx";
import { quotedTitles, reasonText } from "./planWords.ts";

/** Rows shown of each part before one asks for more: a large lens has thousands. */
const firstRows = 60;

interface GapListProps {
	desk: Desk;
	problem: PlanProblem;
	answer: PlanAnswer;
	leftOut: LeftOut[];
}

/** The chosen gaps in risk-first order, then the others with every reason. One list, so that a gap keeps the focus when it changes sides. */
export function GapList({ desk, problem, answer, leftOut }: GapListProps) {
	const { t } = desk.words;
	const chosen = new Set(answer.ids);
	const before = (id: string) => problem.gaps.filter((gap) => chosen.has(gap.id) && gap.prerequisites.includes(id)).map((gap) => gap.id);
	const item = (id: string, note: ReactNode, isIn: boolean) => (
		<GapItem key={id} id={id} desk={desk} wish={problem} isIn={isIn}>
			{note}
		</GapItem>
	);
	const rows = answer.ids.map((id) => item(id, <Before ids={before(id)} desk={desk} />, true));
	const others = leftOut.map(({ id, reasons }) => item(id, reasons.map((reason) => reasonText(reason, id, desk)).join("; "), false));
	return (
		<ul className="plan-gaps" aria-label={t("plan.list")}>
			{rows.length > 0 && (
				<li key="in" className="plan-part">
					<h3>{t("plan.chosen", { n: rows.length })}</h3>
				</li>
			)}
			<Rows key="chosen" rows={rows} desk={desk} />
			{others.length > 0 && (
				<li key="out" className="plan-part">
					<h3>{t("plan.leftOut", { n: others.length })}</h3>
				</li>
			)}
			<Rows key="others" rows={others} desk={desk} />
		</ul>
	);
}

function Rows({ rows, desk: { words } }: { rows: ReactNode[]; desk: Desk }) {
	const [showsAll, setShowsAll] = useState(false);
	if (showsAll || rows.length <= firstRows) return rows;
	return (
		<>
			{rows.slice(0, firstRows)}
			<li>
				<Button look="quiet" onClick={() => setShowsAll(true)}>
					{words.t("plan.more", { n: rows.length })}
				</Button>
			</li>
		</>
	);
}

function Before({ ids, desk }: { ids: string[]; desk: Desk }) {
	return ids.length > 0 && desk.words.t("plan.row.before", { titles: quotedTitles(desk, ids) });
}
