import { memo, useId, useRef } from "react";
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
export const ConfidenceAsk = ({ question: { item, answer } }: { question: QuestionRow }) =>
	isClaim(answer.choice) ? <SteadyAsk item={item} confidence={answer.confidence} /> : null;

/** Not drawn again with every claim. */
const SteadyAsk = memo(Ask);

function Ask({ item, confidence }: { item: string; confidence: Confidence | null }) {
	const edit = useEdit();
	const { t } = useWords();
	const id = useId();
	const control = useRef<HTMLDivElement>(null);
	const say = (said: Confidence | null) => edit((review) => withAnswer(review, item, { confidence: said }));
	const clear = () => {
		control.current?.querySelector<HTMLElement>("input:checked")?.focus();
		say(null);
	};
	return (
		<div ref={control} className="confidence">
			<span id={id} className="small">
				{t("howSure.ask")}
			</span>
			<div className="confidence-answer">
				<Segmented
					label={t("howSure.ask")}
					labelledBy={id}
					value={confidence}
					options={grades.map((value) => ({ value, label: t(`howSure.${value}`) }))}
					onChange={say}
				/>
				{confidence && (
					<Button look="quiet" aria-label={t("howSure.clear")} title={t("howSure.clear")} onClick={clear}>
						<span aria-hidden="true">✕</span>
					</Button>
				)}
			</div>
		</div>
	);
}
