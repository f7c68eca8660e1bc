import { useId, useRef } from "react";
import type { QuestionRow } from "../domain/judge/questionRow.ts";
import { type Confidence, isClaim } from "../domain/review/answer.ts";
import { withAnswer } from "../domain/review/changes.ts";
import { Button } from "./Button.tsx";
import "./honesty.css";
import { useEdit } from "./editing.ts";
import { Segmented } from "./Segmented.tsx";
import { useWords } from "./seen.ts";

const grades: Confidence[] = ["sure", "fairly", "guess"];

/** How sure a team is of its answer: asked once something is claimed, free to leave unsaid. */
export function ConfidenceAsk({ question: { item, answer } }: { question: QuestionRow }) {
	const edit = useEdit();
	const { t } = useWords();
	const id = useId();
	const control = useRef<HTMLDivElement>(null);
	const say = (confidence: Confidence | null) => edit((review) => withAnswer(review, item, { confidence }));
	const clear = () => {
		control.current?.querySelector<HTMLElement>("input:checked")?.focus();
		say(null);
	};
	if (!isClaim(answer.choice)) return null;
	return (
		<div ref={control} className="confidence">
			<span id={id} className="small">
				{t("howSure.ask")}
			</span>
			<div className="confidence-answer">
				<Segmented
					label={t("howSure.ask")}
					labelledBy={id}
					value={answer.confidence}
					options={grades.map((value) => ({ value, label: t(`howSure.${value}`) }))}
					onChange={say}
				/>
				{answer.confidence && (
					<Button look="quiet" aria-label={t("howSure.clear")} title={t("howSure.clear")} onClick={clear}>
						<span aria-hidden="true">✕</span>
					</Button>
				)}
			</div>
		</div>
	);
}
