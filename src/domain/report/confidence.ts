/** How sure a team is of its answers, and how much of what is known rests on guesses. */

import { fraction } from "../judge/fraction.ts";
import type { QuestionRow } from "../judge/questionRow.ts";
import type { RequirementRow } from "../judge/requirementRow.ts";
import { rounded } from "../judge/score.ts";
import { severityWeight } from "../lens/requirement.ts";
import type { Choice, Confidence } from "../review/answer.ts";
import type { Report } from "./report.ts";
import { allRequirements, findQuestion } from "./reportRows.ts";

/** Counts of answers that say something, and the percentage of the severity weight that is known by a guess. */
export interface ConfidenceFigure {
	counts: Record<Confidence | "notSaid", number>;
	guessPercent: number;
}

type Rows = Pick<Report, "questions" | "gaps" | "toClarify" | "inPlace" | "notApplicable">;

/** Whether a choice says something one can be sure of: a statement, or that the question does not apply. */
export const saysSomething = (choice: Choice | null): boolean => choice !== null && choice.kind !== "dontKnow";

const counts = ({ progress, answer }: QuestionRow): boolean => progress !== "hidden" && saysSomething(answer.choice);

/** Whether what is known of a requirement was answered as a guess. What the profile alone decides never is. */
export function restsOnGuess(
	row: Pick<RequirementRow, "item" | "status" | "reason">,
	report: Pick<Report, "questions">,
): boolean {
	if (row.status === "unknown" || row.reason === "profile" || row.reason === "leftOut") return false;
	return findQuestion(report, row.item)?.answer.confidence === "guess";
}

/** The figure of the whole review, or of one pillar. */
export function confidenceFigure(report: Rows, pillar?: string): ConfidenceFigure {
	const isHere = (id: string) => pillar === undefined || id === pillar;
	const answered = report.questions.filter((question) => isHere(question.pillar) && counts(question));
	const count = (confidence: Confidence | null) => answered.filter(({ answer }) => answer.confidence === confidence).length;
	const rows = allRequirements(report).filter(({ status }) => status !== "notApplicable");
	const weightOf = (some: RequirementRow[]) =>
		some
			.flatMap(({ credits }) => credits)
			.filter((credit) => isHere(credit.pillar))
			.reduce((sum, { severity }) => sum + severityWeight[severity], 0);
	const guessed = weightOf(rows.filter((row) => restsOnGuess(row, report)));
	return {
		counts: { sure: count("sure"), fairly: count("fairly"), guess: count("guess"), notSaid: count(null) },
		guessPercent: rounded(fraction(100 * guessed, Math.max(1, weightOf(rows)))),
	};
}
