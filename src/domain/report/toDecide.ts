/** Which gaps need a person's decision, and why: the list that a meeting goes through. */
import type { GapRow } from "../judge/requirementRow.ts";
import { isBeingAccepted } from "../review/decision.ts";
import type { Report } from "./report.ts";
import { gapsInOrder } from "./reportRows.ts";
import { responsibilityFor } from "./treatment.ts";

/** The first of these that holds is the reason. */
export type DecideReason =
	/** A high risk whose closing costs other pillars at least what it brings, and nobody has said what to do. */
	| { kind: "price" }
	/** Its acceptance ran out after this ISO day. */
	| { kind: "ranOut"; day: string }
	/** It was due on this ISO day, so many days ago. */
	| { kind: "late"; day: string; days: number }
	/** A high risk that nobody carries. */
	| { kind: "noOwner" };

export interface ToDecide {
	gap: GapRow;
	reason: DecideReason;
	/** Empty: nobody. */
	owner: string;
	/** ISO day; empty: none. */
	due: string;
}

/** A gap that needed a decision when it was met: null, once nothing asks for one any more. */
export interface MetDecision extends Omit<ToDecide, "reason"> {
	reason: DecideReason | null;
}

const order: DecideReason["kind"][] = ["price", "ranOut", "late", "noOwner"];

/** Each gap once, by its reason in the order above, then as in the list of gaps. */
export function toDecide(report: Report): ToDecide[] {
	const all = gapsInOrder(report, report.orders.riskFirst).flatMap((gap): ToDecide[] => {
		const { owner, due } = responsibilityFor(gap, report);
		const reason = reasonFor(gap, { owner, due }, report.today);
		return reason ? [{ gap, reason, owner, due }] : [];
	});
	return all.toSorted((a, b) => order.indexOf(a.reason.kind) - order.indexOf(b.reason.kind));
}

/** What is accepted, with all that an acceptance asks, is decided until the acceptance runs out. */
function reasonFor(gap: GapRow, { owner, due }: Pick<ToDecide, "owner" | "due">, today: string): DecideReason | null {
	const { treatment, expires } = gap.decision;
	if (gap.overdue) return { kind: "ranOut", day: expires };
	const isAccepting = isBeingAccepted(gap.decision);
	if (gap.needsDecision && (treatment === null || isAccepting)) return { kind: "price" };
	if (treatment === "accept" && !isAccepting) return null;
	if (due !== "" && due < today) return { kind: "late", day: due, days: daysBetween(due, today) };
	return gap.risk === "high" && owner.trim() === "" ? { kind: "noOwner" } : null;
}

const day = 86_400_000;

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day);
