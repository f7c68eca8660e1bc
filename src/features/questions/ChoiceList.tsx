import { useCallback, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { lensRiskOf } from "../../domain/judge/kinds/selection.ts";
import type { ChoicesShape } from "../../domain/lens/kinds/choices.ts";
import type { Choice } from "../../domain/review/answer.ts";
import { withAnswer } from "../../domain/review/changes.ts";
import { ChoiceBoxes } from "../../ui/asking/ChoiceBoxes.tsx";
import { useSayKeys } from "../../ui/asking/useSayKeys.ts";
import { useSureKey } from "../../ui/asking/useSureKey.ts";
import { pressMain } from "../../ui/asking/waiting.ts";
import { useEdit } from "../../ui/editing.ts";
import { useWords } from "../../ui/seen.ts";
import { useShownFirst } from "../../ui/useShownFirst.ts";
import { type ActOf, useSingleKeys } from "../../ui/useSingleKeys.ts";
import { OfferCard } from "./OfferCard.tsx";
import { keyOf, offersOf } from "./offers.ts";
import { headingId } from "./QuestionHead.tsx";
import type { Subject } from "./subject.ts";
import { Unfolded } from "./Unfolded.tsx";
import "./optionList.css";

/** The choices of a question, each to be ticked by itself; "don't know yet" and "not applicable" stand for the question as a whole. */
export function ChoiceList({ subject, shape }: { subject: Subject; shape: ChoicesShape }) {
	const words = useWords();
	const edit = useEdit();
	const { item, texts, question } = subject;
	const { shown: choice, choose: chooseFirst } = useShownFirst(question.answer.choice);
	const group = useRef<HTMLElement>(null);
	/** A reason outlives a change of mind while the question is open. */
	const [reason, setReason] = useState(choice?.kind === "notApplicable" ? choice.reason : "");
	const take = (next: Choice | null) => edit((review) => withAnswer(review, item.id, { choice: next }));
	const choose = (next: Choice | null) => chooseFirst(next, () => take(next));
	useSingleKeys(
		"questions",
		useCallback((act) => tickByKey(group.current, act), []),
	);
	useSayKeys("questions", group);
	useSureKey("questions", question);
	const offers = offersOf(item, texts, words, reason);
	return (
		<section ref={group} className="questions-answer" data-answers data-answered={choice !== null} aria-labelledby={headingId}>
			<ChoiceBoxes shape={shape} texts={texts} choice={choice} onChoose={choose} labelledBy={headingId} />
			<p className="choices-risk small">{words.t(`choices.risk.${lensRiskOf(shape, choice)}`)}</p>
			{offers.map((offer, index) => (
				<OfferCard
					key={offer.key}
					offer={offer}
					order={index}
					chosen={offer.choice.kind === choice?.kind}
					onChoose={() => choose(offer.choice)}
					onKeyDown={() => {}}
				/>
			))}
			<Unfolded
				subject={subject}
				order={offers.length}
				choice={choice}
				onReason={(typed) => {
					setReason(typed);
					take({ kind: "notApplicable", reason: typed });
				}}
				onClear={() => choose(null)}
				onDone={() => pressMain("focus")}
				onEnter={() => pressMain("press")}
			/>
		</section>
	);
}

/** Ticks as a click would, and takes the focus along. */
function tickByKey(group: HTMLElement | null, act: ActOf<"questions">): boolean {
	const key = keyOf(act);
	const control = group?.querySelector<HTMLInputElement>(
		act.kind === "option" ? `.choice input[data-key="${key}"]` : `.questions-option input[value="${key}"]`,
	);
	if (!control || key === null) return false;
	flushSync(() => control.click());
	control.focus();
	if (act.kind === "notApplicable") group?.querySelector("textarea")?.focus();
	return true;
}
