import { type KeyboardEvent, useId, useLayoutEffect, useRef } from "react";
import { languageOf } from "../../domain/lens/fallback.ts";
import type { Choice } from "../../domain/review/answer.ts";
import { useWords } from "../../ui/seen.ts";
import type { Offer } from "./offers.ts";
import { headingId } from "./QuestionHead.tsx";

interface OfferCardProps {
	offer: Offer;
	order: number;
	chosen: boolean;
	onChoose: (choice: Choice) => void;
	onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** One radio of the answers of a question, as a card. */
export function OfferCard({ offer, order, chosen, onChoose, onKeyDown }: OfferCardProps) {
	const { lens } = useWords();
	const id = useId();
	const radio = useRef<HTMLInputElement>(null);
	// React would write name and type of the radio anew with each change of `checked`.
	useLayoutEffect(() => {
		if (radio.current) radio.current.checked = chosen;
	}, [chosen]);
	return (
		<label
			className="questions-option"
			style={{ order }}
			data-look={offer.look}
			data-chosen={chosen}
			data-picked={chosen || undefined}
		>
			<input
				ref={radio}
				type="radio"
				name={`${headingId}-answer`}
				value={offer.key}
				defaultChecked={chosen}
				aria-labelledby={`${id}-label`}
				aria-describedby={`${id}-text`}
				onChange={() => onChoose(offer.choice)}
				onKeyDown={onKeyDown}
			/>
			<span className="questions-option-words" lang={offer.look === "option" ? languageOf(lens, offer.text) : undefined}>
				<strong id={`${id}-label`}>{offer.label}</strong>
				<span id={`${id}-text`} className="questions-option-text">
					{offer.text}
				</span>
			</span>
			{offer.key.length === 1 && <kbd className="key">{offer.key}</kbd>}
		</label>
	);
}
