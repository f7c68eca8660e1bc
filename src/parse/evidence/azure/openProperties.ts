/** Properties that stand in a row otherwise than as an object: as JSON text, or each in a column of its own. */
import { at, type Found, inText, literal, unknown, withMember } from "../../../domain/evidence/found.ts";
import type { NotUnderstood } from "../../../domain/evidence/resource.ts";
import { openedCell } from "../jsonCells.ts";
import { isObject, memberOf } from "../tellKind.ts";
import { isInside } from "./resourceTable.ts";

type Row = Record<string, unknown>;

/** The row as a value with its properties as an object; what the row does not tell of them is not known, not absent. */
export function withProperties(body: Found, row: Row, place: string, notUnderstood: NotUnderstood[]): Found {
	const properties = memberOf(row, "properties");
	if (isObject(properties)) return withHidden(body, properties, place);
	const opened = openedCell(properties);
	if (opened === null) notUnderstood.push({ place, what: "properties", why: "brokenBody" });
	if (opened) return withMember(body, "properties", inCell(at(body, "properties"), opened.value));
	const columns = Object.keys(row).filter(isInside);
	if (columns.length === 0) return withHidden(body, properties, place);
	const told = columns.map(
		(name): Told => ({ path: name.trim().split("_").slice(1), found: columnOf(body, name, notUnderstood) }),
	);
	return withMember(body, "properties", within(told, place));
}

/** What a text holds stands where the text stands. */
const inCell = ({ places: [place = ""] }: Found, value: unknown): Found => inText(literal(value, place), place);

/** `az resource list` and many queries leave out properties: of what they are nothing is known, not even that they are absent. */
function withHidden(body: Found, properties: unknown, place: string): Found {
	const hidden = unknown("unresolvedExpression", place);
	if (!isObject(properties)) return withMember(body, "properties", hidden);
	const isNull = Object.hasOwn(properties, "properties") && properties.properties === null;
	return isNull ? withMember(body, "properties", withMember(at(body, "properties"), "properties", hidden)) : body;
}

/** A setting by the names that lead to it. */
interface Told {
	path: readonly string[];
	found: Found;
}

/** An empty cell tells nothing: what is not set, and a path that the query misspelled, look alike. */
function columnOf(body: Found, name: string, notUnderstood: NotUnderstood[]): Found {
	const found = body.kind === "object" ? body.member(name) : body;
	const [place = ""] = found.places;
	if (found.kind === "absent") return unknown("unresolvedExpression", place);
	const opened = found.kind === "scalar" ? openedCell(found.value) : undefined;
	if (opened === null) notUnderstood.push({ place, what: name, why: "brokenBody" });
	return opened === undefined ? found : opened === null ? unknown("unresolvedExpression", place) : inCell(found, opened.value);
}

/** Settings as an object, level by level; what none of them names is not known. */
function within(told: readonly Told[], place: string): Found {
	const names = () => [...new Set(told.map(({ path: [name = ""] }) => name))];
	const member = (name: string): Found => {
		const own = told.filter(({ path: [first = ""] }) => first.toLowerCase() === name.toLowerCase());
		const itself = own.find(({ path }) => path.length === 1);
		if (itself) return itself.found;
		return own.length === 0 ? unknown("unresolvedExpression", place) : within(own.map(inside), place);
	};
	return { kind: "object", names, member, places: [place], basis: "literal" };
}

const inside = ({ path, found }: Told): Told => ({ path: path.slice(1), found });
