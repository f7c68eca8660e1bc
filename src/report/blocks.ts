/** The blocks that a report is told in. They have roles, not looks: each format sets them in its own way. */
import type { ScoreFigure } from "../domain/judge/scoreFigure.ts";
import type { Eighths } from "../domain/judge/tradeoff.ts";
import type { PillarFigure } from "../domain/report/report.ts";
import { type Inline, plain, rich } from "./inline.ts";
import type { Place } from "./places.ts";

export type Block =
	/** Level 1 is the title of a document, 2 that of a section, 3 stands within one. */
	| { kind: "heading"; level: 1 | 2 | 3; text: Inline; place?: Place }
	/** A lead sums up what follows; an intro says how to read it. */
	| { kind: "paragraph"; text: Inline; role: "body" | "intro" | "lead" }
	| { kind: "list"; items: Inline[] }
	| Labelled
	| Table
	| Figure
	| Entry
	/** What is read together: no page ends within, unless it is long. */
	| { kind: "group"; blocks: Block[] }
	| { kind: "pageBreak" };

/** A label and what there is to say under it; a soft line goes on with the line before it. */
export interface Labelled {
	kind: "labelled";
	label: string;
	lines: Inline[];
}

export interface Column {
	/** Empty: the column explains itself. */
	head: string;
	/** A figure is compared down the column, a field of a matrix in both directions. */
	role: "text" | "figure" | "field" | "risk";
	/** Its share of the width. */
	weight: number;
}

export interface TableRow {
	/** The lines of each cell: the first says it, those after it go on about it. */
	cells: Inline[][];
	/** Where links to this row lead. */
	place?: Place;
	/** No page ends between it and the next. */
	keep?: true;
}

export interface Table {
	kind: "table";
	/** Stands beside the table, as beside a text. */
	label?: string;
	columns: Column[];
	rows: TableRow[];
}

/** What some formats draw, with the table that says the same. */
export interface Figure {
	kind: "figure";
	/** All that it shows in words, for those who listen. */
	alternative: string;
	/** How to read the drawing, for formats that draw it; empty: it explains itself. */
	caption: string;
	table: Table;
	drawing: Drawing;
}

export type Drawing =
	| { id: "pillars"; pillars: (PillarFigure & { name: string; shown: string })[] }
	/** One for each row of the table; a null pillar is all of them. */
	| { id: "scores"; bars: { pillar: string | null; before: ScoreFigure | null; after: ScoreFigure | null }[] }
	/** What each row's pillar asks of each column's; null where no gap connects the two. */
	| { id: "pressure"; pillars: string[]; fields: (Eighths | null)[][] };

/** All there is to one gap or one question. */
export interface Entry {
	kind: "entry";
	place: Place;
	/** By which it is called elsewhere, of letters and digits: "Gap 3", "Security 2". */
	name: string;
	/** The part of it that stands before the title: "3", "Security 2". */
	mark: string;
	title: string;
	/** The place in the lens of the pillar that it counts in first (`pillarPlace`). */
	colour: number;
	/** Beside its title; empty where there is nothing. */
	aside: Inline;
	/** Below its title. */
	lines: Inline[];
	blocks: Block[];
}

export const heading = (level: 1 | 2 | 3, text: Inline | string, place?: Place): Block => ({
	kind: "heading",
	level,
	text: plain(text),
	...(place ? { place } : {}),
});

/** Nothing for a text that says nothing. */
export const paragraph = (text: Inline | string, role: "body" | "intro" | "lead" = "body"): Block[] => {
	const said = plain(text);
	return said.parts.length === 0 ? [] : [{ kind: "paragraph", text: said, role }];
};

/** How to read what follows. */
export const intro = (text: Inline | string): Block[] => paragraph(text, "intro");

/** Nothing for no items: an empty list is never shown. */
export const list = (items: Inline[]): Block[] => (items.length === 0 ? [] : [{ kind: "list", items }]);

/** Nothing where no line says anything. */
export function labelled(label: string, lines: (Inline | string)[]): Block[] {
	const said = lines.map((line) => plain(line)).filter(({ parts }) => parts.length > 0);
	return said.length === 0 ? [] : [{ kind: "labelled", label, lines: said }];
}

/** "Label: text" within a text; nothing where nothing is said. */
export const saidAs = (label: string, text: string): Inline[] => (text.trim() === "" ? [] : [rich`**${label}:** ${text}`]);

/** A cell of one line. */
export const cell = (text: Inline | string): Inline[] => [plain(text)].filter(({ parts }) => parts.length > 0);

export const column = (head: string, weight: number, role: Column["role"] = "text"): Column => ({ head, weight, role });

/** Nothing for no rows; lines of cells that say nothing are left out. */
export function table(columns: Column[], rows: TableRow[], label?: string): Table[] {
	if (rows.length === 0) return [];
	const said = rows.map((row) => ({ ...row, cells: row.cells.map((lines) => lines.filter(({ parts }) => parts.length > 0)) }));
	return [{ kind: "table", columns, rows: said, ...(label === undefined ? {} : { label }) }];
}
