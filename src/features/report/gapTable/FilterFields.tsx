import { useId, useState } from "react";
import type { ReportView } from "../view.ts";
import { chosenLabel, type FilterChoice } from "./filterChoices.ts";
import "./filterFields.css";
import { useWords } from "../../../ui/seen.ts";

interface FilterFieldsProps {
	view: ReportView;
	change: (part: Partial<ReportView>) => void;
	choices: FilterChoice[];
}

/** Which gaps are shown, by every choice there is; folded unless one is made. */
export function FilterFields({ view, change, choices }: FilterFieldsProps) {
	const words = useWords();
	const [open] = useState(() => choices.some(({ name }) => view[name] !== null));
	return (
		<details className="report-filters-fold" open={open}>
			<summary>{words.t("report.filter.active")}</summary>
			<div className="report-filters">
				{choices.map((choice) => (
					<ChoiceField key={choice.name} choice={choice} value={view[choice.name]} onChange={change} />
				))}
			</div>
		</details>
	);
}

interface ChoiceFieldProps {
	choice: FilterChoice;
	value: string | null;
	onChange: (part: Partial<ReportView>) => void;
}

/** The first option stands for no filter: by its place, because "nobody" is an empty value already. */
function ChoiceField({ choice, value, onChange }: ChoiceFieldProps) {
	const id = useId();
	const { name, label, all, options } = choice;
	const offered =
		value === null || options.some((option) => option.value === value)
			? options
			: [...options, { value, label: chosenLabel(choice, value) }];
	return (
		<div className="field">
			<label htmlFor={id}>{label}</label>
			<select
				id={id}
				className="input"
				value={value === null ? 0 : offered.findIndex((option) => option.value === value) + 1}
				onChange={(event) => onChange({ [name]: offered[Number(event.target.value) - 1]?.value ?? null })}
			>
				<option value={0}>{all}</option>
				{offered.map((option, index) => (
					<option key={option.value} value={index + 1}>
						{option.label}
					</option>
				))}
			</select>
		</div>
	);
}
