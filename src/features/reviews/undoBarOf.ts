import type { Undoable } from "./types.ts";

/** A review's name in its row. */
export const rowLink = (id: string) => `[data-review="${CSS.escape(id)}"] a`;

/** The bar of the last change with its focus: undoing moves it to the review, closing to the heading. */
export function undoBarOf(undoable: Undoable, focusNext: (selector: string) => void): Undoable {
	return {
		...undoable,
		onUndo: () => {
			focusNext(rowLink(undoable.id));
			undoable.onUndo();
		},
		onClose: () => {
			focusNext("h1");
			undoable.onClose();
		},
	};
}
