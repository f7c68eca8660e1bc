import { useState } from "react";
import type { Undoable } from "./types.ts";

/** A review's name in its row. */
export const rowLink = (id: string) => `[data-review="${CSS.escape(id)}"] a`;

/** The bar of the last change until it is closed: undoing moves the focus to the review, closing to the heading. */
export function useUndoBar(undoable: Undoable | null, focusNext: (selector: string) => void) {
	const [closed, setClosed] = useState<Undoable | null>(null);
	if (!undoable || undoable === closed) return null;
	return {
		...undoable,
		onUndo: () => {
			focusNext(rowLink(undoable.id));
			undoable.onUndo();
		},
		onClose: () => {
			setClosed(undoable);
			focusNext("h1");
		},
	};
}
