/** What follows in the document, with the page of each section. */
import { heading } from "../engine/blocks.ts";
import { body, pageOf, small } from "../engine/paragraph.ts";
import type { Row } from "../engine/row.ts";
import { table } from "../engine/table.ts";
import type { Work } from "./work.ts";

/** Space within the rows, so that they end on the page of the pillars. */
const pad = 0.3;

export interface Entry {
	name: string;
	title: string;
}

/** The contents; no rows where no section follows. */
export function contentsRows({ sheet, telling: { words } }: Work, entries: Entry[]): Row[] {
	const rows = entries.map(({ name, title }) => ({
		cells: [[body({ kind: "text", text: title, to: name })], [small(pageOf(name))]],
	}));
	const lines = table(sheet, [{ width: 150 }, { width: 20, align: "right" }], null, rows);
	if (lines.length === 0) return [];
	const title = heading(sheet, [words.t("pdf.contents")], { above: 14, anchors: ["contents"] });
	return [...title, ...lines.map((row) => ({ ...row, pad }))];
}
