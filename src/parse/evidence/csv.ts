/** Tables of text: records and cells, whatever separates them (RFC 4180, and what spreadsheets make of it). */
import { type FileLine, oneLine } from "./jsonLines.ts";

export interface CsvRecord {
	cells: string[];
	/** Counted from 1 after the header. */
	number: number;
}

/** A record with where it stands in the text. */
interface PlacedRecord extends CsvRecord {
	start: number;
	end: number;
}

export interface CsvTable {
	header: string[];
	records: CsvRecord[];
}

const separators = [",", ";", "\t"];

/** Cells of all records; a quoted cell may hold separators and line breaks. */
export const parseCells = (text: string, separator: string): string[][] =>
	parseRecords(text, separator).map(({ cells }) => cells);

type Placed = Omit<PlacedRecord, "number">;

function parseRecords(text: string, separator: string): Placed[] {
	const records: Placed[] = [];
	let cells: string[] = [];
	let [at, start] = [0, 0];
	while (at < text.length) {
		const [cell, end] = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
		cells.push(cell);
		at = end;
		if (text[at] === separator) {
			at += 1;
			if (at === text.length) cells.push("");
			continue;
		}
		records.push({ cells, start, end: at });
		cells = [];
		at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
		start = at;
	}
	if (cells.length > 0) records.push({ cells, start, end: at });
	return records;
}

function plainCell(text: string, start: number, separator: string): [cell: string, end: number] {
	let at = start;
	while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at += 1;
	return [text.slice(start, at), at];
}

/** Quotes inside are doubled; what follows the last one belongs to the cell. */
function quotedCell(text: string, start: number, separator: string): [cell: string, end: number] {
	let at = start + 1;
	for (;;) {
		const quote = text.indexOf('"', at);
		if (quote < 0) return [text.slice(start + 1).replaceAll('""', '"'), text.length];
		if (text[quote + 1] !== '"') {
			const [more, end] = plainCell(text, quote + 1, separator);
			return [text.slice(start + 1, quote).replaceAll('""', '"') + more, end];
		}
		at = quote + 2;
	}
}

/** Names of columns as they compare: without case, blanks, hyphens, underscores and slashes. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[\s\-_/]/g, "");

/** The table, by the separator that gives the most names that are known, then the most cells. A first line `sep=;` is an instruction. */
export function parseCsv(text: string, isKnown: (name: string) => boolean): CsvTable & { records: PlacedRecord[] } {
	const [before = ""] = /^\uFEFF?(?:sep=.\r?\n)?/i.exec(text) ?? [];
	const table = text.slice(before.length);
	const firstRecord = (separator: string) => parseCells(table.slice(0, 20_000), separator)[0] ?? [];
	const ranked = separators.map((separator) => {
		const names = firstRecord(separator);
		return { separator, known: names.filter((name) => isKnown(plainName(name))).length, cells: names.length };
	});
	const [best] = ranked.toSorted((one, two) => two.known - one.known || two.cells - one.cells);
	const separator = best?.separator ?? ",";
	const [header, ...records] = parseRecords(table, separator);
	const placed = records.map(({ cells, start, end }, index) => ({
		cells,
		number: index + 1,
		start: start + before.length,
		end: end + before.length,
	}));
	return { header: header?.cells ?? [], records: placed };
}

/** The lines on which records stand, by `row 3`, counted from 1 after the header as in findings. */
export function csvLines(text: string, isKnown: (name: string) => boolean, wanted: ReadonlySet<string>): Map<string, FileLine> {
	const lines = new Map<string, FileLine>();
	let [line, next] = [1, text.indexOf("\n")];
	for (const { number, start, end } of parseCsv(text, isKnown).records) {
		const place = `row ${number}`;
		if (!wanted.has(place)) continue;
		for (; next >= 0 && next < start; next = text.indexOf("\n", next + 1)) line += 1;
		lines.set(place, { line, text: oneLine(text.slice(start, Math.min(end, start + mostLooked))) });
	}
	return lines;
}

/** A record is looked at no further than is shown of it. */
const mostLooked = 500;
