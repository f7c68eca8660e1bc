import { Fragment, memo, type ReactNode } from "react";
import type { DrawnEntry, Part } from "./dataTableEntries.ts";
import { placed } from "./virtual/placed.ts";
import { RoomRow } from "./virtual/RoomRow.tsx";

export interface ShownColumn<R> {
	id: string;
	header: string;
	cell: (row: R) => ReactNode;
	/** "head": the cell names its row. In cards of three columns, "wide" takes two, "full" all, and "aside" is left out. */
	role?: "head" | "wide" | "full" | "aside";
	/** The header is for screen readers alone: the cells speak for themselves. */
	quiet?: boolean;
}

interface BodyPartProps<R> {
	part: Part<R>;
	columns: ShownColumn<R>[];
	keyOf: (row: R) => string;
	detailsOf: ((row: R) => ReactNode) | undefined;
	isSame: (before: R, after: R) => boolean;
	/** What is on the page of the part, in order. */
	drawn: DrawnEntry<R>[];
	/** The ref of each row where the table is long; absent: it is short. */
	measure: ((row: Element | null) => void) | undefined;
}

/** The rows of one part, as a row group that its heading names. */
export function BodyPart<R>({ part, columns, keyOf, detailsOf, isSame, drawn, measure }: BodyPartProps<R>) {
	return (
		<tbody>
			{drawn.map(({ row, index, before }) => {
				const place = measure && index;
				const key = row === null ? "" : keyOf(row);
				return (
					<Fragment key={key}>
						<RoomRow height={before} />
						{row === null ? (
							<tr className="data-table-heading" {...placed(place)} ref={measure}>
								<th scope="rowgroup" colSpan={columns.length}>
									{part.heading}
								</th>
							</tr>
						) : (
							<BodyRow {...{ columns, row, isSame, measure }} id={key} index={place} details={detailsOf?.(row)} />
						)}
					</Fragment>
				);
			})}
		</tbody>
	);
}

interface BodyRowProps<R> {
	/** The row's key. */
	id: string;
	/** Place in a long table, from 0. */
	index: number | undefined;
	measure: ((row: Element | null) => void) | undefined;
	columns: ShownColumn<R>[];
	row: R;
	details: ReactNode;
	isSame: (before: R, after: R) => boolean;
}

const showsTheSame = <R,>(before: BodyRowProps<R>, after: BodyRowProps<R>): boolean =>
	before.columns === after.columns &&
	before.details === after.details &&
	before.index === after.index &&
	before.measure === after.measure &&
	after.isSame(before.row, after.row);

/** Drawn anew only when something it shows has changed: a table may hold hundreds of controls. */
const BodyRow = memo(PlainRow, showsTheSame) as typeof PlainRow;

function PlainRow<R>({ id, index, measure, columns, row, details }: BodyRowProps<R>) {
	return (
		<>
			<tr className="data-table-row" data-row={id} {...placed(index)} ref={measure} data-open={details ? true : undefined}>
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
