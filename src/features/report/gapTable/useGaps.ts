import { useMemo, useState } from "react";
import { useSeen } from "../../../ui/seen.ts";
import { useTableModel } from "../../../ui/tableModel.ts";
import { type ColumnId, queryOf, type ReportView } from "../view.ts";
import { arrangedBy, filtersOf, groupColumn, type Section } from "./arrange.ts";
import { type GapLine, gapLines, ownersOf } from "./gapLines.ts";
import { useHeld, useHold } from "./useHold.ts";

/** The gaps of a view, and which of them are ticked. */
export interface Gaps {
	/** Every gap of the order, shown or not, by its id. */
	lines: Map<string, GapLine>;
	/** Those that are shown, as they are shown. */
	sections: Section[];
	owners: string[];
	/** Ids of the columns that are shown, in order. */
	visible: string[];
	/** Ids of those that are ticked and shown, in the order of the table. */
	ticked: string[];
	toggle: (gap: string, isTicked?: boolean) => void;
	toggleAll: (isTicked: boolean) => void;
	/** Sorts by a column, the other way round, or not any more. */
	sortBy: (column: string) => void;
	/** What the table must tell, so that rows keep their places while somebody types among them. */
	hands: ReturnType<typeof useHold>["hands"];
}

/** The gaps of a view: what is said of each is up to date, while their places wait for typing to end. */
export function useGaps(view: ReportView, change: (part: Partial<ReportView>) => void, columns: ColumnId[]): Gaps {
	const { report, review, lens, words } = useSeen();
	const { language } = words;
	const { held, hands } = useHold(JSON.stringify(queryOf({ ...view, gap: null, columns: null })));
	const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
	const { touched } = review;
	const lines = useMemo(() => gapLines({ report, lens, touched, words, view }), [report, lens, touched, words, view]);
	const filters = useMemo(() => filtersOf(view), [view]);
	const arranged = useMemo(() => arrangedBy(lens.pillars.map(({ id }) => id)), [lens]);
	const shown = useMemo(() => ["number", "gap", ...columns], [columns]);
	const { groups, visible, toggleSorting, toggle, toggleAll } = useTableModel({
		columns: arranged,
		rows: lines,
		keyOf,
		language,
		sort: view.sort,
		onSort: (sort) => change({ sort }),
		filters,
		group: groupColumn(view.group),
		shown,
		selected,
		onSelected: setSelected,
	});
	const sections = useMemo(() => groups.map(({ key, rows }): Section => ({ key, ids: rows.map(keyOf) })), [groups]);
	const owners = useMemo(() => ownersOf(lines, report, language), [lines, report, language]);
	const kept = useHeld(sections, held);
	return {
		lines: useMemo(() => new Map(lines.map((line) => [line.id, line])), [lines]),
		sections: kept,
		owners: useHeld(owners, held),
		visible,
		ticked: kept.flatMap(({ ids }) => ids.filter((id) => selected.has(id))),
		toggle,
		toggleAll,
		sortBy: toggleSorting,
		hands,
	};
}

const keyOf = ({ id }: GapLine): string => id;
