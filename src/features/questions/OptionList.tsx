import { type KeyboardEvent, useCallback, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Choice } from "../../domain/review/answer.ts";
import { withAnswer } from "../../domain/review/changes.ts";
import { Button } from "../../ui/Button.tsx";
import { ConfidenceAsk } from "../../ui/ConfidenceAsk.tsx";
import { useArrowing } from "../../ui/useArrowing.ts";
import { useShownFirst } from "../../ui/useShownFirst.ts";
import { type ActOf, useSingleKeys } from "../../ui/useSingleKeys.ts";
import { isSameOffer, keyOf, type Offer, offersOf } from "./offers.ts";
import { headingId } from "./QuestionHead.tsx";
import { ReasonField } from "./ReasonField.tsx";
import type { Subject } from "./subject.ts";
import "./optionList.css";

/** The statements an item offers, with "don't know yet" and "not applicable" in the same group. Enter goes on. */
export function OptionList({ subject, onNext }: { subject: Subject; onNext: () => void }) {
	const { desk, item, texts, question } = subject;
	const { shown: choice, choose: chooseFirst } = useShownFirst(question.answer.choice);
	const group = useRef<HTMLElement>(null);
	/** A reason outlives a change of mind while the question is open. */
	const [reason, setReason] = useState(choice?.kind === "notApplicable" ? choice.reason : "");
	const arrowing = useArrowing(item.id);
	const take = (next: Choice | null, visit?: string) =>
		desk.edit((review) => withAnswer(review, item.id, { choice: next }), visit);
	const choose = (next: Choice | null) => {
		// Of the key that chose: by the time it is taken in, another may be down.
		const visit = arrowing.group();
		chooseFirst(next, () => take(next, visit));
	};
	const owesReason = item.notApplicableNeedsReason === true && choice?.kind === "notApplicable" && choice.reason.trim() === "";
	useSingleKeys(
		"questions",
		useCallback((act) => chooseByKey(group.current, act), []),
	);

	const goOn = (event: KeyboardEvent<HTMLInputElement>) => {
		if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
		event.preventDefault();
		if (owesReason) reasonField(group.current)?.focus();
		else onNext();
	};
	const clear = () => {
		group.current?.querySelector<HTMLElement>("input:checked")?.focus();
		choose(null);
	};
	return (
		<section ref={group} className="questions-answer" aria-labelledby={headingId}>
			<div className="questions-options" role="radiogroup" aria-labelledby={headingId} {...arrowing.listeners}>
				{offersOf(item, texts, desk.words, reason).map((offer) => (
					<OptionCard
						key={offer.key}
						offer={offer}
						chosen={isSameOffer(offer.choice, choice)}
						onChoose={() => choose(offer.choice)}
						onKeyDown={goOn}
					/>
				))}
			</div>
			{choice?.kind === "notApplicable" && (
				<ReasonField
					value={choice.reason}
					hint={texts.notApplicable}
					needed={item.notApplicableNeedsReason === true}
					onChange={(typed) => {
						setReason(typed);
						take({ kind: "notApplicable", reason: typed });
					}}
				/>
			)}
			{question.answer.choice && (
				<div className="questions-answered">
					<ConfidenceAsk desk={desk} question={question} />
					<Button look="quiet" className="questions-clear" onClick={clear}>
						{desk.words.t("questions.clear")}
					</Button>
				</div>
			)}
		</section>
	);
}

const reasonField = (group: HTMLElement | null) => group?.querySelector("textarea");

/** Chooses as a click would and takes focus along: to the answer, so that Enter goes on, or to the reason that is asked. */
function chooseByKey(group: HTMLElement | null, act: ActOf<"questions">): boolean {
	const key = keyOf(act);
	const radio = [...(group?.querySelectorAll("input") ?? [])].find(({ value }) => value === key);
	if (!radio) return false;
	flushSync(() => radio.click());
	radio.focus();
	if (act.kind === "notApplicable") reasonField(group)?.focus();
	return true;
}

interface OptionCardProps {
	offer: Offer;
	chosen: boolean;
	onChoose: () => void;
	onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

function OptionCard({ offer, chosen, onChoose, onKeyDown }: OptionCardProps) {
	const id = useId();
	const name = `${headingId}-answer`;
	return (
		<label className="questions-option" data-look={offer.look}>
			<input
				type="radio"
				name={name}
				value={offer.key}
				checked={chosen}
				aria-labelledby={`${id}-label`}
				aria-describedby={`${id}-text`}
				onChange={onChoose}
				onKeyDown={onKeyDown}
			/>
			<span>
				<strong id={`${id}-label`}>{offer.label}</strong>
				<span id={`${id}-text`} className="soft">
					{offer.text}
				</span>
			</span>
			{offer.key.length === 1 && <kbd className="key">{offer.key}</kbd>}
		</label>
	);
}
