import type { ComponentProps } from "react";
import { longestText } from "../domain/review/review.ts";

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
