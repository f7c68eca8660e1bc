import { useCallback, useMemo, useState } from "react";
import { useSeen } from "../../ui/seen.ts";
import { type OverviewRow, rowsOf } from "./rows.ts";
import { type OverviewView, rowsIn } from "./view.ts";

interface ShownRows {
	/** Every question. */
	rows: OverviewRow[];
	/** Those of the view, with those held. */
	shown: OverviewRow[];
	/** How many are shown only because they have just been changed here. */
	heldBack: number;
	/** Keeps rows on the screen until another view is asked for: none may vanish under the hand that changes it. */
	hold: (items: string[]) => void;
}

/** The rows of a view. */
export function useShownRows(view: OverviewView): ShownRows {
	const { report, review } = useSeen();
	const asked = JSON.stringify(view);
	const [held, setHeld] = useState<{ asked: string; items: string[] }>({ asked, items: [] });
	const { touched, stamps } = review;
	const rows = useMemo(() => rowsOf(report, { touched, stamps }), [report, touched, stamps]);
	const fitting = useMemo(() => new Set(rowsIn(rows, view, report.today)), [rows, view, report.today]);
	const shown = useMemo(() => {
		const kept = new Set(held.asked === asked ? held.items : []);
		return rows.filter((row) => fitting.has(row) || kept.has(row.item));
	}, [rows, fitting, held, asked]);
	const hold = useCallback(
		(items: string[]) =>
			setHeld((former) => {
				const kept = former.asked === asked ? former.items : [];
				const added = items.filter((item) => !kept.includes(item));
				return former.asked === asked && added.length === 0 ? former : { asked, items: [...kept, ...added] };
			}),
		[asked],
	);
	return { rows, shown, heldBack: shown.length - fitting.size, hold };
}
