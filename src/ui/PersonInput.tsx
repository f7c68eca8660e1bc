import { type ComponentProps, useId } from "react";
import { longestText } from "../domain/review/review.ts";
import { Field } from "./fields.tsx";
import { useSeen } from "./seen.ts";

interface PersonInputProps extends Omit<ComponentProps<"input">, "value" | "onChange" | "type" | "maxLength"> {
	/** The id of the list of people of the review, which it offers. */
	list: string;
	value: string;
	onChange: (name: string) => void;
}

/** Who does something: anybody's name, with the people of the review on offer. */
export const PersonInput = ({ onChange, ...props }: PersonInputProps) => (
	<input type="text" maxLength={longestText} {...props} onChange={({ target }) => onChange(target.value)} />
);

interface PeopleListProps {
	id: string;
	/** Names on offer, each once; left out: everybody who takes part. */
	names?: string[] | undefined;
}

/** The names that the inputs of a screen offer: one list for all of them. */
export function PeopleList({ id, names }: PeopleListProps) {
	const { participants } = useSeen().report;
	const offered = names ?? [...new Set(participants.map(({ name }) => name.trim()))].filter(Boolean);
	return (
		<datalist id={id}>
			{offered.map((name) => (
				<option key={name} value={name} />
			))}
		</datalist>
	);
}

interface PersonFieldProps extends Pick<PersonInputProps, "value" | "onChange" | "placeholder" | "required"> {
	label: string;
	hint?: string | undefined;
	error?: string | undefined;
	names?: PeopleListProps["names"];
}

/** The same with its label, and a list of its own. */
export function PersonField({ label, hint, error, names, ...rest }: PersonFieldProps) {
	const list = useId();
	return (
		<Field
			label={label}
			hint={hint}
			error={error}
			control={({ id, describedBy }) => (
				<>
					<PersonInput
						{...rest}
						id={id}
						className="input"
						list={list}
						aria-describedby={describedBy}
						aria-invalid={error ? true : undefined}
					/>
					<PeopleList id={list} names={names} />
				</>
			)}
		/>
	);
}
