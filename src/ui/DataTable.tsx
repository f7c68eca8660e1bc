import type { ReactNode } from "react";
import { usePhrases } from "../i18n/context.tsx";
import { BodyPart, type Part, type ShownColumn } from "./DataTableBody.tsx";
import { SortHeader } from "./SortHeader.tsx";
import type { SortValue } from "./sortRows.ts";
import { type Sort, useTableModel } from "./tableModel.ts";
import "./DataTable.css";

export interface DataColumn<R> extends ShownColumn<R> {
	/** What the column sorts by; undefined values come last. Without it the column does not sort. */
	sortBy?: (row: R) => SortValue;
	/** The first press sorts falling. */
	falling?: boolean;
	/** Stands after the header: the way to an explanation. */
	help?: ReactNode;
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
	const { groups, toggleSorting } = useTableModel({ columns, rows, keyOf, language, sort, onSort });
	const shown = parts ?? groups.map((group) => ({ ...group, heading: null }));
	return (
		<div className="data-table-box" data-width={width}>
			<table className="data-table" aria-label={label}>
				<thead>
					<tr>
						{columns.map((column) => (
							<SortHeader
								key={column.id}
								id={column.id}
								label={column.header}
								quiet={column.quiet}
								sort={sort?.column === column.id ? sort : null}
								onSort={column.sortBy && (() => toggleSorting(column.id))}
								help={column.help}
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
