import { type KeyboardEvent, memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Choice } from "../../domain/review/answer.ts";
import { withAnswer } from "../../domain/review/changes.ts";
import { afterPaint, finishWaiting } from "../../ui/afterPaint.ts";
import { useSayKeys } from "../../ui/asking/useSayKeys.ts";
import { useSureKey } from "../../ui/asking/useSureKey.ts";
import { dropSecondClick, pressMain } from "../../ui/asking/waiting.ts";
import { useEdit } from "../../ui/editing.ts";
import { useWords } from "../../ui/seen.ts";
import { useArrowing } from "../../ui/useArrowing.ts";
import { useShownFirst } from "../../ui/useShownFirst.ts";
import { type ActOf, useSingleKeys } from "../../ui/useSingleKeys.ts";
import { OfferCard } from "./OfferCard.tsx";
import { isSameOffer, keyOf, offersOf } from "./offers.ts";
import { headingId } from "./QuestionHead.tsx";
import type { Subject } from "./subject.ts";
import { Unfolded } from "./Unfolded.tsx";
import "./optionList.css";

/** The statements an item offers, with "don't know yet" and "not applicable" in the same group; the chosen one unfolds beneath. */
export function OptionList({ subject }: { subject: Subject }) {
	const words = useWords();
	const edit = useEdit();
	const { item, texts, question } = subject;
	const { shown: choice, choose: chooseFirst } = useShownFirst(question.answer.choice);
	const group = useRef<HTMLElement>(null);
	/** A reason outlives a change of mind while the question is open. */
	const [reason, setReason] = useState(choice?.kind === "notApplicable" ? choice.reason : "");
	const arrowing = useArrowing(item.id);
	const take = (next: Choice | null, visit?: string) => edit((review) => withAnswer(review, item.id, { choice: next }), visit);
	const choose = (next: Choice | null) => {
		// Of the key that chose: by the time it is taken in, another may be down.
		const visit = arrowing.group();
		chooseFirst(next, () => take(next, visit));
	};
	const offers = useMemo(() => offersOf(item, texts, words, reason), [item, texts, words, reason]);
	useSingleKeys("questions", (act) =>
		chooseByKey(group.current, act, (key) => {
			const chosen = offers.find((offer) => offer.key === key);
			if (chosen) take(chosen.choice);
		}),
	);
	useSayKeys("questions", group);
	useSureKey("questions", question);
	useDueFocus();
	const clear = () => {
		group.current?.querySelector<HTMLElement>(".questions-option input:checked")?.focus();
		choose(null);
	};
	const chooseLast = useRef(choose);
	useLayoutEffect(() => {
		chooseLast.current = choose;
	});
	const onChoose = useCallback((next: Choice) => chooseLast.current(next), []);
	const place = offers.findIndex((offer) => isSameOffer(offer.choice, choice));
	return (
		<section
			ref={group}
			className="questions-answer"
			data-answers
			data-answered={choice !== null}
			aria-labelledby={headingId}
			onClickCapture={dropSecondClick}
		>
			<div className="questions-options" role="radiogroup" aria-labelledby={headingId} {...arrowing.listeners}>
				{offers.map((offer, index) => (
					<SteadyCard
						key={offer.key}
						offer={offer}
						order={2 * index}
						chosen={index === place}
						onChoose={onChoose}
						onKeyDown={goOn}
					/>
				))}
			</div>
			<Unfolded
				subject={subject}
				order={offers[place]?.look === "option" ? 2 * place + 1 : 2 * offers.length}
				choice={choice}
				onReason={(typed) => {
					setReason(typed);
					take({ kind: "notApplicable", reason: typed });
				}}
				onClear={clear}
				onDone={() => pressMain("focus")}
				onEnter={() => pressMain("press")}
			/>
		</section>
	);
}

/** Of all cards, a choice draws two anew. */
const SteadyCard = memo(OfferCard);

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "defaultPrevented" | "preventDefault">;

function goOn(event: Pressed): void {
	if (event.key !== "Enter" || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
	event.preventDefault();
	pressMain("press");
}

/**
 * Chooses and takes focus along: to the answer, so that Enter goes on, or to the reason that is asked. The browser alone shows what is
 * chosen in the frame after the key; all that is drawn for it comes together with what follows from it.
 */
function chooseByKey(group: HTMLElement | null, act: ActOf<"questions">, take: (key: string) => void): boolean {
	const key = keyOf(act);
	const radios = [...(group?.querySelectorAll<HTMLInputElement>(".questions-option input") ?? [])];
	const radio = radios.find(({ value }) => value === key);
	if (!radio) return false;
	if (radio.checked || act.kind === "notApplicable") takeFocus(radio);
	if (act.kind === "notApplicable") {
		flushSync(() => radio.click());
		group?.querySelector("textarea")?.focus();
	} else if (!radio.checked) {
		radio.checked = true;
		for (const { parentElement, checked } of radios) parentElement?.toggleAttribute("data-picked", checked);
		// Taking the focus costs as much as drawing the choice does.
		isFocusDue = true;
		afterPaint(() => takeFocus(radio));
		afterPaint(() => {
			isFocusDue = false;
			take(radio.value);
		});
	}
	return true;
}

let isFocusDue = false;

function takeFocus(radio: HTMLInputElement): void {
	radio.focus({ preventScroll: true });
	radio.scrollIntoView({ block: "nearest" });
}

/** A key that goes by the focus finds it on what a key has just chosen, also before that is painted. */
function useDueFocus(): void {
	useEffect(() => {
		const listen = (event: globalThis.KeyboardEvent) => {
			if (!isFocusDue || /^[^ ]$/u.test(event.key)) return;
			flushSync(finishWaiting);
			goOn(event);
		};
		addEventListener("keydown", listen, { capture: true });
		return () => removeEventListener("keydown", listen, { capture: true });
	}, []);
}
