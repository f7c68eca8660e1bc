import { useCallback } from "react";
import type { QuestionRow } from "../../domain/judge/questionRow.ts";
import { type Confidence, isClaim } from "../../domain/review/answer.ts";
import { withAnswer } from "../../domain/review/changes.ts";
import { useEdit } from "../editing.ts";
import { useSingleKeys } from "../useSingleKeys.ts";

/** Each press takes the next one, from "not said" and back to it. */
const turns: (Confidence | null)[] = [null, "sure", "fairly", "guess"];

/** S turns through how sure one is of an answer that claims something. */
export function useSureKey(screen: "questions" | "present", question: QuestionRow): void {
	const edit = useEdit();
	const { item, answer } = question;
	const canTurn = isClaim(answer.choice);
	const next = turns[(turns.indexOf(answer.confidence) + 1) % turns.length] ?? null;
	useSingleKeys(
		screen,
		useCallback(
			({ kind }) => {
				if (kind !== "sure" || !canTurn) return false;
				edit((review) => withAnswer(review, item, { confidence: next }), `sure ${item}`);
				return true;
			},
			[edit, item, canTurn, next],
		),
	);
}
