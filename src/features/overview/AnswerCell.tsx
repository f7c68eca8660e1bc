import { useState } from "react";
import type { ChecklistItem } from "../../domain/lens/lens.ts";
import type { Choice } from "../../domain/review/answer.ts";
import { longestText, type Status } from "../../domain/review/review.ts";
import { useWords } from "../../ui/seen.ts";
import { useArrowing } from "../../ui/useArrowing.ts";
import { choiceOf, choiceValue, offersOf } from "./choices.ts";
import type { OverviewRow } from "./rows.ts";
import { SaySelects } from "./SaySelects.tsx";

interface AnswerCellProps {
	row: OverviewRow;
	item: ChecklistItem;
	/** Choices of one group are one step to undo. */
	onChoose: (choice: Choice | null, group?: string) => void;
	onSay: (requirement: string, status: Status) => void;
}

/** The answer as a list to choose from, with the reason it owes and what it leaves to say below it. */
export function AnswerCell({ row: { answer, toSay }, item, onChoose, onSay }: AnswerCellProps) {
	const words = useWords();
	const { t, lens } = words;
	const { choice } = answer;
	const texts = lens.items[item.id];
	/** A reason outlives a change of mind, as when arrow keys pass by "not applicable". */
	const [kept, setKept] = useState("");
	const arrowing = useArrowing(item.id);
	if (!texts) return null;
	const choose = (value: string) => {
		if (value === "selection") return;
		if (choice?.kind === "notApplicable") setKept(choice.reason);
		onChoose(choiceOf(value, kept), arrowing.group());
	};
	return (
		<>
			<select
				className="overview-input"
				aria-label={t("overview.cell", { column: t("overview.column.answer"), title: texts.title })}
				data-empty={choice === null}
				value={choiceValue(choice)}
				{...arrowing.listeners}
				onChange={(event) => choose(event.target.value)}
			>
				{offersOf(item, words, choice).map(({ value, label }) => (
					<option key={value} value={value}>
						{label}
					</option>
				))}
			</select>
			{choice?.kind === "notApplicable" && (
				<Reason
					reason={choice.reason}
					title={texts.title}
					needed={item.notApplicableNeedsReason === true}
					onType={(reason) => onChoose({ kind: "notApplicable", reason })}
				/>
			)}
			<SaySelects toSay={toSay} onSay={onSay} />
		</>
	);
}

interface ReasonProps {
	reason: string;
	title: string;
	needed: boolean;
	onType: (reason: string) => void;
}

function Reason({ reason, title, needed, onType }: ReasonProps) {
	const { t } = useWords();
	const isOwed = needed && reason.trim() === "";
	return (
		<input
			className="overview-input"
			type="text"
			maxLength={longestText}
			aria-label={t("overview.cell", { column: t("questions.reason"), title })}
			placeholder={`${t("questions.reason")} (${t(needed ? "common.required" : "common.optional")})`}
			aria-invalid={isOwed || undefined}
			value={reason}
			onChange={(event) => onType(event.target.value)}
		/>
	);
}
