import { useId } from "react";
import { Segmented } from "../../ui/Segmented.tsx";

interface ChoiceProps<V extends string | number> {
	label: string;
	hint?: string;
	value: V;
	options: { value: V; label: string; lang?: string | undefined }[];
	onChange: (value: V) => void;
}

/** One setting of a few values, all in sight. */
export function Choice<V extends string | number>({ label, hint, value, options, onChange }: ChoiceProps<V>) {
	const id = useId();
	return (
		<div className="field settings-choice">
			<span className="label" id={id}>
				{label}
			</span>
			<div>
				<Segmented
					label={label}
					labelledBy={id}
					value={String(value)}
					options={options.map((option) => ({ ...option, value: String(option.value) }))}
					onChange={(chosen) => {
						const option = options.find((candidate) => String(candidate.value) === chosen);
						if (option) onChange(option.value);
					}}
				/>
			</div>
			{hint && <span className="hint">{hint}</span>}
		</div>
	);
}
