/** Resources of the provider azapi: their body is that of Azure Resource Manager. */
import { type Found, inText, literal, objectOf, signOf, textOf, unknown, withMember } from "../../../domain/evidence/found.ts";
import { type NotUnderstood, type SeenResource, typeAndName } from "../../../domain/evidence/resource.ts";
import { parseJson } from "../../json.ts";
import { idsOf, type Planned } from "./plan.ts";

/** A resource in the shape of Azure Resource Manager, or a change to one. */
export const isAzapi = ({ type }: Planned): boolean => /^azapi_(update_)?resource$/.test(type);

/** Null where it is none, or only a change to one; that is noted. */
export function readAzapi(
	planned: Planned,
	lookup: (path: string) => Found,
	notUnderstood: NotUnderstood[],
): SeenResource | null {
	if (!isAzapi(planned)) return null;
	const [type = "", apiVersion = ""] = (textOf(lookup("type")) ?? "").split("@");
	// What a change does not name stays as it is, and that the plan does not say.
	const isWhole = planned.type === "azapi_resource" && type.includes("/");
	if (!isWhole) {
		notUnderstood.push({ place: planned.place, what: type, why: "partialChange" });
		return null;
	}
	const own = textOf(lookup("name"));
	const parent = typeAndName(signOf(lookup("parent_id")) ?? "");
	const name = own === null ? null : parent && type.toLowerCase().startsWith(`${parent.type}/`) ? `${parent.name}/${own}` : own;
	const isRoot = type.split("/").length === 2;
	return {
		type: type.toLowerCase(),
		name: name ?? planned.address,
		place: planned.place,
		isCertain: true,
		ids: idsOf(planned, type, isRoot || name?.includes("/") ? name : null),
		...(apiVersion !== "" && { apiVersion }),
		body: bodyOf(planned, lookup, notUnderstood),
	};
}

function bodyOf(planned: Planned, lookup: (path: string) => Found, notUnderstood: NotUnderstood[]): Found {
	const place = `${planned.place}/values`;
	const found = lookup("body");
	const body = found.kind === "scalar" ? parsedBody(found, planned, notUnderstood) : typed(found);
	const start =
		body.kind === "absent" ? objectOf(new Map(), { places: [place], basis: "literal" }) : withLater(body, planned.unknown.value);
	const outside = ["location", "name"].map((name) => [name, lookup(name)] as const);
	const identity = objectOf(new Map([["type", lookup("identity.0.type")]]), { places: [place], basis: "literal" });
	const isObject = start.kind === "object";
	const whole = isObject ? start : objectOf(new Map([["properties", unknown("unresolvedExpression", ...start.places)]]), start);
	const hasIdentity = isObject && start.member("identity").kind !== "absent";
	const known = outside.filter(([name, value]) => value.kind !== "absent" || !(isObject && start.member(name).kind !== "absent"));
	const all = known.reduce((one, [name, value]) => withMember(one, name, value), whole);
	return hasIdentity ? all : withMember(all, "identity", identity);
}

/** A value of a type that is open until it is set can stand with that type: `{ value, type }`, the type a list (cty, JSON). */
function typed(found: Found): Found {
	if (found.kind !== "object") return found;
	const names = found.names();
	const isTyped = names.length === 2 && names.includes("value") && found.member("type").kind === "list";
	return isTyped ? found.member("value") : found;
}

/** Azapi 1 holds the body as a JSON text. */
function parsedBody(found: Found, planned: Planned, notUnderstood: NotUnderstood[]): Found {
	const [place = planned.place] = found.places;
	const parsed = parseJson(textOf(found) ?? "");
	if (parsed.ok) return inText(literal(parsed.value, place), place);
	notUnderstood.push({ place, what: "", why: "brokenBody" });
	return unknown("unresolvedExpression", place);
}

/** Members of a body that are known only once the plan is applied. */
function withLater(body: Found, later: unknown): Found {
	const marks = typeof later === "object" && later !== null && "body" in later ? later.body : null;
	return marked(body, marks);
}

function marked(found: Found, marks: unknown): Found {
	if (marks === true && found.kind === "absent") return { ...unknown("unresolvedExpression", ...found.places) };
	if (typeof marks !== "object" || marks === null) return found;
	const mark = new Map(Object.entries(marks));
	if (found.kind === "list") return { ...found, entry: (index) => marked(found.entry(index), mark.get(String(index))) };
	if (found.kind !== "object") return found;
	return { ...found, member: (name) => marked(found.member(name), mark.get(name)) };
}
