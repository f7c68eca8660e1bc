import { type ReactNode, useId } from "react";
import { longestText } from "../domain/review/review.ts";

interface FieldProps {
	label: string;
	hint?: string | undefined;
	error?: string | undefined;
}

/** Ties a label, a hint and an error to one control. */
export function Field({
	label,
	hint,
	error,
	control,
}: FieldProps & { control: (ids: { id: string; describedBy: string | undefined }) => ReactNode }) {
	const id = useId();
	const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
	return (
		<div className="field">
			<label htmlFor={id}>{label}</label>
			{control({ id, describedBy: described || undefined })}
			{hint && (
				<span className="hint" id={`${id}-hint`}>
					{hint}
				</span>
			)}
			{error && (
				<span className="error" id={`${id}-error`}>
					{error}
				</span>
			)}
		</div>
	);
}

interface TextFieldProps extends FieldProps {
	value: string;
	onChange: (value: string) => void;
	type?: "text" | "url" | "search" | "number" | "password";
	autoComplete?: "off" | "new-password" | "current-password";
	placeholder?: string;
	required?: boolean;
	min?: number;
	max?: number;
	autoFocus?: boolean;
}

/** One line of text or a number; every change is told at once. */
export function TextField({ label, hint, error, value, onChange, type = "text", max, ...rest }: TextFieldProps) {
	return (
		<Field
			label={label}
			hint={hint}
			error={error}
			control={({ id, describedBy }) => (
				<input
					{...rest}
					id={id}
					className="input"
					type={type}
					{...limitsOf(type, max)}
					value={value}
					aria-describedby={describedBy}
					aria-invalid={error ? true : undefined}
					onChange={(event) => onChange(event.target.value)}
				/>
			)}
		/>
	);
}

/** Numbers take their own maximum, everything else a length. */
const limitsOf = (type: TextFieldProps["type"], max: number | undefined) =>
	type === "number" ? { max } : { maxLength: longestText };

interface TextAreaProps extends FieldProps {
	value: string;
	onChange: (value: string) => void;
	rows?: number;
	placeholder?: string;
}

/** Several lines of text. */
export function TextArea({ label, hint, error, value, onChange, rows = 3, placeholder }: TextAreaProps) {
	return (
		<Field
			label={label}
			hint={hint}
			error={error}
			control={({ id, describedBy }) => (
				<textarea
					id={id}
					className="input"
					rows={rows}
					maxLength={longestText}
					placeholder={placeholder}
					value={value}
					aria-describedby={describedBy}
					onChange={(event) => onChange(event.target.value)}
				/>
			)}
		/>
	);
}

interface SelectFieldProps<V extends string> extends FieldProps {
	value: V;
	options: { value: V; label: string }[];
	onChange: (value: V) => void;
}

/** A native select. */
export function SelectField<V extends string>({ label, hint, error, value, options, onChange }: SelectFieldProps<V>) {
	return (
		<Field
			label={label}
			hint={hint}
			error={error}
			control={({ id, describedBy }) => (
				<select
					id={id}
					className="input"
					value={value}
					aria-describedby={describedBy}
					onChange={(event) => {
						const chosen = options.find((option) => option.value === event.target.value);
						if (chosen) onChange(chosen.value);
					}}
				>
					{options.map((option) => (
						<option key={option.value} value={option.value}>
							{option.label}
						</option>
					))}
				</select>
			)}
		/>
	);
}
