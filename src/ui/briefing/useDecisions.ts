import { useState } from "react";
import { findGapRow } from "../../domain/report/reportRows.ts";
import type { MetDecision, ToDecide } from "../../domain/report/toDecide.ts";
import { responsibilityFor } from "../../domain/report/treatment.ts";
import { treatmentInForce } from "../../domain/review/decision.ts";
import { useSeen } from "../seen.ts";

export interface DecisionLine {
	decision: MetDecision;
	/** A treatment came into force since one came, and nothing is left to decide: it stays, ticked, until one leaves. */
	isDone: boolean;
}

/** What needs a decision, in the order it was met: what nothing asks for any more keeps its place. */
export function useDecisions(open: ToDecide[]): DecisionLine[] {
	const { report } = useSeen();
	const [met] = useState(open);
	const kept = met.flatMap((former): DecisionLine[] => {
		const still = open.find(({ gap }) => gap.id === former.gap.id);
		if (still) return [{ decision: still, isDone: false }];
		const gap = findGapRow(report, former.gap.id);
		if (!gap) return [];
		const { owner, due } = responsibilityFor(gap, report);
		return [{ decision: { gap, reason: null, owner, due }, isDone: treatmentInForce(gap.decision) !== null }];
	});
	const fresh = open.filter(({ gap }) => !met.some((former) => former.gap.id === gap.id));
	return [...kept, ...fresh.map((decision) => ({ decision, isDone: false }))];
}
