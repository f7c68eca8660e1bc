import { contradictionsAt } from "../../domain/report/contradiction.ts";
import { isToSay } from "../../domain/report/toSay.ts";
import type { Choice } from "../../domain/review/answer.ts";
import { SayRows } from "../../ui/asking/SayRows.tsx";
import { Button } from "../../ui/Button.tsx";
import { ConfidenceAsk } from "../../ui/ConfidenceAsk.tsx";
import { useSeen } from "../../ui/seen.ts";
import { ReasonField } from "./ReasonField.tsx";
import { RowBelow } from "./RowBelow.tsx";
import type { Subject } from "./subject.ts";
import { WhoFindsOut } from "./WhoFindsOut.tsx";
import "./unfolded.css";

interface UnfoldedProps {
	subject: Subject;
	/** Where in the list of answers it stands. */
	order: number;
	/** As it shows already, whether or not what follows from it does. */
	choice: Choice | null;
	onReason: (reason: string) => void;
	onClear: () => void;
	onDone: () => void;
	onEnter: () => void;
}

/** What belongs to the chosen answer, right beneath it: the reason it owes, what it decides and leaves open, how sure one is. */
export function Unfolded({ subject, order, choice, onReason, onClear, onDone, onEnter }: UnfoldedProps) {
	const { report, words } = useSeen();
	const { item, texts, question, asked } = subject;
	const { t } = words;
	const rows =
		choice?.kind === "option" || choice?.kind === "dontKnow" ? asked : asked.filter(({ reason }) => reason === "byHand");
	const toSay = rows.filter(isToSay).length;
	const apart = new Set(rows.flatMap(({ id }) => contradictionsAt(report.contradictions, id))).size;
	if (choice === null && rows.length === 0) return null;
	return (
		<div className="questions-unfolded" style={{ order }} data-of={choice?.kind ?? "nothing"}>
			<p className="visually-hidden" role="status">
				{toSay > 0 && <span>{t("questions.moreToSay", { n: toSay })}</span>}
				{apart > 0 && <span> {t("contradiction.count", { n: apart })}</span>}
			</p>
			{choice?.kind === "notApplicable" && (
				<ReasonField
					value={choice.reason}
					hint={texts.notApplicable}
					needed={item.notApplicableNeedsReason === true}
					onChange={onReason}
				/>
			)}
			{question.answer.choice?.kind === "dontKnow" && <WhoFindsOut subject={subject} />}
			{rows.length > 0 && (
				<SayRows
					asked={rows}
					onDone={onDone}
					onEnter={onEnter}
					below={(around) => <RowBelow subject={subject} around={around} />}
				/>
			)}
			{question.answer.choice && (
				<div className="questions-answered">
					<ConfidenceAsk question={question} />
					<Button look="quiet" className="questions-clear" onClick={onClear}>
						{t("questions.clear")}
					</Button>
				</div>
			)}
		</div>
	);
}
