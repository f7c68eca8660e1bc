import type { QuestionRow } from "../domain/judge/questionRow.ts";
import { withFlagTurned } from "../domain/review/changes.ts";
import { Button } from "./Button.tsx";
import "./honesty.css";
import { useEdit } from "./editing.ts";
import { useWords } from "./seen.ts";

/** Marks a question as one to come back to. */
export function FlagToggle({ question: { item, answer } }: { question: QuestionRow }) {
	const words = useWords();
	const edit = useEdit();
	const { flagged } = answer;
	return (
		<Button
			look="quiet"
			className="flag-toggle"
			aria-pressed={flagged}
			title={words.t("flag.set")}
			onClick={() => edit((review) => withFlagTurned(review, item))}
		>
			<FlagMark filled={flagged} /> <span className="flag-toggle-text">{words.t("flag.set")}</span>
		</Button>
	);
}

/** A small flag; its word is for the caller to say. */
export const FlagMark = ({ filled = true }: { filled?: boolean }) => (
	<svg className="flag-mark" viewBox="0 0 14 14" aria-hidden="true">
		<path d="M3 1v12" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
		<path
			d="M3 2h8.5l-2 3 2 3H3z"
			fill={filled ? "currentColor" : "none"}
			stroke="currentColor"
			strokeWidth="1.2"
			strokeLinejoin="round"
		/>
	</svg>
);
