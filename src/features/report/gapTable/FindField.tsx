import { useEffect, useId, useRef, useState } from "react";

interface FindFieldProps {
	label: string;
	hint: string;
	find: string;
	onFind: (find: string) => void;
}

/** How long typing must rest before the address says it, in milliseconds. */
const rest = 250;

/** Words to look for; they reach the address once typing rests. */
export function FindField({ label, hint, find, onFind }: FindFieldProps) {
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	const [typed, setTyped] = useState(find);
	useEffect(() => {
		if (typed === find) return;
		const timer = setTimeout(() => onFind(typed), rest);
		return () => clearTimeout(timer);
	}, [typed, find, onFind]);
	useEffect(() => {
		// While somebody types here, the address only follows; it leads when a filter was taken away elsewhere.
		if (document.activeElement !== field.current) setTyped(find);
	}, [find]);
	return (
		<div className="field report-find">
			<label htmlFor={id}>{label}</label>
			<input
				ref={field}
				id={id}
				className="input"
				type="search"
				placeholder={hint}
				value={typed}
				onChange={(event) => setTyped(event.target.value)}
			/>
		</div>
	);
}
