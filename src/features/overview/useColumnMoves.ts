import { type RefObject, useEffect } from "react";
import { stepOf } from "./moves.ts";

/** Ctrl or ⌘ with an arrow goes to the next row that takes something in, in the same column. */
export function useColumnMoves(root: RefObject<HTMLElement | null>) {
	useEffect(() => {
		const table = root.current;
		const move = (event: KeyboardEvent) => {
			const step = stepOf(event);
			if (step === 0 || !table || !(event.target instanceof HTMLElement)) return;
			const own = event.target.closest<HTMLElement>("tbody [data-column]");
			if (!own) return;
			// At either end, too: the key must not change what a list has chosen.
			event.preventDefault();
			goTo(neighbour(table, own, step));
		};
		table?.addEventListener("keydown", move);
		return () => table?.removeEventListener("keydown", move);
	}, [root]);
}

const control = "input, select, button, a[href]";

/** The first control of the nearest cell of the same column, above (−1) or below (1), that has one. */
function neighbour(table: HTMLElement, own: HTMLElement, step: number): HTMLElement | undefined {
	const column = [...table.querySelectorAll<HTMLElement>(`tbody [data-column="${own.dataset.column}"]`)];
	const place = column.indexOf(own);
	const ahead = step < 0 ? column.slice(0, place).toReversed() : column.slice(place + 1);
	return ahead.flatMap((cell) => cell.querySelector<HTMLElement>(control) ?? [])[0];
}

function goTo(target: HTMLElement | undefined) {
	target?.focus();
	if (target instanceof HTMLInputElement && target.type === "text") target.select();
}
