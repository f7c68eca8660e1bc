/** Workbooks (XLSX) as azqr writes them: sheets of texts. Nothing but texts is read; formulas are not run. */
import type { Scan } from "../../../domain/evidence/scanRow.ts";
import { failure, problem, type Result, success } from "../../../domain/result.ts";
import { archiveLimits, readArchive } from "../../archive.ts";
import { isAzqrSheet, readSheets } from "./readScan.ts";

const part = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

/** The report in a workbook. */
export function readWorkbook(file: Uint8Array, name: string): Result<Scan> {
	const archive = readArchive(file, (path) => part.test(path), archiveLimits);
	if (!archive.ok) return archive;
	const parts = new Map<string, string>();
	const text = new TextDecoder();
	for (const { name: path, read } of archive.value) {
		const bytes = read();
		if (!bytes.ok) return bytes;
		parts.set(path, text.decode(bytes.value));
	}
	const sheets = sheetsOf(parts);
	if (![...sheets.keys()].some(isAzqrSheet)) return failure(problem("notAWorkbook", "", {}));
	return success(readSheets(sheets, name));
}

const entities: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const plain = (xml: string): string =>
	xml.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, named) => {
		if (named) return entities[named.toLowerCase()] ?? whole;
		const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
		return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});

/** An attribute of a start tag, whatever its prefix. */
const attributeOf = (tag: string, name: string): string => plain(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

/** All texts of a rich text, one after the other. */
const textsIn = (xml: string): string =>
	[...xml.matchAll(/<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)<\//g)].map(([, text]) => plain(text ?? "")).join("");

/** The elements of a name, with their start tag and what is in them; a scan of the text, once. */
function* elements(xml: string, name: string): Generator<{ tag: string; inside: string }> {
	const start = new RegExp(`<(\\w+:)?${name}(?=[\\s/>])[^<>]*>`, "g");
	for (let found = start.exec(xml); found; found = start.exec(xml)) {
		const [tag, prefix = ""] = found;
		if (tag.endsWith("/>")) {
			yield { tag, inside: "" };
			continue;
		}
		const end = xml.indexOf(`</${prefix}${name}>`, start.lastIndex);
		if (end < 0) return;
		yield { tag, inside: xml.slice(start.lastIndex, end) };
		start.lastIndex = end;
	}
}

/** Cells of every sheet by its name. */
function sheetsOf(parts: ReadonlyMap<string, string>): Map<string, string[][]> {
	const shared = [...elements(parts.get("xl/sharedStrings.xml") ?? "", "si")].map(({ inside }) => textsIn(inside));
	const files = new Map(
		[...elements(parts.get("xl/_rels/workbook.xml.rels") ?? "", "Relationship")].map(({ tag }) => [
			attributeOf(tag, "Id"),
			attributeOf(tag, "Target"),
		]),
	);
	const named = [...elements(parts.get("xl/workbook.xml") ?? "", "sheet")].map(({ tag }): [string, string[][]] => {
		const target = files.get(attributeOf(tag, "r:id")) ?? "";
		const xml = parts.get(target.startsWith("/") ? target.slice(1) : `xl/${target}`) ?? "";
		return [attributeOf(tag, "name"), [...elements(xml, "row")].map(({ inside }) => cellsOf(inside, shared))];
	});
	return new Map(named);
}

const mostColumns = 200;

/** The texts of a row, each in its column. */
function cellsOf(row: string, shared: readonly string[]): string[] {
	const cells: string[] = [];
	for (const { tag, inside } of elements(row, "c")) {
		const column = columnOf(attributeOf(tag, "r")) ?? cells.length;
		if (column >= mostColumns) continue;
		while (cells.length < column) cells.push("");
		cells[column] = cellText(attributeOf(tag, "t"), inside, shared);
	}
	return cells;
}

/** `AB12` stands in the 28th column. */
function columnOf(reference: string): number | null {
	const [letters] = /^[A-Z]{1,3}/.exec(reference) ?? [];
	return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null;
}

function cellText(type: string, inside: string, shared: readonly string[]): string {
	if (type === "inlineStr") return textsIn(inside);
	const value = plain(/<(?:\w+:)?v(?:\s[^<>]*)?>([^<]*)<\//.exec(inside)?.[1] ?? "");
	return type === "s" ? (shared[Number(value)] ?? "") : value;
}
