/** What is said about a checklist item. */

/** Of an item answered by choices: ids of those that hold, and of those that do not apply to the workload. None of either is an answer. */
export interface Selection {
	kind: "selection";
	selected: string[];
	notApplicable: string[];
}

export type Choice =
	| { kind: "option"; option: string }
	| Selection
	| { kind: "dontKnow" }
	| { kind: "notApplicable"; reason: string };

/** How sure a team is of an answer, best first. */
export type Confidence = "sure" | "fairly" | "guess";

/** What a reviewer said about an item. Empty strings mean "nothing said"; dates are ISO days. */
export interface Answer {
	choice: Choice | null;
	note: string;
	links: string[];
	owner: string;
	due: string;
	/** What the meeting decided, and who disagreed. */
	decision: string;
	dissent: string;
	/** Null: not said. */
	confidence: Confidence | null;
	/** Ids of the lens's evidence for the item that somebody has seen. */
	evidenceSeen: string[];
	/** "Come back to this." */
	flagged: boolean;
}

export const emptyAnswer: Answer = {
	choice: null,
	note: "",
	links: [],
	owner: "",
	due: "",
	decision: "",
	dissent: "",
	confidence: null,
	evidenceSeen: [],
	flagged: false,
};

/** What was said about an item; the empty answer where nothing was. */
export const findAnswer = ({ answers }: { answers: Record<string, Answer> }, item: string): Answer =>
	Object.hasOwn(answers, item) ? (answers[item] ?? emptyAnswer) : emptyAnswer;

/** Whether a choice says something one can be more or less sure of. */
export const isClaim = (choice: Choice | null): boolean => choice !== null && choice.kind !== "dontKnow";
