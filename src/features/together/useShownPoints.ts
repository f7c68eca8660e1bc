import { useMemo } from "react";
import { useWords } from "../../ui/seen.ts";
import { type ModelColumn, type Sort, useTableModel } from "../../ui/tableModel.ts";
import { keyOfPoint, type Point } from "./agendaRows.ts";
import type { AgendaView } from "./useAgendaView.ts";

/** How the points are filtered: on what is seen differently, the one that is open stays; that is the value wanted. */
const pointColumns: ModelColumn<Point>[] = [
	{
		id: "apart",
		sortBy: ({ apart }) => apart ?? undefined,
		passes: ({ apart, agenda }, open) => apart !== null || agenda.id === open,
	},
];

const byApart: Sort = { column: "apart", falling: false };

/** The points that a view shows, in its order: at first only what is seen differently, and the one that is open. */
export function useShownPoints(points: Point[], { show, open }: AgendaView): Point[] {
	const { language } = useWords();
	const isAll = show === "all";
	const filters = useMemo((): Record<string, string> => (isAll ? {} : { apart: open ?? "" }), [isAll, open]);
	const sort = isAll ? null : byApart;
	const { groups } = useTableModel({ columns: pointColumns, rows: points, keyOf: keyOfPoint, language, filters, sort });
	return groups[0]?.rows ?? [];
}
