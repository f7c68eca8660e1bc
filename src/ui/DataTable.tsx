import {
	type ColumnDef,
	createSortedRowModel,
	type Row,
	rowSortingFeature,
	type SortingState,
	tableFeatures,
	useTable,
} from "@tanstack/react-table";
import { type ReactNode, useMemo } from "react";
import { usePhrases } from "../i18n/context.tsx";
import { BodyPart, type Part, type ShownColumn } from "./DataTableBody.tsx";
import { comparerOf, type SortValue } from "./sortRows.ts";
import "./DataTable.css";

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

export interface DataColumn<R> extends ShownColumn<R> {
	/** What the column sorts by; undefined values come last. Without it the column does not sort. */
	sortBy?: (row: R) => SortValue;
	/** The first press sorts falling. */
	falling?: boolean;
	/** Stands after the header: the way to an explanation. */
	help?: ReactNode;
}

export interface Sort {
	column: string;
	falling: boolean;
}

/** Either rows for the table to sort, or rows as somebody else arranged them; then the headers only say what to sort by. */
type Content<R> = { rows: R[]; parts?: never } | { rows?: never; parts: Part<R>[] };

type DataTableProps<R> = Content<R> & {
	/** Names the table for screen readers. */
	label: string;
	columns: DataColumn<R>[];
	keyOf: (row: R) => string;
	sort?: Sort | null;
	onSort?: (sort: Sort | null) => void;
	/** What a row unfolds, if it is open now. */
	detailsOf?: (row: R) => ReactNode;
	/** Whether two versions of a row show the same: such a row is not drawn anew. Without it, only the very same object does. */
	isSame?: (before: R, after: R) => boolean;
	/** Many columns become cards earlier. */
	width?: "usual" | "many";
};

const noRows: never[] = [];

/** A table that sorts by its headers, upon an order of its own; where it is narrow, a row becomes a card. */
export function DataTable<R extends object>({
	label,
	columns,
	rows = noRows,
	parts,
	keyOf,
	sort = null,
	onSort,
	detailsOf,
	isSame = Object.is,
	width = "usual",
}: DataTableProps<R>) {
	const { language } = usePhrases();
	const definitions = useMemo(() => columns.map((column) => definitionOf(column, language)), [columns, language]);
	const sorting = useMemo((): SortingState => (sort ? [{ id: sort.column, desc: sort.falling }] : []), [sort]);
	const table = useTable({
		features,
		columns: definitions,
		data: rows,
		state: { sorting },
		onSortingChange: (change) => {
			const [next] = typeof change === "function" ? change(sorting) : change;
			onSort?.(next ? { column: next.id, falling: next.desc } : null);
		},
		enableMultiSort: false,
	});
	const shown = parts ?? [{ key: "", heading: null, rows: table.getRowModel().rows.map(({ original }) => original) }];
	return (
		<div className="data-table-box" data-width={width}>
			<table className="data-table" aria-label={label}>
				<thead>
					<tr>
						{columns.map((column) => (
							<Header
								key={column.id}
								column={column}
								sort={sort?.column === column.id ? sort : null}
								onToggle={() => table.getColumn(column.id)?.toggleSorting()}
							/>
						))}
					</tr>
				</thead>
				{shown.map((part) => (
					<BodyPart key={part.key} part={part} columns={columns} keyOf={keyOf} detailsOf={detailsOf} isSame={isSame} />
				))}
			</table>
		</div>
	);
}

interface HeaderProps<R> {
	column: DataColumn<R>;
	/** Null while the table is not sorted by it. */
	sort: Sort | null;
	onToggle: () => void;
}

function Header<R>({ column, sort, onToggle }: HeaderProps<R>) {
	const direction = sort && (sort.falling ? "descending" : "ascending");
	return (
		<th scope="col" data-column={column.id} aria-sort={direction ?? undefined}>
			{column.sortBy ? (
				<button type="button" className="data-table-sort" onClick={onToggle}>
					{column.header}
					<SortMark direction={direction} />
				</button>
			) : (
				<span className={column.quiet ? "visually-hidden" : undefined}>{column.header}</span>
			)}{" "}
			{column.help}
		</th>
	);
}

const SortMark = ({ direction }: { direction: "ascending" | "descending" | null }) => (
	<svg width="9" height="12" viewBox="0 0 9 12" aria-hidden="true" data-direction={direction}>
		<path className="up" d="M4.5 0 9 5H0z" />
		<path className="down" d="M4.5 12 0 7h9z" />
	</svg>
);

/** The sorting side of a column; cells are drawn by us, so that an open row keeps its focus when columns change. */
function definitionOf<R extends object>(column: DataColumn<R>, language: string): ColumnDef<typeof features, R> {
	const compare = comparerOf(language);
	const { id, sortBy, falling = false } = column;
	if (!sortBy) return { id, header: column.header };
	return {
		id,
		accessorFn: sortBy,
		sortDescFirst: falling,
		sortUndefined: "last",
		sortFn: (a: Row<typeof features, R>, b: Row<typeof features, R>) => compare(sortBy(a.original), sortBy(b.original)),
	};
}
