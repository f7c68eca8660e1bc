/** Cells that hold an object or a list as a JSON text, as tables of the portal and some queries have their `properties`. */
import { spelledIn } from "../../domain/evidence/found.ts";
import { tryParse } from "../json.ts";

type Members = Record<string, unknown>;

/** Texts that begin as JSON does: `{"` or `[`, or the empty object. */
const begins = /^\s*(?:\{\s*["}]|\[)/;

/** What a cell holds as JSON text; undefined: it is no such text; null: it begins as one, and is cut off or broken. */
export function openedCell(cell: unknown): { value: unknown } | null | undefined {
	return typeof cell === "string" && begins.test(cell) ? tryParse(cell) : undefined;
}

/** The row with its `properties`, in whatever case, as what their text holds; as they stand where that cannot be read. */
export function withOpenCells(row: Members): Members {
	const name = spelledIn(row, "properties");
	if (name === undefined) return row;
	const opened = openedCell(row[name]);
	return opened || name !== "properties" ? { ...row, properties: opened ? opened.value : row[name] } : row;
}
