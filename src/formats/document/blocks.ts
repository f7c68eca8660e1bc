import { type Inline, rich } from "./inline.ts";

/** A block of a document, whatever it will be written in. */
export type Block =
	| { kind: "heading"; level: 1 | 2 | 3 | 4; text: Inline }
	| { kind: "paragraph"; text: Inline }
	| { kind: "list"; items: Inline[] }
	| {
			kind: "table";
			head: Inline[];
			rows: Inline[][];
			/** Positions of the columns of figures. */
			right: number[];
			/** The gap each row is about, where every row is about one. */
			gaps: string[];
	  }
	/** All there is to one gap. */
	| { kind: "gap"; id: string; blocks: Block[] };

/** A heading of a level. */
export const heading = (level: 1 | 2 | 3 | 4, text: Inline): Block => ({ kind: "heading", level, text });

/** A paragraph of text. */
export const paragraph = (text: Inline): Block => ({ kind: "paragraph", text });

/** Nothing for no items: an empty list is never shown. */
export const list = (items: Inline[]): Block[] => (items.length === 0 ? [] : [{ kind: "list", items }]);

/** A label of its own line above a list; nothing where the list is empty. */
export const labelledList = (label: string, items: Inline[]): Block[] =>
	items.length === 0 ? [] : [paragraph(rich`**${label}**`), ...list(items)];

/** A table; `right` names the columns of figures by position, `gaps` the gap of each row. */
export const table = (head: Inline[], rows: Inline[][], right: number[] = [], gaps: string[] = []): Block => ({
	kind: "table",
	head,
	rows,
	right,
	gaps,
});
