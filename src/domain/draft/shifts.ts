/** What raises or lowers the severity of a requirement of a draft, each with its reason. */
import type { Level, SeverityRule, SeverityShift } from "../lens/lens.ts";
import { findRequirementTexts } from "../lens/lensTexts.ts";
import type { Sentence } from "../lens/sentence.ts";
import type { LensDraft } from "./draft.ts";
import { withTexts } from "./texts.ts";
import { placeOfOwner, type TradeoffOwner } from "./tradeoffs.ts";
import { withWeighed } from "./weighed.ts";

export type ShiftWay = "raise" | "lower";

const idOf = (owner: TradeoffOwner): string => {
	if ("row" in owner) return owner.row;
	return "part" in owner ? owner.part : owner.item;
};

/** The levels that a shift may lead to (scoring.md section 1): a raise never lowers, a lower never raises. */
export function levelsTo(way: ShiftWay, from: Level): Level[] {
	const levels: Level[] = ["high", "medium", "low"];
	const at = levels.indexOf(from);
	return way === "raise" ? levels.slice(0, at + 1) : levels.slice(at);
}

/** Where the reason of a shift stands among all: those of raises come first. */
export const reasonAt = ({ raise = [] }: SeverityRule, way: ShiftWay, at: number): number =>
	way === "raise" ? at : raise.length + at;

function withSeverity(draft: LensDraft, owner: TradeoffOwner, severity: SeverityRule): LensDraft {
	return withWeighed(draft, owner, (one) => ({ ...one, severity }));
}

const withShifts = (severity: SeverityRule, way: ShiftWay, shifts: SeverityShift[]): SeverityRule => {
	const { [way]: _, ...rest } = severity;
	return { ...rest, ...(shifts.length > 0 && { [way]: shifts }) };
};

/** Reasons in every language changed alike; where none is left there is no list. */
const withReasons = (draft: LensDraft, owner: TradeoffOwner, change: (reasons: Sentence[]) => Sentence[]): LensDraft =>
	withTexts(draft, [...placeOfOwner(owner), "shiftWhy"], (language) => {
		const texts = draft.texts[language];
		const reasons = change((texts && findRequirementTexts(idOf(owner), texts)?.shiftWhy) ?? []);
		return reasons.length === 0 ? undefined : reasons;
	});

/** One more at the end of its list, by one level where there is one, without a reason yet. */
export function addShift(draft: LensDraft, owner: TradeoffOwner, severity: SeverityRule, way: ShiftWay): LensDraft {
	const shifts = severity[way] ?? [];
	const to = (way === "raise" ? levelsTo(way, severity.level).at(-2) : levelsTo(way, severity.level)[1]) ?? severity.level;
	const added = withSeverity(draft, owner, withShifts(severity, way, [...shifts, { when: "always", to }]));
	return withReasons(added, owner, (reasons) => reasons.toSpliced(reasonAt(severity, way, shifts.length), 0, ""));
}

export const withShift = (
	draft: LensDraft,
	owner: TradeoffOwner,
	severity: SeverityRule,
	way: ShiftWay,
	at: number,
	change: Partial<SeverityShift>,
): LensDraft => {
	const shifts = (severity[way] ?? []).map((shift, other) => (other === at ? { ...shift, ...change } : shift));
	return withSeverity(draft, owner, withShifts(severity, way, shifts));
};

export function removeShift(
	draft: LensDraft,
	owner: TradeoffOwner,
	severity: SeverityRule,
	way: ShiftWay,
	at: number,
): LensDraft {
	const shifts = (severity[way] ?? []).filter((_, other) => other !== at);
	const without = withSeverity(draft, owner, withShifts(severity, way, shifts));
	return withReasons(without, owner, (reasons) => reasons.toSpliced(reasonAt(severity, way, at), 1));
}
