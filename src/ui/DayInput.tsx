import type { InputHTMLAttributes } from "react";
import { usePhrases } from "../i18n/context.tsx";
import { Field } from "./fields.tsx";
import { firstDay, lastDay, useDay } from "./useDay.ts";
import "./dayInput.css";

interface DayInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "onChange" | "type" | "value"> {
	/** An ISO day; empty: not said. */
	value: string;
	onChange: (day: string) => void;
	/** Said beneath it by whoever draws it: its border tells. */
	invalid?: boolean;
}

/** A native date field that tells its day as the interface does: browsers write it their own way, whatever the language chosen here. */
export function DayInput({ value, onChange, onBlur, invalid = false, className = "input", ...rest }: DayInputProps) {
	const { t, briefDate } = usePhrases();
	const day = useDay(value, onChange);
	return (
		<>
			<span className="day-input">
				<input
					min={firstDay}
					{...rest}
					className={className}
					type="date"
					max={lastDay}
					value={day.shown}
					aria-invalid={invalid || day.shortYear !== null || undefined}
					onChange={(event) => day.type(event.target.value)}
					onBlur={(event) => {
						day.leave();
						onBlur?.(event);
					}}
				/>
				<span className="day-input-text" data-empty={day.shown === ""} aria-hidden="true">
					{briefDate(day.shown) || t("common.notSaid")}
				</span>
			</span>
			{day.shortYear !== null && (
				<span className="error" role="alert">
					{t("day.early", { year: day.shortYear })}
				</span>
			)}
		</>
	);
}

interface DayFieldProps {
	label: string;
	value: string;
	onChange: (day: string) => void;
	error?: string | undefined;
}

/** The same with its label. */
export const DayField = ({ label, value, onChange, error }: DayFieldProps) => (
	<Field
		label={label}
		error={error}
		control={({ id, describedBy }) => (
			<DayInput id={id} aria-describedby={describedBy} invalid={error !== undefined} value={value} onChange={onChange} />
		)}
	/>
);
