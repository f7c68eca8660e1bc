/** The rows of a JSON answer, wherever they stand: bare, in a list, page after page, or as a table of columns and rows. */
import { spelledIn } from "../../domain/evidence/found.ts";

export interface ListRow {
	raw: unknown;
	/** JSON pointer to it. */
	place: string;
	/** Of a table: which cell a member of the row is, by the name of its column. */
	cells?: ReadonlyMap<string, number>;
	/** All that it holds stands in its own place: a record of a table of text. */
	isOneCell?: true;
}

type Members = Record<string, unknown>;

const isObject = (value: unknown): value is Members => typeof value === "object" && value !== null && !Array.isArray(value);

/** Pages within pages are a mistake, or an attack. */
const deepest = 4;

/** Members under which answers of Azure have their rows. */
const listNames = ["data", "value"] as const;

interface NamedColumns {
	columns: readonly string[];
	rows: readonly unknown[];
}

/** `{ columns: [{ name }], rows: [[…]] }`, as Resource Graph answers on demand; null: it is none. */
function tableIn(raw: unknown): NamedColumns | null {
	if (!isObject(raw) || !Array.isArray(raw.columns) || !Array.isArray(raw.rows)) return null;
	const columns = raw.columns.flatMap((column) => (isObject(column) && typeof column.name === "string" ? [column.name] : []));
	const isTable = columns.length === raw.columns.length && raw.rows.every((row) => Array.isArray(row));
	return isTable && columns.length > 0 ? { columns, rows: raw.rows } : null;
}

/** The list that an answer holds, with the member it stands under. */
function listIn(raw: Members): { name: string; list: readonly unknown[] } | null {
	for (const name of listNames) {
		const list = raw[name];
		if (Array.isArray(list)) return { name, list };
	}
	return null;
}

/** A page of a longer list: a list itself, or an answer with one. A resource may have members of those names, and has a type. */
const isPage = (raw: unknown): boolean =>
	Array.isArray(raw) ||
	(isObject(raw) && (listIn(raw) !== null || tableIn(raw.data) !== null) && spelledIn(raw, "type") === undefined);

/** All rows of an answer in their order; an object that holds no list is one row. */
export function listRows(data: unknown, place = "", depth = 0): ListRow[] {
	const table = tableIn(data);
	if (table) return tableRowsOf(table, place);
	if (Array.isArray(data)) {
		return data.flatMap((raw, index): ListRow[] => {
			const own = `${place}/${index}`;
			return isPage(raw) && depth < deepest ? listRows(raw, own, depth + 1) : [{ raw, place: own }];
		});
	}
	if (!isObject(data)) return [];
	if (tableIn(data.data)) return listRows(data.data, `${place}/data`, depth);
	const held = listIn(data);
	return held ? listRows(held.list, `${place}/${held.name}`, depth) : [{ raw: data, place }];
}

function tableRowsOf({ columns, rows }: NamedColumns, place: string): ListRow[] {
	const cells = new Map(columns.map((name, index) => [name, index] as const));
	return rows.map((row, index) => {
		const values = Array.isArray(row) ? row : [];
		const raw = Object.fromEntries(columns.map((name, column) => [name, values[column] ?? null]));
		return { raw, place: `${place}/rows/${index}`, cells };
	});
}

/** Whether rows stand in several pages, or in a table. */
export const isPaged = (data: unknown): boolean =>
	tableIn(data) !== null ||
	(isObject(data) && (tableIn(data.data) !== null || (listIn(data)?.list ?? []).some(isPage))) ||
	(Array.isArray(data) && data.some(isPage));

const textIn = (raw: Members, ...names: string[]): string | null => {
	const texts = names
		.map((name) => raw[spelledIn(raw, name) ?? name])
		.filter((value) => typeof value === "string" && value !== "");
	return texts.length > 0 ? String(texts[0]) : null;
};

/** Why an answer says that there is more than it holds: a link to the next page on its last one, or a count. Null: it does not. */
export function whyIncomplete(data: unknown): string | null {
	const last = lastPage(data);
	if (!isObject(last)) return null;
	if (textIn(last, "nextLink", "@odata.nextLink", "skip_token", "skipToken", "$skipToken") !== null) return "nextLink";
	const member = (...names: string[]) =>
		names.map((name) => last[spelledIn(last, name) ?? name]).find((one) => one !== undefined);
	const [total, count] = [member("total_records", "totalRecords"), member("count")];
	if (isPaged(data) && last !== data) return null;
	if (typeof total === "number" && typeof count === "number" && total > count) return `${count}/${total}`;
	return String(member("resultTruncated", "result_truncated")).toLowerCase() === "true" ? "resultTruncated" : null;
}

function lastPage(data: unknown, depth = 0): unknown {
	const list = Array.isArray(data) ? data : isObject(data) ? (listIn(data)?.list ?? []) : [];
	const last = list.at(-1);
	return isPage(last) && depth < deepest ? lastPage(last, depth + 1) : data;
}
