import { DayInput } from "../../../ui/DayInput.tsx";
import { Field } from "../../../ui/fields.tsx";
import { useWords } from "../../../ui/seen.ts";

interface DueInputProps {
	value: string;
	/** The day of the question, where the gap itself has none; else empty. */
	inherited: string;
	onChange: (day: string) => void;
}

/** By when a gap is to be closed, as an ISO day. */
export function DueInput({ value, inherited, onChange }: DueInputProps) {
	const { t, date } = useWords();
	return (
		<Field
			label={t("report.treatment.due")}
			hint={inherited ? t("report.treatment.fromQuestion", { value: date(inherited) }) : undefined}
			control={({ id, describedBy }) => <DayInput id={id} aria-describedby={describedBy} value={value} onChange={onChange} />}
		/>
	);
}
