import { type Inline, md } from "./inline.ts";

/** A block of a document: its Markdown without a line break at the end. */
export type Block = string;

export const heading = (level: 1 | 2 | 3 | 4, text: Inline): Block => `${"#".repeat(level)} ${text.markdown}`;

export const paragraph = (text: Inline): Block => text.markdown;

/** Nothing for no items: an empty list is never shown. */
export const list = (items: Inline[]): Block[] =>
	items.length === 0 ? [] : [items.map(({ markdown }) => `- ${markdown}`).join("\n")];

/** A label of its own line above a list; nothing where the list is empty. */
export const labelledList = (label: string, items: Inline[]): Block[] =>
	items.length === 0 ? [] : [paragraph(md`**${label}**`), ...list(items)];

/** A table; `right` names the columns of figures by position. */
export function table(head: Inline[], rows: Inline[][], right: number[] = []): Block {
	const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
	const rule = head.map((_, column) => (right.includes(column) ? "---:" : "---"));
	return [head.map(({ markdown }) => markdown), rule, ...rows.map((row) => row.map(({ markdown }) => markdown))]
		.map(line)
		.join("\n");
}

/** Blocks apart by an empty line, as every parser wants them. */
export const documentOf = (blocks: Block[]): string => `${blocks.join("\n\n")}\n`;
