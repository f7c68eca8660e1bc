import { useCallback } from "react";
import { type ActOf, useSingleKeys } from "../../ui/useSingleKeys.ts";
import { rowButton, rowButtonId } from "./useOpenRow.ts";

interface KeyedGaps {
	/** The gap whose panel is open. */
	open: string | null;
	ticked: string[];
	onOpen: (gap: string | null) => void;
	onTick: (gap: string, isTicked?: boolean) => void;
	onClear: () => void;
}

/** Which field of a line, or of the bar for all that are ticked, a key leads to. */
const fields = { treat: "treatment", own: "owner", due: "due", points: "points", wave: "wave" } as const;

/** The keys of the list: J and K walk, X ticks, Shift with J or K ticks on the way, T, O, D, P and W lead to what is set, Esc lets go. */
export function useGapKeys({ open, ticked, onOpen, onTick, onClear }: KeyedGaps) {
	const handle = useCallback(
		({ kind }: ActOf<"report">): boolean => {
			switch (kind) {
				case "next":
				case "previous":
					return walk(kind, open === null ? null : onOpen);
				case "extendNext":
				case "extendPrevious":
					return extend(kind === "extendNext" ? "next" : "previous", onTick);
				case "tick":
					return tick(open, onTick);
				case "close":
					if (ticked.length > 0) onClear();
					else if (open !== null) close(open, onOpen);
					else return false;
					return true;
				case "find":
					return focus('.report-gaps input[type="search"]');
				case "treat":
				case "own":
				case "due":
				case "points":
				case "wave":
					return toField(fields[kind], ticked, here(open), onTick);
				default:
					return false;
			}
		},
		[open, ticked, onOpen, onTick, onClear],
	);
	useSingleKeys("report", handle, true);
}

/** The gap of the line that has the focus, else the one whose panel is open. */
function here(open: string | null): string | null {
	const line = document.activeElement?.closest<HTMLElement>("[data-gap]");
	return line?.dataset.gap ?? open;
}

const titles = () => [...document.querySelectorAll<HTMLElement>(rowButton)];

function walk(direction: "next" | "previous", onOpen: ((gap: string) => void) | null): boolean {
	const rows = titles();
	const line = document.activeElement?.closest("[data-gap]");
	const from =
		line?.querySelector<HTMLElement>(rowButton) ?? rows.find((row) => row.getAttribute("aria-expanded") === "true") ?? null;
	const index = from === null ? -1 : rows.indexOf(from);
	const target = from === null ? placed(rows, direction) : rows[index + (direction === "next" ? 1 : -1)];
	target?.focus();
	const gap = target?.closest<HTMLElement>("[data-gap]")?.dataset.gap;
	if (gap !== undefined) onOpen?.(gap);
	return target !== undefined;
}

/** With the focus outside of the list, the next title after it, or the one before. */
function placed(rows: HTMLElement[], direction: "next" | "previous"): HTMLElement | undefined {
	const active = document.activeElement ?? document.body;
	return direction === "next" ? rows.find((row) => isBefore(active, row)) : rows.findLast((row) => isBefore(row, active));
}

/** Whether an element begins before another in the page. */
const isBefore = (one: Element, other: Element): boolean =>
	(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

function extend(direction: "next" | "previous", onTick: KeyedGaps["onTick"]): boolean {
	const from = here(null);
	if (from !== null) onTick(from, true);
	const moved = walk(direction, null);
	const to = here(null);
	if (moved && to !== null) onTick(to, true);
	return true;
}

function tick(open: string | null, onTick: KeyedGaps["onTick"]): boolean {
	const gap = here(open);
	if (gap !== null) onTick(gap);
	return gap !== null;
}

function close(open: string, onOpen: KeyedGaps["onOpen"]) {
	onOpen(null);
	document.getElementById(rowButtonId(open))?.focus();
}

/**
 * The field of the bar where gaps are ticked, else that of the line. A wave is chosen in the bar, so its gap is ticked for it; points
 * are typed for one gap, so in its line.
 */
function toField(field: string, ticked: string[], gap: string | null, onTick: KeyedGaps["onTick"]): boolean {
	if (ticked.length > 0 && field !== "points") return focus(`[data-bulk="${field}"]`);
	if (gap === null) return false;
	if (field !== "wave") return focus(`[data-gap="${CSS.escape(gap)}"] [data-edits="${field}"]`);
	onTick(gap, true);
	requestAnimationFrame(() => focus('[data-bulk="wave"]'));
	return true;
}

function focus(selector: string): boolean {
	const element = document.querySelector<HTMLElement>(selector);
	element?.focus();
	return element !== null;
}
