/** What carries severity and effort in a draft, changed in its place. */
import type { ItemPart, Level, Recommendation, Remainder, SeverityRule, Unjudged } from "../lens/lens.ts";
import type { LensDraft } from "./draft.ts";
import { withEntry, withItem } from "./entries.ts";
import { withField } from "./fields.ts";
import type { TradeoffOwner } from "./tradeoffs.ts";

type Weighed = Recommendation | Remainder | ItemPart;

/** The draft with what an owner weighs changed. */
export function withWeighed(draft: LensDraft, owner: TradeoffOwner, change: <W extends Weighed>(one: W) => W): LensDraft {
	if ("row" in owner) return withEntry(draft, "recommendations", owner.row, change);
	return withItem(draft, owner.item, (item) => {
		if (!("part" in owner)) return { ...item, ...(item.remainder && { remainder: change(item.remainder) }) };
		return { ...item, ...(item.parts && { parts: item.parts.map((one) => (one.id === owner.part ? change(one) : one)) }) };
	});
}

/** The draft with another severity or effort; what is set is judged. */
export const withLevel = (draft: LensDraft, owner: TradeoffOwner, what: Unjudged, level: Level): LensDraft =>
	withWeighed(draft, owner, (one) => {
		const severity: SeverityRule = what === "severity" ? { ...one.severity, level } : one.severity;
		const judged = { ...one, severity, effort: what === "effort" ? level : one.effort };
		return withField(
			judged,
			"unjudged",
			(one.unjudged ?? []).filter((other) => other !== what),
		);
	});

/** The draft with a severity or an effort marked as not judged by the lens, or that mark taken away. What is not judged counts as medium. */
export const withUnjudgedTurned = (draft: LensDraft, owner: TradeoffOwner, what: Unjudged): LensDraft =>
	withWeighed(draft, owner, (one) => {
		const former = one.unjudged ?? [];
		if (former.includes(what))
			return withField(
				one,
				"unjudged",
				former.filter((other) => other !== what),
			);
		const open =
			what === "severity"
				? { ...one, severity: { ...one.severity, level: "medium" as const } }
				: { ...one, effort: "medium" as const };
		return withField(open, "unjudged", [...former, what]);
	});
