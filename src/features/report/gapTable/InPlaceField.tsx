import { useId } from "react";
import { longestText } from "../../../domain/review/review.ts";
import { lastDay } from "../../../ui/fields.tsx";
import type { GapLine } from "./gapLines.ts";
import "./inPlaceField.css";
import { useWords } from "../../../ui/seen.ts";

interface CellFieldProps {
	line: GapLine;
	onChange: (value: string) => void;
}

/** Who closes the gap; empty, whoever its question names. */
export function OwnerField({ line, people, onChange }: CellFieldProps & { people: string }) {
	const { t } = useWords();
	const { owner } = line.gap.decision;
	return (
		<InPlaceField
			type="text"
			label={t("report.owner.of", { gap: line.title })}
			value={owner}
			reads={owner}
			inherited={owner === "" ? line.asked.owner : ""}
			nothing={t("report.unassigned")}
			people={people}
			onChange={onChange}
		/>
	);
}

/** By when; empty, by the day its question names. */
export function DueField({ line, onChange }: CellFieldProps) {
	const { t, date } = useWords();
	const { due } = line.gap.decision;
	return (
		<InPlaceField
			type="date"
			label={t("report.due.of", { gap: line.title })}
			value={due}
			reads={date(due)}
			inherited={due === "" ? date(line.asked.due) : ""}
			nothing={t("report.due.none")}
			onChange={onChange}
		/>
	);
}

interface InPlaceFieldProps {
	type: "text" | "date";
	label: string;
	value: string;
	/** The value as it is read while nobody edits it. */
	reads: string;
	/** What the question says, where the gap itself says nothing. */
	inherited: string;
	nothing: string;
	people?: string;
	onChange: (value: string) => void;
}

/** A field that reads as text until it is pointed at or focused. The text wraps where a field would cut it off. */
function InPlaceField({ type, label, value, reads, inherited, nothing, people, onChange }: InPlaceFieldProps) {
	const { t } = useWords();
	const id = useId();
	return (
		<div className="report-in-place" data-said={value !== "" || inherited !== "" || undefined}>
			<span className="report-in-place-text" aria-hidden="true">
				{reads || inherited || nothing}
			</span>
			<input
				type={type}
				aria-label={label}
				aria-describedby={inherited ? id : undefined}
				placeholder={inherited || nothing}
				list={people}
				maxLength={type === "text" ? longestText : undefined}
				max={type === "date" ? lastDay : undefined}
				value={value}
				onChange={(event) => onChange(event.target.value)}
			/>
			{inherited && (
				<span className="soft small" id={id}>
					<span className="visually-hidden">{inherited}, </span>
					{t("report.inherited")}
				</span>
			)}
		</div>
	);
}
