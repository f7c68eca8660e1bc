import { type RefObject, useEffect } from "react";
import { saysSomething } from "../../domain/report/confidence.ts";
import type { ReachRow } from "../../ui/DataTable.tsx";
import { stepOf } from "./moves.ts";
import type { OverviewRow } from "./rows.ts";

/** Ctrl or ⌘ with an arrow goes to the next row that takes something in, in the same column, also where it is not drawn yet. */
export function useColumnMoves(root: RefObject<HTMLElement | null>, shown: OverviewRow[], reach: RefObject<ReachRow | null>) {
	useEffect(() => {
		const table = root.current;
		const move = (event: KeyboardEvent) => {
			const step = stepOf(event);
			if (step === 0 || !(event.target instanceof HTMLElement)) return;
			const cell = event.target.closest<HTMLElement>("tbody [data-column]");
			const item = cell?.closest<HTMLElement>("[data-row]")?.dataset.row;
			const column = cell?.dataset.column;
			if (item === undefined || column === undefined) return;
			// At either end, too: the key must not change what a list has chosen.
			event.preventDefault();
			const next = neighbour(shown, item, column, step);
			const row = next && reach.current?.(next.item);
			goTo(row?.querySelector<HTMLElement>(`[data-column="${column}"] :is(${control})`));
		};
		table?.addEventListener("keydown", move);
		return () => table?.removeEventListener("keydown", move);
	}, [root, shown, reach]);
}

const control = "input, select, button, a[href]";

/** The nearest row above (−1) or below (1) whose cell of a column takes something in: only how sure one is waits for an answer. */
function neighbour(shown: OverviewRow[], item: string, column: string, step: number): OverviewRow | undefined {
	const place = shown.findIndex((row) => row.item === item);
	const takes = ({ answer }: OverviewRow) => column !== "confidence" || saysSomething(answer.choice);
	return step < 0 ? shown.slice(0, Math.max(0, place)).findLast(takes) : shown.slice(place + 1).find(takes);
}

function goTo(target: HTMLElement | null | undefined) {
	target?.focus();
	if (target instanceof HTMLInputElement && target.type === "text") target.select();
}
