import type { Report } from "../../domain/report/report.ts";
import { findGapRow } from "../../domain/report/reportRows.ts";
import type { Block } from "../document/blocks.ts";
import { headingName } from "../document/inline.ts";
import { escaped } from "./escape.ts";
import { bareText, inlineHtml } from "./inlineHtml.ts";

type Heading = Extract<Block, { kind: "heading" }>;
type Table = Extract<Block, { kind: "table" }>;

/** Blocks as HTML; `section` names the part they stand in. */
export const blocksHtml = (blocks: Block[], report: Report, section: string): string =>
	blocks.map((block) => blockHtml(block, report, section)).join("\n");

function blockHtml(block: Block, report: Report, section: string): string {
	switch (block.kind) {
		case "heading":
			return `<h${block.level}>${inlineHtml(block.text)}</h${block.level}>`;
		case "paragraph":
			return `<p>${inlineHtml(block.text)}</p>`;
		case "list":
			return `<ul>${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join("")}</ul>`;
		case "table":
			return tableHtml(block, report, section);
		case "gap":
			return gapHtml(block.blocks, block.id, report);
	}
}

/** A heading that something leads to. */
export function namedHeading({ level, text }: Heading): { id: string; html: string } {
	const id = escaped(headingName(bareText(text)));
	return { id, html: `<h${level} id="${id}">${inlineHtml(text)}</h${level}>` };
}

function gapHtml([first, ...rest]: Block[], id: string, report: Report): string {
	if (first?.kind !== "heading") return "";
	const title = namedHeading(first);
	const body = blocksHtml(rest, report, bareText(first.text));
	return `<article class="gap" aria-labelledby="${title.id}"${filterMarks(id, report)}>\n${title.html}\n${body}\n</article>`;
}

/** What the filters look for: the places of its pillars, from 1, and its risk. */
function filterMarks(id: string, report: Report): string {
	const gap = findGapRow(report, id);
	if (!gap) return "";
	const places = gap.credits.map(({ pillar }) => report.pillars.findIndex((figure) => figure.id === pillar) + 1);
	return ` data-pillars="${places.join(" ")}" data-risk="${gap.risk}"`;
}

/** Wide tables scroll inside a region that a keyboard reaches. */
function tableHtml({ head, rows, right, gaps }: Table, report: Report, section: string): string {
	const side = (column: number) => (right.includes(column) ? ' class="figure"' : "");
	const heads = head.map((cell, column) =>
		cell.parts.length === 0 ? "<td></td>" : `<th scope="col"${side(column)}>${inlineHtml(cell)}</th>`,
	);
	const lines = rows.map((row, index) => {
		const cells = row.map((cell, column) =>
			column === 0 ? `<th scope="row">${inlineHtml(cell)}</th>` : `<td${side(column)}>${inlineHtml(cell)}</td>`,
		);
		const gap = gaps[index];
		return `<tr${gap === undefined ? "" : filterMarks(gap, report)}>${cells.join("")}</tr>`;
	});
	const table = `<table><thead><tr>${heads.join("")}</tr></thead><tbody>${lines.join("")}</tbody></table>`;
	return `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(section)}">${table}</div>`;
}
