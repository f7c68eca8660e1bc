/** What stands against signing a review, before it is frozen: errors forbid it, warnings and hints do not. */

import type { RequirementRow } from "../judge/requirementRow.ts";
import type { Lens } from "../lens/lens.ts";
import { isKnownEnough } from "../report/knownWeight.ts";
import { buildReport, type Report } from "../report/report.ts";
import { findQuestion, findRequirement } from "../report/reportRows.ts";
import { isLeftOpen, isPlanned, isUndecided, missingForWinner, responsibilityFor } from "../report/treatment.ts";
import { isBeingAccepted } from "../review/decision.ts";
import type { Review } from "../review/review.ts";

export type FindingLevel = "error" | "warning" | "hint";

export type FindingCode =
	/** Statements that do not fit together (contradiction.ts). */
	| "contradiction"
	/** An accepted risk that lacks a reason, an approver or an expiry day. */
	| "acceptance"
	/** An accepted risk past its day. */
	| "expired"
	/** Less than nine tenths of the severity weight is known, and nobody says why it may be signed all the same; or somebody does. */
	| "tooOpen"
	| "openExplained"
	| "unanswered"
	/** Somebody said "don't know", or nothing decides the requirement. */
	| "unknown"
	/** Both of a mutually exclusive pair are in place, what one is built on is missing, or the lens says that it cannot be. */
	| "disagree"
	/** A high risk that nobody owns, or that has no due day. */
	| "unassigned"
	/** A gap of which nobody decided what becomes of it. */
	| "undecided"
	/** A gap to be closed, by decision or plan, that nobody owns, or that has no due day. */
	| "planned"
	/** Set to not applicable without a word why. */
	| "noReason"
	| "guess"
	| "flagged"
	| "askAgain"
	/** A gap left open that does not say which pillar won over it, or why. */
	| "winner"
	| "tension";

export interface Finding {
	level: FindingLevel;
	code: FindingCode;
	/** Empty where it is about the review as a whole. */
	item: string;
	/** Null where it is about the question as a whole. */
	requirement: string | null;
	/** The other end of a pair. */
	other: string | null;
}

const levelOf: Record<FindingCode, FindingLevel> = {
	contradiction: "error",
	acceptance: "error",
	expired: "error",
	tooOpen: "error",
	openExplained: "warning",
	unanswered: "warning",
	unknown: "warning",
	disagree: "warning",
	unassigned: "warning",
	undecided: "warning",
	planned: "warning",
	noReason: "warning",
	guess: "hint",
	flagged: "hint",
	askAgain: "hint",
	winner: "hint",
	tension: "hint",
};

/** Everything to look at before a review is signed, errors first, then in lens order. Pure. */
export function preClose(report: Report, askAgain: string[]): Finding[] {
	const findings = [
		...aboutKnown(report),
		...contradictions(report),
		...report.gaps.flatMap((gap) => aboutGap(gap, report)),
		...report.questions.flatMap((question) => aboutQuestion(question, askAgain)),
		...report.toClarify.flatMap((row) => (isWaiting(row, report) ? [] : [aboutRow("unknown", row)])),
		...report.notApplicable.flatMap((row) => (lacksReason(row, report) ? [aboutRow("noReason", row)] : [])),
		...tensionsWithoutNote(report),
	];
	const places = new Map(report.questions.map(({ item }, index) => [item, index]));
	const rank = ({ level, item }: Finding) => levels.indexOf(level) * places.size + (places.get(item) ?? 0);
	return findings.toSorted((a, b) => rank(a) - rank(b));
}

const levels: FindingLevel[] = ["error", "warning", "hint"];

/** What forbids signing a frozen review on an ISO day: an accepted risk may have passed its last day since. */
export const errorsOn = (lens: Lens, review: Review, today: string): Finding[] =>
	preClose(buildReport(lens, review, today), review.askAgain).filter(({ level }) => level === "error");

/** Whether too little is known, with a reason given or not. */
export const needsOpenReason = (findings: Finding[]): boolean =>
	findings.some(({ code }) => code === "tooOpen" || code === "openExplained");

