/** What Azure itself prints of resources: `az resource show` and `list`, `az graph query`, `az rest`, and exports of PSRule. */
import { type Found, inText, literal, objectOf, scalar, step, unknown, withMember } from "../../../domain/evidence/found.ts";
import {
	type NotUnderstood,
	plainId,
	type SeenFile,
	type SeenResource,
	shortId,
	typeAndName,
} from "../../../domain/evidence/resource.ts";
import { type ListRow, listRows, whyIncomplete } from "../listRows.ts";
import { isObject, memberOf } from "../tellKind.ts";
import { withProperties } from "./openProperties.ts";
import type { ResourceTable } from "./resourceTable.ts";

type Row = Record<string, unknown>;

const textIn = (row: Row, ...names: string[]): string | null => {
	const texts = names.map((name) => memberOf(row, name)).filter((value) => typeof value === "string" && value !== "");
	return texts.length > 0 ? String(texts[0]) : null;
};

/** The resources of an output. */
export function readOutput(data: unknown): SeenFile {
	const gathered: Gathered = { resources: [], notUnderstood: [] };
	for (const row of listRows(data)) readRow(row, null, gathered);
	const why = whyIncomplete(data);
	if (why !== null) gathered.notUnderstood.push({ place: "", what: why, why: "incompleteList" });
	return { kind: "live", ...gathered, switchedOff: [], mark: markOf(data) };
}

/** The resources of a table of text. */
export function readTable({ rows, notUnderstood }: ResourceTable): SeenFile {
	const gathered: Gathered = { resources: [], notUnderstood: [...notUnderstood] };
	for (const row of rows) readRow(row, null, gathered);
	return { kind: "live", ...gathered, switchedOff: [], mark: "" };
}

/** The member that the rows stand under. */
function markOf(data: unknown): string {
	const name = isObject(data) ? ["data", "value"].find((one) => typeof data[one] === "object") : undefined;
	return name === undefined ? "" : step(name);
}

interface Gathered {
	resources: SeenResource[];
	notUnderstood: NotUnderstood[];
}

const deepestChild = 8;

function readRow(listed: ListRow, parent: SeenResource | null, gathered: Gathered, depth = 0): void {
	const { raw: row, place } = listed;
	const resource = isObject(row) ? seen(row, listed, parent, gathered.notUnderstood) : null;
	if (!resource || !isObject(row)) {
		gathered.notUnderstood.push({ place, what: "", why: "notAResource" });
		return;
	}
	gathered.resources.push(resource);
	if (isCutShort(row)) gathered.notUnderstood.push({ place, what: "ConvertTo-Json", why: "cutByDepth" });
	const children = memberOf(row, "resources");
	// PSRule exports what belongs to a resource inside it.
	if (!Array.isArray(children) || depth === deepestChild) return;
	for (const [index, child] of children.entries())
		readRow({ raw: child, place: `${place}/resources${step(index)}` }, resource, gathered, depth + 1);
}

/** What PowerShell writes for what lies deeper than it was told to go: `@{status=Enabled}`, or the name of a type. */
const cutText = /^(?:@\{.*\}|System\.[\w.]+(?:\[\])?)$/s;

/** Whether something of a resource is not there but as such a text. */
function isCutShort(row: Row, depth = 0): boolean {
	return Object.values(row).some(
		(value) =>
			(typeof value === "string" && cutText.test(value)) ||
			(depth < deepestChild && typeof value === "object" && value !== null && isCutShort({ ...value }, depth + 1)),
	);
}

/** The row as a value; of a table each cell stands in its own place. */
function bodyOf(row: Row, { place, cells, isOneCell }: ListRow): Found {
	if (isOneCell) return inText(literal(row, place), place);
	if (!cells) return literal(row, place);
	const members = [...cells].map(([name, index]) => [name, literal(row[name], place + step(index))] as const);
	return objectOf(new Map(members), { places: [place], basis: "literal" });
}

function seen(row: Row, listed: ListRow, parent: SeenResource | null, notUnderstood: NotUnderstood[]): SeenResource | null {
	const { place } = listed;
	const id = textIn(row, "id", "resourceId");
	const parts = id === null ? null : typeAndName(id);
	const type = parts?.type ?? textIn(row, "type", "resourceType")?.toLowerCase();
	if (!type?.includes("/")) return null;
	const name = parts && id !== null ? spelledName(id, parts.name) : (textIn(row, "name") ?? "");
	const apiVersion = textIn(row, "apiVersion");
	const ids = id === null ? [shortId(type, name)] : [plainId(id)];
	const target = scopeOf(id, listed) ?? (parent && scalar(parent.ids[0] ?? "", { places: [place], basis: "literal" }));
	const body = withProperties(withIdentity(bodyOf(row, listed), listed), row, place, notUnderstood);
	return {
		type,
		name,
		place,
		isCertain: true,
		ids,
		...(apiVersion !== null && { apiVersion }),
		body: target ? withMember(body, "scope", target) : body,
	};
}

/** A table without a column for identities does not say that there is none. */
function withIdentity(body: Found, { cells, isOneCell, place }: ListRow): Found {
	const isTable = cells !== undefined || isOneCell;
	const isLeftOut = isTable && body.kind === "object" && !body.names().some((name) => name.toLowerCase() === "identity");
	return isLeftOut ? withMember(body, "identity", unknown("unresolvedExpression", place)) : body;
}

/** The name in the spelling of the id. */
const spelledName = (id: string, name: string): string => {
	const wanted = name.split("/");
	const segments = id
		.replace(/\/+$/, "")
		.split("/")
		.slice(-2 * wanted.length);
	return segments.filter((_, index) => index % 2 === 1).join("/");
};

/** Of an extension the resource that it belongs to. */
function scopeOf(id: string | null, { place, isOneCell }: ListRow): Found | null {
	const plain = id === null ? "" : plainId(id);
	const end = plain.lastIndexOf("/providers/");
	const isExtension = end > plain.indexOf("/providers/");
	return isExtension ? scalar(plain.slice(0, end), { places: [isOneCell ? place : `${place}/id`], basis: "literal" }) : null;
}
