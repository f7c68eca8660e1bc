import { useId } from "react";

interface ExportEntryProps {
	name: string;
	/** What pressing it does, for those who listen. */
	label: string;
	/** How long the file is, where that is told. */
	length?: string;
	/** One line on what it is for. */
	purpose: string;
	/** Another file is still being made. */
	waits: boolean;
	onChoose: () => void;
}

/** A format with one line on what it is for. */
export function ExportEntry({ name, label, length, purpose, waits, onChoose }: ExportEntryProps) {
	const id = useId();
	return (
		<button
			type="button"
			className="export-menu-entry"
			aria-label={label}
			aria-describedby={length === undefined ? id : `${id}-length ${id}`}
			aria-disabled={waits || undefined}
			onClick={onChoose}
		>
			<strong>
				{name}
				{length !== undefined && (
					<span id={`${id}-length`} className="export-menu-length">
						{length}
					</span>
				)}
			</strong>
			<span id={id} className="soft small">
				{purpose}
			</span>
		</button>
	);
}
