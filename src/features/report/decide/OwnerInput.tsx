import { useId } from "react";
import { longestText } from "../../../domain/review/review.ts";
import { Field } from "../../../ui/fields.tsx";
import { useWords } from "../../../ui/seen.ts";

interface OwnerInputProps {
	value: string;
	/** Whom the question names, where the gap itself names nobody; else empty. */
	inherited: string;
	/** Names to choose from; any other may be typed. */
	people: string[];
	onChange: (owner: string) => void;
}

/** Who closes a gap, by name. */
export function OwnerInput({ value, inherited, people, onChange }: OwnerInputProps) {
	const { t } = useWords();
	const list = useId();
	return (
		<Field
			label={t("report.treatment.owner")}
			hint={inherited ? t("report.treatment.fromQuestion", { value: inherited }) : undefined}
			control={({ id, describedBy }) => (
				<>
					<input
						id={id}
						className="input"
						list={list}
						maxLength={longestText}
						aria-describedby={describedBy}
						value={value}
						onChange={(event) => onChange(event.target.value)}
					/>
					<datalist id={list}>
						{people.map((name) => (
							<option key={name} value={name} />
						))}
					</datalist>
				</>
			)}
		/>
	);
}
