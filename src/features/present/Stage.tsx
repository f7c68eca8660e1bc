import { Fragment, useRef, useState } from "react";
import { traitsOf } from "../../domain/lens/kinds/traits.ts";
import type { Choice } from "../../domain/review/answer.ts";
import { withAnswer } from "../../domain/review/changes.ts";
import { ChoiceBoxes } from "../../ui/asking/ChoiceBoxes.tsx";
import { useSayKeys } from "../../ui/asking/useSayKeys.ts";
import { useSureKey } from "../../ui/asking/useSureKey.ts";
import { dropSecondClick, pressMain } from "../../ui/asking/waiting.ts";
import { useEdit } from "../../ui/editing.ts";
import { TextField } from "../../ui/fields.tsx";
import { LensText } from "../../ui/LensText.tsx";
import { useWords } from "../../ui/seen.ts";
import { Left } from "./Left.tsx";
import type { Subject } from "./subject.ts";
import "./stage.css";

/** The question and its answers. */
export function Stage({ subject }: { subject: Subject }) {
	const edit = useEdit();
	const { item, texts, question } = subject;
	const { t } = useWords();
	const { choice } = question.answer;
	const stage = useRef<HTMLElement>(null);
	/** A reason outlives a change of mind while the question is on. */
	const [reason, setReason] = useState(choice?.kind === "notApplicable" ? choice.reason : "");
	/** Asked here for a reason, not come upon one: only then does its field take the focus. */
	const [excusing, setExcusing] = useState(false);
	useSayKeys("present", stage);
	useSureKey("present", question);
	const choose = (next: Choice | null) => edit((review) => withAnswer(review, item.id, { choice: next }));
	const excuse = () => {
		setExcusing(true);
		choose({ kind: "notApplicable", reason });
		stage.current?.querySelector("input")?.focus();
	};
	const owesReason = item.notApplicableNeedsReason === true;
	return (
		<section
			ref={stage}
			className="present-stage"
			data-answers
			aria-labelledby="present-question"
			onClickCapture={dropSecondClick}
		>
			<h1 id="present-question" tabIndex={-1}>
				<LensText>{texts.question}</LensText>
			</h1>
			{question.applies !== true && (
				<p className="present-notice">
					{question.applies === null
						? t("applicability.unconfirmed")
						: `${t("questions.hidden.title")}. ${t("questions.hidden.text")}`}
				</p>
			)}
			<Answers subject={subject} onChoose={choose} onExcuse={excuse} />
			{choice?.kind === "notApplicable" && (
				<TextField
					label={`${t("questions.reason")} (${t(owesReason ? "common.required" : "common.optional")})`}
					hint={texts.notApplicable}
					error={owesReason && choice.reason.trim() === "" ? t("questions.reason.missing") : undefined}
					autoFocus={excusing}
					value={choice.reason}
					onChange={(typed) => {
						setReason(typed);
						choose({ kind: "notApplicable", reason: typed });
					}}
				/>
			)}
		</section>
	);
}

interface AnswersProps {
	subject: Subject;
	onChoose: (choice: Choice | null) => void;
	/** "Not applicable", which goes on to ask for the reason. */
	onExcuse: () => void;
}

/** What the item offers, in numbered rows, with "don't know yet" and "not applicable" below. */
function Answers({ subject, onChoose, onExcuse }: AnswersProps) {
	const { item, texts, question } = subject;
	const { t } = useWords();
	const { choice } = question.answer;
	const { choices } = traitsOf(item);
	return (
		<fieldset className="present-answers" data-answered={choice !== null} aria-label={t("present.answers")}>
			{choices.length > 0 && (
				<ChoiceBoxes shape={{ choices }} texts={texts} choice={choice} onChoose={onChoose} labelledBy="present-question" />
			)}
			{item.options.map(({ id }, index) => (
				<Fragment key={id}>
					<Row
						sign={String(index + 1)}
						label={texts.options[id]?.label ?? id}
						text={texts.options[id]?.text ?? ""}
						chosen={choice?.kind === "option" && choice.option === id}
						onChoose={() => onChoose({ kind: "option", option: id })}
					/>
					{choice?.kind === "option" && choice.option === id && <Left subject={subject} />}
				</Fragment>
			))}
			<div className="present-others">
				<Row
					sign="0"
					label={t("questions.dontKnow")}
					chosen={choice?.kind === "dontKnow"}
					onChoose={() => onChoose({ kind: "dontKnow" })}
				/>
				<Row sign="X" label={t("questions.notApplicable")} chosen={choice?.kind === "notApplicable"} onChoose={onExcuse} />
			</div>
		</fieldset>
	);
}

interface RowProps {
	/** The key that chooses it, shown in front. */
	sign: string;
	label: string;
	text?: string;
	chosen: boolean;
	onChoose: () => void;
}

/** One answer as a big numbered row. Buttons, not radios: arrows move between questions here. */
function Row({ sign, label, text, chosen, onChoose }: RowProps) {
	return (
		<button
			type="button"
			className="present-row eases"
			data-key={sign}
			aria-pressed={chosen}
			onKeyDown={(event) => {
				if (!chosen || event.key !== "Enter") return;
				event.preventDefault();
				pressMain("press");
			}}
			onClick={(event) => {
				event.currentTarget.focus();
				onChoose();
			}}
		>
			<span className="present-sign">{sign}</span>
			<span>
				<strong>{label}</strong>
				{text && <span className="present-text">{text}</span>}
			</span>
		</button>
	);
}
