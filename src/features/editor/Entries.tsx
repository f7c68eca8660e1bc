import type { ReactNode } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";

interface EntriesProps<E> {
	entries: readonly E[];
	keyOf: (entry: E, at: number) => string | number;
	/** What one of them is called, for its frame and its buttons. */
	nameOf: (entry: E, at: number) => string;
	/** The fields of one. */
	draw: (entry: E, at: number) => ReactNode;
	onRemove: (entry: E, at: number) => void;
	/** So many have to stay. */
	fewest?: number;
	/** What the button says that adds one; without it none can be added here. */
	add?: string | undefined;
	onAdd?: () => void;
}

/** Entries of one kind within a form: each in a frame with its name and the way to remove it, and below them the way to add one. */
export function Entries<E>({ entries, keyOf, nameOf, draw, onRemove, fewest = 0, add, onAdd }: EntriesProps<E>) {
	return (
		<>
			{entries.map((entry, at) => (
				<fieldset key={keyOf(entry, at)} className="editor-fields">
					<legend className="legend">{nameOf(entry, at)}</legend>
					{draw(entry, at)}
					{entries.length > fewest && (
						<p>
							<RemoveButton name={nameOf(entry, at)} onRemove={() => onRemove(entry, at)} />
						</p>
					)}
				</fieldset>
			))}
			{add !== undefined && (
				<p>
					<Button onClick={onAdd}>{add}</Button>
				</p>
			)}
		</>
	);
}

/** Removes what its name says. */
export function RemoveButton({ name, onRemove }: { name: string; onRemove: () => void }) {
	const { t } = usePhrases();
	return (
		<Button look="quiet" aria-label={`${t("library.remove")}: ${name}`} onClick={onRemove}>
			{t("library.remove")}
		</Button>
	);
}
