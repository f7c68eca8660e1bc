import type { ReactNode } from "react";
import type { Block, Column, Entry, Labelled, Table } from "../../../report/blocks.ts";
import type { Inline } from "../../../report/inline.ts";
import { inOrder } from "../../../ui/inOrder.ts";
import { PrintedText } from "./PrintedText.tsx";

/** Blocks of a report as HTML. */
export const PrintedBlocks = ({ blocks }: { blocks: Block[] }): ReactNode =>
	inOrder(blocks, (block) => <PrintedBlock block={block} />);

function PrintedBlock({ block }: { block: Block }): ReactNode {
	switch (block.kind) {
		case "heading": {
			const Heading = `h${block.level}` as const;
			return (
				<Heading>
					<PrintedText text={block.text} />
				</Heading>
			);
		}
		case "paragraph":
			return (
				<p className={`printed-${block.role}`}>
					<PrintedText text={block.text} />
				</p>
			);
		case "list":
			return (
				<ul>
					<PrintedLines lines={block.items} as="li" />
				</ul>
			);
		case "labelled":
			return <PrintedLabelled {...block} />;
		case "table":
			return <PrintedTable table={block} />;
		case "figure":
			return <PrintedTable table={block.table} />;
		case "entry":
			return <PrintedEntry entry={block} />;
		case "group":
			return <PrintedBlocks blocks={block.blocks} />;
		case "pageBreak":
			return null;
	}
}

const PrintedLines = ({ lines, as: Line }: { lines: Inline[]; as: "p" | "li" | "div" }): ReactNode =>
	inOrder(lines, (line) => (
		<Line>
			<PrintedText text={line} />
		</Line>
	));

const PrintedLabelled = ({ label, lines }: Pick<Labelled, "label" | "lines">) => (
	<dl>
		<dt>{label}</dt>
		<dd>
			<PrintedLines lines={lines} as="p" />
		</dd>
	</dl>
);

const PrintedEntry = ({ entry: { mark, title, aside, lines, blocks } }: { entry: Entry }) => (
	<article>
		<h4>
			{mark} {title} <PrintedText text={aside} />
		</h4>
		<PrintedLines lines={lines} as="p" />
		<PrintedBlocks blocks={blocks} />
	</article>
);

function PrintedTable({ table }: { table: Table }) {
	if (table.label === undefined) return <PrintedRows table={table} />;
	return (
		<dl>
			<dt>{table.label}</dt>
			<dd>
				<PrintedRows table={table} />
			</dd>
		</dl>
	);
}

const widthOf = (columns: Column[]): number => columns.reduce((sum, { weight }) => sum + weight, 0);

const PrintedRows = ({ table: { columns, rows } }: { table: Table }) => (
	<table>
		<colgroup>
			{inOrder(columns, ({ weight }) => (
				<col style={{ width: `${(100 * weight) / widthOf(columns)}%` }} />
			))}
		</colgroup>
		{columns.some(({ head }) => head !== "") && (
			<thead>
				<tr>
					{inOrder(columns, ({ head, role }) => (
						<th scope="col" data-role={role}>
							{head}
						</th>
					))}
				</tr>
			</thead>
		)}
		<tbody>
			{inOrder(rows, ({ cells }) => (
				<tr>
					{inOrder(cells, (lines, index) => (
						<td data-role={columns[index]?.role}>
							<PrintedLines lines={lines} as="div" />
						</td>
					))}
				</tr>
			))}
		</tbody>
	</table>
);
