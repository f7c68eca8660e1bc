import { useId } from "react";
import { useTyped } from "../../../ui/useTyped.ts";

interface FindFieldProps {
	label: string;
	hint: string;
	find: string;
	onFind: (find: string) => void;
}

/** Words to look for; they reach the address once typing rests. */
export function FindField({ label, hint, find, onFind }: FindFieldProps) {
	const id = useId();
	const [typed, type] = useTyped(find, onFind);
	return (
		<div className="field report-find">
			<label htmlFor={id}>{label}</label>
			<input
				id={id}
				className="input"
				type="search"
				placeholder={hint}
				value={typed}
				onChange={(event) => type(event.target.value)}
			/>
		</div>
	);
}
