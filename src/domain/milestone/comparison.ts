/** Two reports of one review set against each other: what moved between two milestones, or since one. */

import type { GapRow, RequirementRow } from "../judge/requirementRow.ts";
import type { ScoreFigure } from "../judge/scoreFigure.ts";
import type { Report } from "../report/report.ts";
import { responsibilityFor } from "../report/treatment.ts";
import type { Answer } from "../review/answer.ts";
import type { Status } from "../review/review.ts";

export interface ScoreChange {
	before: ScoreFigure | null;
	after: ScoreFigure | null;
	/** Points by which the low and the high end moved, as they are shown; null where one of the two has no score. */
	low: number | null;
	high: number | null;
}

/** What became of a requirement that is, or was, a gap. */
export interface GapChange {
	/** Requirement id. */
	id: string;
	kind: "opened" | "closed" | "changed";
	/** Null: the requirement was not part of that report. */
	before: GapSide | null;
	after: GapSide | null;
	/** A gap on both sides of which more was decided than the two sides tell: a reason, an approver, a note, points of work. */
	saidMore: boolean;
}

export interface GapSide {
	status: Status;
	/** Null where it is no gap. */
	risk: GapRow["risk"] | null;
	treatment: RequirementRow["decision"]["treatment"];
	/** Its own, else those of its question. */
	owner: string;
	due: string;
	/** The last day of an accepted risk, and whether it had passed; empty for any other treatment. */
	expires: string;
	overdue: boolean;
}

export interface AnswerChange {
	item: string;
	before: Answer["choice"];
	after: Answer["choice"];
	/** Something besides the choice changed: note, links, owner, due day, decision, dissent, confidence or evidence. */
	saidMore: boolean;
}

export interface Comparison {
	overall: ScoreChange;
	pillars: ({ id: string } & ScoreChange)[];
	/** In lens order of the later report, what only the earlier one knows last. */
	gaps: GapChange[];
	answers: AnswerChange[];
	/** Gaps open in both reports with nothing changed. */
	unchanged: number;
}

/** What changed from one report to a later one of the same review. Pure; a lens version may lie between them. */
export function compareReports(before: Report, after: Report): Comparison {
	const [was, is] = [entriesOf(before), entriesOf(after)];
	const ids = [...new Set([...is.keys(), ...was.keys()])];
	const changes = ids.flatMap((id) => gapChange(id, was.get(id), is.get(id)));
	const pillars = [...new Set([...after.pillars, ...before.pillars].map(({ id }) => id))];
	const scoreIn = (report: Report, id: string) => report.pillars.find((pillar) => pillar.id === id)?.score ?? null;
	const open = after.gaps.filter(({ id }) => before.gaps.some((gap) => gap.id === id)).map(({ id }) => id);
	return {
		overall: scoreChange(before.overall, after.overall),
		pillars: pillars.map((id) => ({ id, ...scoreChange(scoreIn(before, id), scoreIn(after, id)) })),
		gaps: changes,
		answers: answerChanges(before, after),
		unchanged: open.filter((id) => !changes.some((change) => change.id === id)).length,
	};
}

/** All rows in lens order: `questions` hold it, the lists by status do not. */
function allRows(report: Report): RequirementRow[] {
	const rows = [report.gaps, report.toClarify, report.inPlace, report.notApplicable].flat();
	const byId = new Map<string, RequirementRow>(rows.map((row) => [row.id, row]));
	return report.questions.flatMap(({ requirements }) => requirements.flatMap((id) => byId.get(id) ?? []));
}

/** By how many points a score moved, as both are shown. */
export function scoreChange(before: ScoreFigure | null, after: ScoreFigure | null): ScoreChange {
	const moved = (end: "lowShown" | "highShown") => (before && after ? after[end] - before[end] : null);
	return { before, after, low: moved("lowShown"), high: moved("highShown") };
}

/** A requirement on one side, and what was decided about it besides. */
interface Entry {
	side: GapSide;
	more: RequirementRow["decision"];
}

/** In lens order. */
function entriesOf(report: Report): Map<string, Entry> {
	const gaps = new Map(report.gaps.map((gap) => [gap.id, gap]));
	return new Map(allRows(report).map((row) => [row.id, entryOf(row, gaps.get(row.id), report)]));
}

function entryOf(row: RequirementRow, gap: GapRow | undefined, report: Report): Entry {
	const { decision, status } = row;
	const { treatment } = decision;
	const { owner, due } = responsibilityFor(row, report);
	const expires = treatment === "accept" ? decision.expires : "";
	return {
		side: { status, risk: gap?.risk ?? null, treatment, owner, due, expires, overdue: gap?.overdue ?? false },
		more: { ...decision, treatment: null, owner: "", due: "", expires: "" },
	};
}

function gapChange(id: string, was: Entry | undefined, is: Entry | undefined): GapChange[] {
	const [before, after] = [was?.side ?? null, is?.side ?? null];
	const change = (kind: GapChange["kind"], saidMore = false): GapChange[] => [{ id, kind, before, after, saidMore }];
	const [wasGap, isGap] = [before, after].map((side) => side !== null && side.risk !== null);
	if (!wasGap) return isGap ? change("opened") : [];
	if (!isGap) return change("closed");
	const saidMore = !isSame(was?.more, is?.more);
	return isSame(before, after) && !saidMore ? [] : change("changed", saidMore);
}

function answerChanges(before: Report, after: Report): AnswerChange[] {
	const former = new Map(before.questions.map(({ item, answer }) => [item, answer]));
	return after.questions.flatMap(({ item, answer: { choice, ...said } }) => {
		const { choice: formerChoice = null, ...formerSaid } = former.get(item) ?? {};
		const saidMore = former.has(item) && !isSame({ ...formerSaid, flagged: false }, { ...said, flagged: false });
		if (isSame(formerChoice, choice) && !saidMore) return [];
		return [{ item, before: formerChoice, after: choice, saidMore }];
	});
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
