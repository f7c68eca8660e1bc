/** What Azure itself prints of resources: `az resource show` and `list`, `az graph query`, `az rest`, and exports of PSRule. */
import { at, type Found, literal, scalar, step, unknown, withMember } from "../../../domain/evidence/found.ts";
import {
	type NotUnderstood,
	plainId,
	type SeenFile,
	type SeenResource,
	shortId,
	typeAndName,
} from "../../../domain/evidence/resource.ts";
import { isObject, memberOf } from "../tellKind.ts";

type Row = Record<string, unknown>;

const textIn = (row: Row, ...names: string[]): string | null => {
	const texts = names.map((name) => memberOf(row, name)).filter((value) => typeof value === "string" && value !== "");
	return texts.length > 0 ? String(texts[0]) : null;
};

/** The list of rows, wherever it stands. */
function rowsOf(data: unknown): { rows: unknown[]; place: string } {
	if (Array.isArray(data)) return { rows: data, place: "" };
	if (!isObject(data)) return { rows: [], place: "" };
	if (Array.isArray(data.data)) return { rows: data.data, place: "/data" };
	if (Array.isArray(data.value)) return { rows: data.value, place: "/value" };
	return { rows: [data], place: "" };
}

/** Why a list says that there is more than it holds. */
function whyIncomplete(data: unknown): string | null {
	if (!isObject(data)) return null;
	const [total, count] = [memberOf(data, "total_records") ?? memberOf(data, "totalRecords"), memberOf(data, "count")];
	const link = textIn(data, "nextLink", "skip_token", "skipToken", "$skipToken");
	if (link !== null) return "nextLink";
	return typeof total === "number" && typeof count === "number" && total > count ? `${count}/${total}` : null;
}

/** The resources of an output. */
export function readOutput(data: unknown): SeenFile {
	const { rows, place } = rowsOf(data);
	const isOne = isObject(data) && rows[0] === data;
	const resources: SeenResource[] = [];
	const notUnderstood: NotUnderstood[] = [];
	for (const [index, row] of rows.entries()) readRow(row, isOne ? "" : place + step(index), null, { resources, notUnderstood });
	const why = whyIncomplete(data);
	if (why !== null) notUnderstood.push({ place: "", what: why, why: "incompleteList" });
	return { kind: "live", resources, switchedOff: [], notUnderstood, mark: place };
}

interface Gathered {
	resources: SeenResource[];
	notUnderstood: NotUnderstood[];
}

const deepestChild = 8;

function readRow(row: unknown, place: string, parent: SeenResource | null, gathered: Gathered, depth = 0): void {
	const resource = isObject(row) ? seen(row, place, parent) : null;
	if (!resource || !isObject(row)) {
		gathered.notUnderstood.push({ place, what: "", why: "notAResource" });
		return;
	}
	gathered.resources.push(resource);
	const children = memberOf(row, "resources");
	// PSRule exports what belongs to a resource inside it.
	if (!Array.isArray(children) || depth === deepestChild) return;
	for (const [index, child] of children.entries())
		readRow(child, `${place}/resources${step(index)}`, resource, gathered, depth + 1);
}

function seen(row: Row, place: string, parent: SeenResource | null): SeenResource | null {
	const id = textIn(row, "id", "resourceId");
	const parts = id === null ? null : typeAndName(id);
	const type = parts?.type ?? textIn(row, "type", "resourceType")?.toLowerCase();
	if (!type?.includes("/")) return null;
	const name = parts && id !== null ? spelledName(id, parts.name) : (textIn(row, "name") ?? "");
	const apiVersion = textIn(row, "apiVersion");
	const ids = id === null ? [shortId(type, name)] : [plainId(id)];
	const target = scopeOf(id, place) ?? (parent && scalar(parent.ids[0] ?? "", { places: [place], basis: "literal" }));
	const body = withHidden(literal(row, place), memberOf(row, "properties"), place);
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

/** `az resource list` and many queries leave out properties: of what they are nothing is known, not even that they are absent. */
function withHidden(body: Found, properties: unknown, place: string): Found {
	const hidden = unknown("unresolvedExpression", place);
	if (!isObject(properties)) return withMember(body, "properties", hidden);
	const isNull = Object.hasOwn(properties, "properties") && properties.properties === null;
	return isNull ? withMember(body, "properties", withMember(at(body, "properties"), "properties", hidden)) : body;
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
function scopeOf(id: string | null, place: string): Found | null {
	const plain = id === null ? "" : plainId(id);
	const end = plain.lastIndexOf("/providers/");
	const isExtension = end > plain.indexOf("/providers/");
	return isExtension ? scalar(plain.slice(0, end), { places: [`${place}/id`], basis: "literal" }) : null;
}
