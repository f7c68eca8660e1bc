import { type ComponentProps, Fragment, type ReactNode, useEffect, useMemo } from "react";
import { useVirtualRows } from "./useVirtualRows.ts";
import "./virtualList.css";

/** Attributes of a row's own, such as its class. */
type RowAttributes = ComponentProps<"li"> & { [data: `data-${string}`]: string | boolean | undefined };

interface VirtualListProps<R> extends ComponentProps<"ul"> {
	rows: readonly R[];
	keyOf: (row: R) => string;
	/** Height of a row that was never drawn, in CSS pixels. */
	estimate: number;
	/** What stands in a row. */
	draw: (row: R) => ReactNode;
	attributesOf?: (row: R) => RowAttributes;
	/** Whether rows out of view are left out; usually where there are more than are drawn at once. */
	isLong?: boolean;
	/** The row one is at: it stays on the page, and is scrolled to within the box of the list. */
	current?: string;
}

/** A list that draws the rows in view where it has hundreds, and says the place of each. */
export function VirtualList<R>({
	rows,
	keyOf,
	estimate,
	draw,
	attributesOf,
	isLong,
	current,
	className = "",
	...attributes
}: VirtualListProps<R>) {
	const keys = useMemo(() => rows.map(keyOf), [rows, keyOf]);
	const kept = useMemo(() => (current === undefined ? [] : [current]), [current]);
	const { root, isVirtual, drawn, after, measure, bring } = useVirtualRows<HTMLUListElement>({ keys, estimate, kept, isLong });
	useEffect(() => {
		if (current !== undefined) bring(current);
	}, [current, bring]);
	return (
		<ul {...attributes} ref={root} className={`${className} virtual-list`}>
			{drawn.map(({ index, before }) => {
				const row = rows[index];
				const place = isVirtual && { "data-index": index, "aria-posinset": index + 1, "aria-setsize": rows.length };
				return (
					row !== undefined && (
						<Fragment key={keys[index]}>
							<Room height={before} />
							<li {...attributesOf?.(row)} {...place} ref={measure}>
								{draw(row)}
							</li>
						</Fragment>
					)
				);
			})}
			<Room height={after} />
		</ul>
	);
}

/** Keeps the room of rows that are not drawn. */
const Room = ({ height }: { height: number }) => (height > 0 ? <li aria-hidden="true" style={{ height }} /> : null);
