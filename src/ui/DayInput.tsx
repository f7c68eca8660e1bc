import type { InputHTMLAttributes } from "react";
import { usePhrases } from "../i18n/context.tsx";
import { Field, lastDay } from "./fields.tsx";
import "./dayInput.css";

interface DayInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "onChange" | "type" | "value"> {
	/** An ISO day; empty: not said. */
	value: string;
	onChange: (day: string) => void;
}

/** A native date field that tells its day as the interface does: browsers write it their own way, whatever the language chosen here. */
export function DayInput({ value, onChange, className = "input", ...rest }: DayInputProps) {
	const { t, briefDate } = usePhrases();
	return (
		<span className="day-input">
			<input
				{...rest}
				className={className}
				type="date"
				max={lastDay}
				value={value}
				onChange={(event) => onChange(event.target.value)}
			/>
			<span className="day-input-text" data-empty={value === ""} aria-hidden="true">
				{briefDate(value) || t("common.notSaid")}
			</span>
		</span>
	);
}

/** The same with its label. */
export const DayField = ({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) => (
	<Field label={label} control={({ id }) => <DayInput id={id} value={value} onChange={onChange} />} />
);
