import { useId } from "react";

interface SegmentedProps<V extends string> {
	/** Names the group for screen readers; shown by the caller. */
	label: string;
	labelledBy?: string;
	value: V | null;
	/** `lang`: of a label in another language than the page's. */
	options: { value: V; label: string; lang?: string | undefined }[];
	onChange: (value: V) => void;
	/** "suggested": the chosen value is implied, not set. */
	look?: "chosen" | "suggested";
}

/** A row of radio buttons drawn as one control; arrows move, as radios do. */
export function Segmented<V extends string>({ label, labelledBy, value, options, onChange, look = "chosen" }: SegmentedProps<V>) {
	const name = useId();
	return (
		<div
			className="segmented"
			data-look={look}
			role="radiogroup"
			aria-label={labelledBy ? undefined : label}
			aria-labelledby={labelledBy}
		>
			{options.map((option) => (
				<label key={option.value}>
					<input
						type="radio"
						name={name}
						value={option.value}
						checked={option.value === value}
						onChange={() => onChange(option.value)}
						onClick={() => look === "suggested" && option.value === value && onChange(option.value)}
					/>
					<span lang={option.lang}>{option.label}</span>
				</label>
			))}
		</div>
	);
}
