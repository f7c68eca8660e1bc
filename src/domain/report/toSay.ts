/** What a question still waits for, so that one knows where to go for it. */
import { placesByProgress, shownPlaces } from "../judge/questionPlaces.ts";
import type { QuestionRow } from "../judge/questionRow.ts";
import type { RequirementRow } from "../judge/requirementRow.ts";
import { firstFrom } from "../keptGroups.ts";
import type { Review } from "../review/review.ts";
import type { Report } from "./report.ts";
import { placeOfQuestion } from "./reportRows.ts";

/** What a question waits for. */
export type Waiting =
	| { kind: "nothing" }
	/** No answer is chosen. */
	| { kind: "choice" }
	/** "Not applicable" owes its reason. */
	| { kind: "reason" }
	/** A newer version of the lens asks for a word that the answer stands. */
	| { kind: "confirmation" }
	/** The chosen option leaves these requirements open; in lens order. */
	| { kind: "requirements"; requirements: string[] };

/** Whether a chosen option leaves a requirement to say: it implies no status, and nobody has said one. */
export const isToSay = ({ status, reason }: Pick<RequirementRow, "status" | "reason">): boolean =>
	status === "unknown" && (reason === "undecided" || reason === "option");

type Question = Pick<QuestionRow, "item" | "progress" | "answer">;

/** What a question waits for; `asked` are the requirements that it decides. */
export function waitingFor(question: Question, asked: RequirementRow[], review: Pick<Review, "askAgain">): Waiting {
	const { choice } = question.answer;
	if (question.progress !== "open" && question.progress !== "begun") return { kind: "nothing" };
	if (choice === null) return { kind: "choice" };
	const requirements = choice.kind === "option" ? asked.filter(isToSay).map(({ id }) => id) : [];
	if (requirements.length > 0) return { kind: "requirements", requirements };
	if (review.askAgain.includes(question.item)) return { kind: "confirmation" };
	return { kind: choice.kind === "notApplicable" ? "reason" : "choice" };
}

/** How many questions that apply are answered, half answered and not begun. */
export interface StepCounts {
	answered: number;
	begun: number;
	open: number;
}

/** Counts what people did; what the profile rules out counts nowhere. */
export function stepCounts(questions: readonly Pick<QuestionRow, "progress">[]): StepCounts {
	const places = placesByProgress(questions);
	const count = (progress: keyof StepCounts) => places.get(progress)?.length ?? 0;
	return { answered: count("answered"), begun: count("begun"), open: count("open") };
}

/** Which of how many questions of its pillar that apply a question is, from 1; null for one that the profile rules out. */
export function placeInPillar({ questions }: Pick<Report, "questions">, item: string): { number: number; total: number } | null {
	const place = placeOfQuestion(questions, item);
	const shown = shownPlaces(questions).get(questions[place]?.pillar ?? "") ?? [];
	const before = firstFrom(shown, place);
	return shown[before] === place ? { number: before + 1, total: shown.length } : null;
}
