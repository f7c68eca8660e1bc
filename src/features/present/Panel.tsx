import { useEffect, useRef } from "react";
import { withAnswer } from "../../domain/review/changes.ts";
import { ConfidenceAsk } from "../../ui/ConfidenceAsk.tsx";
import { useEdit } from "../../ui/editing.ts";
import { TextArea } from "../../ui/fields.tsx";
import { useWords } from "../../ui/seen.ts";
import type { Subject } from "./subject.ts";
import "./panel.css";

/** How sure the meeting is of its answer, what it decided and who disagreed. */
export function Panel({ subject: { item, question } }: { subject: Subject }) {
	const edit = useEdit();
	const { t } = useWords();
	const { decision, dissent } = question.answer;
	const panel = useRef<HTMLElement>(null);
	useEffect(() => {
		panel.current?.scrollIntoView({ block: "nearest" });
	}, []);
	return (
		<aside ref={panel} className="present-panel" aria-labelledby="present-panel">
			<h2 id="present-panel">{t("keys.panel")}</h2>
			<ConfidenceAsk question={question} />
			<TextArea
				label={t("present.decision")}
				placeholder={t("present.decision.placeholder")}
				value={decision}
				onChange={(typed) => edit((review) => withAnswer(review, item.id, { decision: typed }))}
			/>
			<TextArea
				label={t("present.dissent")}
				placeholder={t("present.dissent.placeholder")}
				value={dissent}
				onChange={(typed) => edit((review) => withAnswer(review, item.id, { dissent: typed }))}
			/>
		</aside>
	);
}
