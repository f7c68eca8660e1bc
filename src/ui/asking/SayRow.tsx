import { useId } from "react";
import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import { isToSay } from "../../domain/report/toSay.ts";
import type { Status } from "../../domain/review/review.ts";
import type { Words } from "../../i18n/phrases.ts";
import { requirementTexts } from "../../i18n/reportWords.ts";
import { LensText } from "../LensText.tsx";
import { Segmented } from "../Segmented.tsx";

/** The answers to a requirement with their letters. */
const answers: { value: Status; sign: string }[] = [
	{ value: "missing", sign: "A" },
	{ value: "partial", sign: "B" },
	{ value: "inPlace", sign: "C" },
	{ value: "notApplicable", sign: "D" },
	{ value: "unknown", sign: "E" },
];

interface SayRowProps {
	row: RequirementRow;
	words: Words;
	/** Whether the letters mean this row. */
	lettered: boolean;
	onSay: (status: Status) => void;
}

/** One requirement as one sentence with its five answers. */
export function SayRow({ row, words: { t, lens }, lettered, onSay }: SayRowProps) {
	const id = useId();
	const texts = requirementTexts(row.namedBy, lens);
	const sentence = texts?.ask ?? row.id;
	return (
		<div className="say-row">
			<p id={id}>{sentence}</p>
			<Segmented
				label={sentence}
				labelledBy={id}
				value={isToSay(row) || row.reason === "unanswered" ? null : row.status}
				options={answers.map(({ value, sign }) => ({ value, label: t(`status.${value}`), sign: lettered ? sign : undefined }))}
				onChange={onSay}
				look={row.reason === "byHand" ? "chosen" : "suggested"}
			/>
		</div>
	);
}

interface SayLineProps {
	row: RequirementRow;
	words: Words;
	onAsk: () => void;
}

/** A requirement that is said, in one line; pressing it asks again. */
export function SayLine({ row, words: { t, lens }, onAsk }: SayLineProps) {
	const title = requirementTexts(row.namedBy, lens)?.title ?? row.id;
	return (
		<button type="button" className="say-line" aria-expanded={false} onClick={onAsk}>
			<svg viewBox="0 0 14 14" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round">
				<path d="M2 7.5 5.5 11 12 3.5" />
			</svg>
			<span>
				<LensText>{title}</LensText>: <strong>{t(`status.${row.status}`)}</strong>
			</span>
		</button>
	);
}
