import { Marked } from "./Choose.tsx";

interface CheckProps {
	label: string;
	/** The place in the file, by ids. */
	at: string;
	checked: boolean;
	onTurn: () => void;
}

/** A box to tick that a problem can lead to. */
export const Check = ({ label, at, checked, onTurn }: CheckProps) => (
	<Marked at={at}>
		<label className="editor-check">
			<input type="checkbox" checked={checked} onChange={onTurn} />
			{label}
		</label>
	</Marked>
);
