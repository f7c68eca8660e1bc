import { useCallback, useMemo, useRef, useState } from "react";
import { useSeen } from "../../ui/seen.ts";
import { useTableModel } from "../../ui/tableModel.ts";
import { type OverviewRow, rowsOf } from "./rows.ts";
import { filteredBy, filtersOf, fits, type OverviewView } from "./view.ts";

interface ShownRows {
	/** Every question. */
	rows: OverviewRow[];
	/** Those of the view, with those held. */
	shown: OverviewRow[];
	/** How many are shown only because they have just been changed here. */
	heldBack: number;
	/** Keeps rows on the screen until another view is asked for: none may vanish under the hand that changes it. */
	hold: (items: string[]) => void;
	/** Items that are selected, shown or not. */
	selected: ReadonlySet<string>;
	/** Selects a row or takes it out; with `range`, as far as the row that was selected last. */
	onToggle: (item: string, range: boolean) => void;
	/** Selects all that are shown, or none. */
	onToggleAll: (isSelected: boolean) => void;
}

/** The rows of a view, and which of them are chosen for a change in common. */
export function useShownRows(view: OverviewView): ShownRows {
	const { report, review, words } = useSeen();
	const asked = JSON.stringify(view);
	const [held, hold] = useHeldItems(asked);
	const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
	const anchor = useRef<string | null>(null);
	const { touched, stamps } = review;
	const rows = useMemo(() => rowsOf(report, { touched, stamps }), [report, touched, stamps]);
	const columns = useMemo(() => filteredBy(held), [held]);
	const filters = useMemo(() => filtersOf(view, report.today), [view, report.today]);
	const { groups, toggleAll, toggleRange } = useTableModel({
		columns,
		rows,
		keyOf,
		language: words.language,
		filters,
		selected,
		onSelected: setSelected,
	});
	const shown = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
	const heldBack = useMemo(() => shown.filter((row) => !fits(row, filters)).length, [shown, filters]);
	const toggle = useLatest((item: string, range: boolean) => {
		toggleRange((range && anchor.current) || item, item, !selected.has(item));
		anchor.current = item;
	});
	const onToggleAll = (isSelected: boolean) => {
		anchor.current = null;
		toggleAll(isSelected);
	};
	return { rows, shown, heldBack, hold, selected, onToggle: toggle, onToggleAll };
}

const keyOf = ({ item }: OverviewRow): string => item;

/** Items that stay while one view is asked for. */
function useHeldItems(asked: string): [ReadonlySet<string>, (items: string[]) => void] {
	const [held, setHeld] = useState<{ asked: string; items: ReadonlySet<string> }>({ asked, items: nobody });
	const hold = useCallback(
		(items: string[]) =>
			setHeld((former) => {
				const kept = former.asked === asked ? former.items : nobody;
				return former.asked === asked && items.every((item) => kept.has(item))
					? former
					: { asked, items: new Set([...kept, ...items]) };
			}),
		[asked],
	);
	return [held.asked === asked ? held.items : nobody, hold];
}

const nobody: ReadonlySet<string> = new Set();

/** One function for good that does what the latest one does: rows that hold it need not be drawn anew. */
function useLatest<Given extends unknown[]>(act: (...given: Given) => void): (...given: Given) => void {
	const latest = useRef(act);
	latest.current = act;
	return useCallback((...given: Given) => latest.current(...given), []);
}
