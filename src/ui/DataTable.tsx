import { type ReactNode, type RefObject, useImperativeHandle, useMemo } from "react";
import { usePhrases } from "../i18n/context.tsx";
import { BodyPart, type ShownColumn } from "./DataTableBody.tsx";
import { entriesOf, inParts, type Part } from "./dataTableEntries.ts";
import { SortHeader } from "./SortHeader.tsx";
import type { SortValue } from "./sortValue.ts";
import { type Sort, useTableModel } from "./tableModel.ts";
import { LongListNote } from "./virtual/LongListNote.tsx";
import { RoomRow } from "./virtual/RoomRow.tsx";
import { useVirtualRows } from "./virtual/useVirtualRows.ts";
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
	/** Takes the way to the element of a row, which is put on the page first where a long table has left it out. */
	reach?: RefObject<ReachRow | null> | undefined;
};

export type ReachRow = (key: string) => HTMLElement | null;

const noRows: never[] = [];

/** Height of a row of a long table before it is drawn, in CSS pixels. */
const rowHeight = 58;

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
	reach,
}: DataTableProps<R>) {
	const { language } = usePhrases();
	const { groups, toggleSorting } = useTableModel({ columns, rows, keyOf, language, sort, onSort });
	const shown = useMemo(() => parts ?? groups.map((group) => ({ ...group, heading: null })), [parts, groups]);
	const { entries, keys, headings } = useMemo(() => entriesOf(shown, keyOf), [shown, keyOf]);
	const { isVirtual, root, drawn, after, measure, reveal } = useVirtualRows<HTMLTableElement>({
		keys,
		estimate: rowHeight,
		kept: headings,
	});
	useImperativeHandle(reach, () => (key) => {
		reveal(key);
		return root.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`) ?? null;
	});
	return (
		<div className="data-table-box" data-width={width} data-long={isVirtual || undefined}>
			{isVirtual && <LongListNote count={keys.length - headings.length} />}
			<table ref={root} className="data-table" aria-label={label} aria-rowcount={isVirtual ? keys.length + 1 : undefined}>
				<thead>
					<tr aria-rowindex={isVirtual ? 1 : undefined}>
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
				{inParts(entries, drawn).map(({ part, rows: own }) => (
					<BodyPart
						key={part.key}
						{...{ part, columns, keyOf, detailsOf, isSame }}
						drawn={own}
						measure={isVirtual ? measure : undefined}
					/>
				))}
				{after > 0 && (
					<tbody aria-hidden="true">
						<RoomRow height={after} />
					</tbody>
				)}
			</table>
		</div>
	);
}
