import type { ReactNode } from "react";
import { SelectField } from "../../ui/fields.tsx";

interface ChooseProps<V extends string> {
	label: string;
	/** The place in the file, by ids. */
	at: string;
	value: V;
	options: { value: V; label: string }[];
	onChange: (value: V) => void;
	hint?: string;
}

/** A choice of a draft that a problem can lead to. */
export const Choose = <V extends string>({ at, ...rest }: ChooseProps<V>) => (
	<Marked at={at}>
		<SelectField {...rest} />
	</Marked>
);

/** A part of a form that a problem can lead to, by its place. */
export const Marked = ({ at, children }: { at: string; children: ReactNode }) => <div data-at={at}>{children}</div>;
