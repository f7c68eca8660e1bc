import {
	type ColumnDef,
	columnFilteringFeature,
	columnGroupingFeature,
	columnVisibilityFeature,
	createFilteredRowModel,
	createGroupedRowModel,
	createSortedRowModel,
	type Row,
	rowSelectionFeature,
	rowSortingFeature,
	tableFeatures,
	useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import { comparerOf, type SortValue } from "./sortValue.ts";

const features = tableFeatures({
	rowSortingFeature,
	sortedRowModel: createSortedRowModel(),
	columnFilteringFeature,
	filteredRowModel: createFilteredRowModel(),
	columnGroupingFeature,
	groupedRowModel: createGroupedRowModel(),
	rowSelectionFeature,
	columnVisibilityFeature,
});

/** What a table does with a column, shown or not. */
export interface ModelColumn<R> {
	id: string;
	/** What the column sorts by; undefined values come last. Without it the column does not sort. */
	sortBy?: ((row: R) => SortValue) | undefined;
	/** The first press sorts falling. */
	falling?: boolean | undefined;
	/** Whether a row passes a filter on this column. */
	passes?: ((row: R, wanted: string) => boolean) | undefined;
	/** The group a row belongs to where the table is grouped by this column; the groups are sorted as the column is. */
	groupBy?: ((row: R) => string) | undefined;
}

export interface Sort {
	column: string;
	falling: boolean;
}

interface Asked<R> {
	columns: ModelColumn<R>[];
	rows: R[];
	keyOf: (row: R) => string;
	language: string;
	sort?: Sort | null | undefined;
	/** What orders rows that `sort` finds equal. */
	thenBy?: Sort | undefined;
	onSort?: ((sort: Sort | null) => void) | undefined;
	/** By column: what its rows must pass. */
	filters?: Record<string, string> | undefined;
	/** The column the table is grouped by; null: by none. */
	group?: string | null | undefined;
	/** Columns that are shown; absent: all of them. */
	shown?: readonly string[] | undefined;
	/** Keys of the rows that are ticked. */
	selected?: ReadonlySet<string> | undefined;
	onSelected?: ((selected: ReadonlySet<string>) => void) | undefined;
}

/** Rows of one group, in the order of the table; the key is empty where it is not grouped. */
export interface RowGroup<R> {
	key: string;
	rows: R[];
}

const nothing = {};
const nobody: ReadonlySet<string> = new Set();

/** What a table shows of its rows, and the ways to change that. */
export function useTableModel<R extends object>(asked: Asked<R>) {
	const { columns, rows, keyOf, language, sort = null, onSort, group = null, shown, selected = nobody, onSelected } = asked;
	const { filters = nothing, thenBy } = asked;
	const definitions = useMemo(() => columns.map((column) => definitionOf(column, language)), [columns, language]);
	const state = useMemo(
		() => ({
			sorting: [
				...(group === null ? [] : [{ id: group, desc: false }]),
				...[sort ?? [], thenBy ?? []].flat().map(({ column, falling }) => ({ id: column, desc: falling })),
			],
			columnFilters: Object.entries(filters).map(([id, value]) => ({ id, value })),
			grouping: group === null ? [] : [group],
			columnVisibility: visibilityOf(columns, shown),
			rowSelection: Object.fromEntries([...selected].map((key) => [key, true as const])),
		}),
		[sort, thenBy, filters, group, columns, shown, selected],
	);
	const table = useTable({
		features,
		columns: definitions,
		data: rows,
		getRowId: keyOf,
		state,
		enableMultiSort: false,
		enableSubRowSelection: false,
		onSortingChange: (change) => {
			const next = (typeof change === "function" ? change(state.sorting) : change).find(({ id }) => id !== group);
			onSort?.(next ? { column: next.id, falling: next.desc } : null);
		},
		onRowSelectionChange: (change) => {
			const next = typeof change === "function" ? change(state.rowSelection) : change;
			onSelected?.(new Set(Object.keys(next)));
		},
	});
	const arranged = table.getRowModel().rows;
	const groups = useMemo((): RowGroup<R>[] => groupsOf(arranged, group), [arranged, group]);
	return {
		groups,
		/** Ids of the columns that are shown, in order. */
		visible: table.getVisibleLeafColumns().map(({ id }) => id),
		toggleSorting: (column: string) => table.getColumn(column)?.toggleSorting(),
		/** Ticks a row, or takes its tick away. */
		toggle: (key: string, isSelected?: boolean) => table.getRow(key, true).toggleSelected(isSelected),
		/** Ticks all rows from one to another, whichever comes first, or takes their ticks away; the second alone where the first is not shown. */
		toggleRange: (from: string, to: string, isSelected: boolean) => {
			const next = new Set(selected);
			for (const key of rangeOf(arranged, from, to)) {
				if (isSelected) next.add(key);
				else next.delete(key);
			}
			onSelected?.(next);
		},
		/** Ticks every row that passes the filters, or none. */
		toggleAll: (isSelected: boolean) =>
			onSelected?.(new Set(isSelected ? table.getFilteredRowModel().rows.map(({ id }) => id) : [])),
	};
}

function groupsOf<R extends object>(rows: Row<typeof features, R>[], group: string | null): RowGroup<R>[] {
	if (group === null) return [{ key: "", rows: rows.map(({ original }) => original) }];
	return rows.map((row) => ({ key: String(row.groupingValue ?? ""), rows: row.subRows.map(({ original }) => original) }));
}

function rangeOf(rows: { id: string }[], from: string, to: string): string[] {
	const [start, end] = [from, to].map((key) => rows.findIndex(({ id }) => id === key));
	if (start === undefined || end === undefined || start < 0 || end < 0) return [to];
	return rows.slice(Math.min(start, end), Math.max(start, end) + 1).map(({ id }) => id);
}

const visibilityOf = (columns: { id: string }[], shown: readonly string[] | undefined): Record<string, boolean> =>
	shown ? Object.fromEntries(columns.map(({ id }) => [id, shown.includes(id)])) : nothing;

/** Cells are drawn by us, so that an open row keeps its focus when columns change. */
function definitionOf<R extends object>(column: ModelColumn<R>, language: string): ColumnDef<typeof features, R> {
	const compare = comparerOf(language);
	const { id, sortBy, falling = false, passes, groupBy } = column;
	return {
		id,
		accessorFn: sortBy ?? groupBy ?? keyless,
		enableSorting: sortBy !== undefined,
		sortDescFirst: falling,
		sortUndefined: "last",
		sortFn: (a: Row<typeof features, R>, b: Row<typeof features, R>) =>
			sortBy ? compare(sortBy(a.original), sortBy(b.original)) : 0,
		...(groupBy && { getGroupingValue: groupBy }),
		filterFn: (row: Row<typeof features, R>, _column: string, wanted: string) => passes?.(row.original, wanted) ?? true,
	};
}

const keyless = (): undefined => undefined;
