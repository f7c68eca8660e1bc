/** Up and down a column, as in a sheet. */

/**
 * How many rows a key press moves: −1, 1 or 0. Ctrl (⌘ on a Mac) with an arrow, because Alt with an arrow opens lists and
 * calendars.
 */
export function stepOf({
	key,
	ctrlKey,
	metaKey,
	altKey,
	shiftKey,
}: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">): number {
	if (ctrlKey === metaKey || altKey || shiftKey) return 0;
	return key === "ArrowUp" ? -1 : key === "ArrowDown" ? 1 : 0;
}
