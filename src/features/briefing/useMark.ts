/** The marked row of a step: the one that has the focus, else the first. */

const rows = "[data-row]";

const rowsOf = (room: HTMLElement | null): HTMLElement[] => [...(room?.querySelectorAll<HTMLElement>(rows) ?? [])];

/** The row that keys mean. */
export function markedIn(room: HTMLElement | null): HTMLElement | null {
	const focused = document.activeElement?.closest<HTMLElement>(rows);
	return focused && room?.contains(focused) ? focused : (rowsOf(room)[0] ?? null);
}

/** Moves the focus to the row above or below the marked one; the ends stay. Down from the heading is the second row. */
export function moveMark(room: HTMLElement | null, way: "up" | "down"): void {
	const all = rowsOf(room);
	const marked = markedIn(room);
	const place = marked ? all.indexOf(marked) : -1;
	const next = all[place + (way === "down" ? 1 : -1)] ?? marked;
	next?.focus();
	next?.scrollIntoView({ block: "nearest" });
}
