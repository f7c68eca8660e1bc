import { useId } from "react";

interface SegmentedOption<V extends string> {
	value: V;
	label: string;
	/** Of a label in another language than the page's. */
	lang?: string | undefined;
	/** The key that chooses it, shown in front. */
	sign?: string | undefined;
}

interface SegmentedProps<V extends string> {
	/** Names the group for screen readers; shown by the caller. */
	label: string;
	labelledBy?: string;
	value: V | null;
	options: SegmentedOption<V>[];
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
					{option.sign && (
						<span className="key" aria-hidden="true">
							{option.sign}
						</span>
					)}
					<span lang={option.lang}>{option.label}</span>
				</label>
			))}
		</div>
	);
}
