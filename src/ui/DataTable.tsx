import {
	type ColumnDef,
	createSortedRowModel,
	type Row,
	rowSortingFeature,
	type SortingState,
	tableFeatures,
	useTable,
} from "@tanstack/react-table";
import { memo, type ReactNode, useMemo } from "react";
import { usePhrases } from "../i18n/context.tsx";
import "./DataTable.css";

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

type SortValue = string | number | undefined;

export interface DataColumn<R> {
	id: string;
	header: string;
	/** Stands after the header: the way to an explanation. */
	help?: ReactNode;
	cell: (row: R) => ReactNode;
	/** What the column sorts by; undefined values come last. Without it the column does not sort. */
	sortBy?: (row: R) => SortValue;
	/** The first press sorts falling. */
	falling?: boolean;
	/** "head": the cell names its row. In cards of three columns, "wide" takes two, "full" all, and "aside" is left out. */
	role?: "head" | "wide" | "full" | "aside";
	/** The header is for screen readers alone: the cells speak for themselves. */
	quiet?: boolean;
}

export interface Sort {
	column: string;
	falling: boolean;
}

interface DataTableProps<R> {
	/** Names the table for screen readers. */
	label: string;
	columns: DataColumn<R>[];
	/** In the order shown while no column sorts; equals keep it. */
	rows: R[];
	keyOf: (row: R) => string;
	sort?: Sort | null;
	onSort?: (sort: Sort | null) => void;
	/** What a row unfolds, if it is open now. */
	detailsOf?: (row: R) => ReactNode;
	/** Whether two versions of a row show the same: such a row is not drawn anew. Without it, only the very same object does. */
	isSame?: (before: R, after: R) => boolean;
	/** Many columns become cards earlier. */
	width?: "usual" | "many";
}

/** A table that sorts by its headers, upon an order of its own; where it is narrow, a row becomes a card. */
export function DataTable<R extends object>({
	label,
	columns,
	rows,
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
				<tbody>
					{table.getRowModel().rows.map(({ original }) => (
						<BodyRow key={keyOf(original)} columns={columns} row={original} details={detailsOf?.(original)} isSame={isSame} />
					))}
				</tbody>
			</table>
		</div>
	);
}

interface BodyRowProps<R> {
	columns: DataColumn<R>[];
	row: R;
	details: ReactNode;
	isSame: (before: R, after: R) => boolean;
}

const showsTheSame = <R,>(before: BodyRowProps<R>, after: BodyRowProps<R>): boolean =>
	before.columns === after.columns && before.details === after.details && after.isSame(before.row, after.row);

/** Drawn anew only when something it shows has changed: a table may hold hundreds of controls. */
const BodyRow = memo(PlainRow, showsTheSame) as typeof PlainRow;

function PlainRow<R>({ columns, row, details }: BodyRowProps<R>) {
	return (
		<>
			<tr className="data-table-row" data-open={details ? true : undefined}>
				{columns.map((column) => (
					<Cell key={column.id} column={column} row={row} />
				))}
			</tr>
			{details && (
				<tr className="data-table-details">
					<td colSpan={columns.length}>{details}</td>
				</tr>
			)}
		</>
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

function Cell<R>({ column, row }: { column: DataColumn<R>; row: R }) {
	const Tag = column.role === "head" ? "th" : "td";
	return (
		<Tag scope={column.role === "head" ? "row" : undefined} data-column={column.id} data-role={column.role}>
			{column.role !== "head" && !column.quiet && (
				<span className="data-table-label" aria-hidden="true">
					{column.header}
				</span>
			)}
			<div className="data-table-value">{column.cell(row)}</div>
		</Tag>
	);
}

/** The sorting side of a column; cells are drawn by us, so that an open row keeps its focus when columns change. */
function definitionOf<R extends object>(column: DataColumn<R>, language: string): ColumnDef<typeof features, R> {
	const { compare } = new Intl.Collator(language, { numeric: true });
	const { id, sortBy, falling = false } = column;
	if (!sortBy) return { id, header: column.header };
	return {
		id,
		accessorFn: sortBy,
		sortDescFirst: falling,
		sortUndefined: "last",
		sortFn: (a: Row<typeof features, R>, b: Row<typeof features, R>) =>
			compareValues(sortBy(a.original), sortBy(b.original), compare),
	};
}

function compareValues(a: SortValue, b: SortValue, compare: Intl.Collator["compare"]): number {
	if (typeof a === "number" && typeof b === "number") return a - b;
	return compare(String(a ?? ""), String(b ?? ""));
}
