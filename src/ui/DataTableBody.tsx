import { memo, type ReactNode } from "react";

export interface ShownColumn<R> {
	id: string;
	header: string;
	cell: (row: R) => ReactNode;
	/** "head": the cell names its row. In cards of three columns, "wide" takes two, "full" all, and "aside" is left out. */
	role?: "head" | "wide" | "full" | "aside";
	/** The header is for screen readers alone: the cells speak for themselves. */
	quiet?: boolean;
}

/** Rows that stand together, under a heading or without one. */
export interface Part<R> {
	key: string;
	heading: ReactNode;
	rows: R[];
}

interface BodyPartProps<R> {
	part: Part<R>;
	columns: ShownColumn<R>[];
	keyOf: (row: R) => string;
	detailsOf: ((row: R) => ReactNode) | undefined;
	isSame: (before: R, after: R) => boolean;
}

/** The rows of one part, as a row group that its heading names. */
export function BodyPart<R>({ part, columns, keyOf, detailsOf, isSame }: BodyPartProps<R>) {
	return (
		<tbody>
			{part.heading && (
				<tr className="data-table-heading">
					<th scope="rowgroup" colSpan={columns.length}>
						{part.heading}
					</th>
				</tr>
			)}
			{part.rows.map((row) => (
				<BodyRow key={keyOf(row)} columns={columns} row={row} details={detailsOf?.(row)} isSame={isSame} />
			))}
		</tbody>
	);
}

interface BodyRowProps<R> {
	columns: ShownColumn<R>[];
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

function Cell<R>({ column, row }: { column: ShownColumn<R>; row: R }) {
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