/** Whether a review may be signed. */
export const isSignable = (findings: Finding[]): boolean => findings.every(({ level }) => level !== "error");

const finding = (code: FindingCode, item: string, requirement: string | null = null, other: string | null = null): Finding => ({
	level: levelOf[code],
	code,
	item,
	requirement,
	other,
});

const aboutRow = (code: FindingCode, { id, item }: Pick<RequirementRow, "id" | "item">) => finding(code, item, id);

/** Against the answer, the question or the profile they are errors; two answers that disagree, and what the lens says cannot be together, are warnings. */
function contradictions(report: Report): Finding[] {
	const noted = report.tensions.filter(({ note }) => note.trim() !== "").flatMap(({ pairs }) => pairs);
	const isNoted = (...ends: (string | undefined)[]) => noted.some((pair) => pair.every((end) => ends.includes(end)));
	return report.contradictions.flatMap((contradiction) => {
		const { kind, item, requirement, other } = contradiction;
		// Somebody says why it stands though a file shows something else.
		if (kind === "evidence" && contradiction.reason !== "") return [];
		if (kind !== "exclusion" && kind !== "prerequisite" && kind !== "incompatible")
			return [finding("contradiction", item, requirement, other?.requirement ?? null)];
		return kind === "exclusion" && isNoted(requirement, other?.requirement)
			? []
			: [finding("disagree", item, requirement, other?.requirement ?? null)];
	});
}

function aboutKnown(report: Report): Finding[] {
	if (isKnownEnough(report)) return [];
	return [finding(report.openReason === undefined ? "tooOpen" : "openExplained", "")];
}

/** Whether its question is not answered: that is told of the question, once. */
const isWaiting = ({ item }: Pick<RequirementRow, "item">, { questions }: Report): boolean =>
	questions.some((question) => question.item === item && question.progress !== "answered");

function aboutGap(gap: Report["gaps"][number], report: Report): Finding[] {
	const { owner, due } = responsibilityFor(gap, report);
	const isTreated = isLeftOpen(gap);
	const isUnassigned = owner.trim() === "" || due === "";
	const isUrgent = gap.risk === "high" && !isTreated;
	return [
		isBeingAccepted(gap.decision) && aboutRow("acceptance", gap),
		gap.overdue && aboutRow("expired", gap),
		isUrgent && isUnassigned && aboutRow("unassigned", gap),
		isUndecided(gap, report) && aboutRow("undecided", gap),
		isPlanned(gap, report) && !isUrgent && isUnassigned && aboutRow("planned", gap),
		missingForWinner(gap) !== null && aboutRow("winner", gap),
	].filter((found) => found !== false);
}

function aboutQuestion({ item, progress, answer }: Report["questions"][number], askAgain: string[]): Finding[] {
	if (progress === "hidden") return [];
	const asksAgain = askAgain.includes(item);
	return [
		progress !== "answered" && (answer.choice === null || !asksAgain) && finding("unanswered", item),
		answer.confidence === "guess" && finding("guess", item),
		answer.flagged && finding("flagged", item),
		asksAgain && finding("askAgain", item),
	].filter((found) => found !== false);
}

/** The profile gives its own reason; an item's is asked with the answer. Set by hand, the question's notes must say why. */
function lacksReason({ item, reason }: RequirementRow, report: Report): boolean {
	const answer = findQuestion(report, item)?.answer;
	if (reason === "item") return answer?.choice?.kind === "notApplicable" && answer.choice.reason.trim() === "";
	return reason === "byHand" && (answer?.note ?? "").trim() === "";
}

const tensionsWithoutNote = (report: Report): Finding[] =>
	report.tensions
		.filter(({ note, kind }) => note.trim() === "" && kind === "tension")
		.flatMap(({ pairs: [pair] }) => {
			const row = pair && findRequirement(report, pair[0]);
			return row ? [finding("tension", row.item, row.id, pair[1])] : [];
		});
