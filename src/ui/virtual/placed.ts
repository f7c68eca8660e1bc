/** What the row of a long table says of its place, counted from 0 below the header, which is the first row; nothing in a short one. */
export const placed = (index: number | undefined) =>
	index === undefined ? {} : { "data-index": index, "aria-rowindex": index + 2 };
