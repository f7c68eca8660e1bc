import type { Column, Table, TableRow } from "../../report/blocks.ts";
import type { Inline } from "../../report/inline.ts";
import { escaped } from "./escape.ts";
import { inlineHtml } from "./inlineHtml.ts";
import { filterMarks, type Setting } from "./setting.ts";

/** Wide tables scroll inside a region that a keyboard reaches. */
export function tableHtml({ columns, rows }: Table, setting: Setting, section: string): string {
	const hasHead = columns.some(({ head }) => head !== "");
	const head = hasHead ? `<thead><tr>${columns.map(headHtml).join("")}</tr></thead>` : "";
	const body = rows.map((row) => rowHtml(row, columns, hasHead, setting)).join("");
	return `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(section)}"><table>${head}<tbody>${body}</tbody></table></div>`;
}

const side = ({ role }: Column): string => (role === "figure" || role === "field" ? ` class="${role}"` : "");

const headHtml = (column: Column): string =>
	column.head === "" ? "<td></td>" : `<th scope="col"${side(column)}>${escaped(column.head)}</th>`;

/** The first cell names its row where the columns have names. */
function rowHtml({ cells, place }: TableRow, columns: Column[], hasHead: boolean, setting: Setting): string {
	const id = place && setting.ids.get(place);
	const said = cells.map((lines, index) => {
		const html = linesHtml(lines, setting);
		const column = columns[index];
		return index === 0 && hasHead ? `<th scope="row">${html}</th>` : `<td${column ? side(column) : ""}>${html}</td>`;
	});
	return `<tr${id ? ` id="${id}"` : ""}${filterMarks(place, setting)}>${said.join("")}</tr>`;
}

const linesHtml = (lines: Inline[], setting: Setting): string => lines.map((line) => inlineHtml(line, setting)).join("<br>");
