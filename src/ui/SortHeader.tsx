import type { ReactNode } from "react";
import type { Sort } from "./tableModel.ts";

interface SortHeaderProps {
	/** Of the column. */
	id: string;
	label: string;
	/** The label is for screen readers alone. */
	quiet?: boolean | undefined;
	/** Null while the table is not sorted by it. */
	sort: Sort | null;
	/** Absent: nothing sorts by it. */
	onSort?: (() => void) | undefined;
	/** Stands after the label: the way to an explanation. */
	help?: ReactNode;
}

/** The head of a column, which sorts by it where that has a sense. */
export function SortHeader({ id, label, quiet, sort, onSort, help }: SortHeaderProps) {
	const direction = sort && (sort.falling ? "descending" : "ascending");
	return (
		<th scope="col" data-column={id} aria-sort={direction ?? undefined}>
			{onSort ? (
				<button type="button" className="data-table-sort" onClick={onSort}>
					{label}
					<SortMark direction={direction} />
				</button>
			) : (
				<span className={quiet ? "visually-hidden" : undefined}>{label}</span>
			)}{" "}
			{help}
		</th>
	);
}

const SortMark = ({ direction }: { direction: "ascending" | "descending" | null }) => (
	<svg width="9" height="12" viewBox="0 0 9 12" aria-hidden="true" data-direction={direction}>
		<path className="up" d="M4.5 0 9 5H0z" />
		<path className="down" d="M4.5 12 0 7h9z" />
	</svg>
);
