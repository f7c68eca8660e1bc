import { useState } from "react";
import { findGapRow } from "../../domain/report/reportRows.ts";
import type { ToDecide } from "../../domain/report/toDecide.ts";
import { responsibilityFor } from "../../domain/report/treatment.ts";
import { useSeen } from "../seen.ts";

export interface DecisionLine {
	decision: ToDecide;
	/** Decided since one came: it stays, ticked, until one leaves. */
	isDone: boolean;
}

/** What needs a decision, in the order it was met: what is decided meanwhile keeps its place. */
export function useDecisions(open: ToDecide[]): DecisionLine[] {
	const { report } = useSeen();
	const [met] = useState(open);
	const kept = met.flatMap((former): DecisionLine[] => {
		const still = open.find(({ gap }) => gap.id === former.gap.id);
		if (still) return [{ decision: still, isDone: false }];
		const gap = findGapRow(report, former.gap.id);
		if (!gap) return [];
		const { owner, due } = responsibilityFor(gap, report);
		return [{ decision: { ...former, gap, owner, due }, isDone: true }];
	});
	const fresh = open.filter(({ gap }) => !met.some((former) => former.gap.id === gap.id));
	return [...kept, ...fresh.map((decision) => ({ decision, isDone: false }))];
}
