/** A value as a file of evidence shows it: known, known to be there, or not known; always with the places it comes from. */

/** Where a value comes from: as azure-ml-evidence names it. */
export type Basis = "literal" | "parametersFile" | "parameterDefault" | "computed" | "presence" | "serviceDefault" | "none";

/** Why a value cannot be told. */
export type UnknownReason = "parameterWithoutValue" | "unresolvedExpression" | "conditionUnresolved";

/** JSON pointers into the file, the deciding one first. */
export interface Origin {
	places: readonly string[];
	basis: Basis;
}

export type Scalar = string | number | boolean;

export type Found = Origin &
	(
		| { kind: "scalar"; value: Scalar }
		/** Not there, or null. */
		| { kind: "absent" }
		| { kind: "list"; size: number; entry: (index: number) => Found }
		/** Members are told by name without regard to case; names in their own spelling. */
		| { kind: "object"; names: () => string[]; member: (name: string) => Found }
		/**
		 * There, but its value is not in the file. `sign` is equal for equal values: an id with what is not known in ‹ ›, or null. `isSure`:
		 * it cannot be empty either; a parameter without a value may be.
		 */
		| { kind: "opaque"; sign: string | null; isSure: boolean; reason: UnknownReason }
		| { kind: "unknown"; reason: UnknownReason }
	);

export const absent = (place: string, basis: Basis = "serviceDefault"): Found => ({ kind: "absent", places: [place], basis });

export const unknown = (reason: UnknownReason, ...places: string[]): Found => ({
	kind: "unknown",
	reason,
	places,
	basis: "none",
});

/** Of what may itself be a value, only where it comes from. */
const from = ({ places, basis }: Origin): Origin => ({ places, basis });

export const scalar = (value: Scalar, origin: Origin): Found => ({ kind: "scalar", value, ...from(origin) });

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** A name as one step of a JSON pointer (RFC 6901). */
export const step = (name: string | number): string => `/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** The name in an object's own spelling, or undefined: exact first, then without regard to case. */
export function spelledIn(object: object, name: string): string | undefined {
	if (Object.hasOwn(object, name)) return name;
	const wanted = name.toLowerCase();
	return Object.keys(object).find((key) => key.length === wanted.length && key.toLowerCase() === wanted);
}

/** A JSON value as it stands there. */
export function literal(value: unknown, place: string, basis: Basis = "literal"): Found {
	const origin: Origin = { places: [place], basis };
	if (Array.isArray(value)) {
		return { kind: "list", size: value.length, entry: (index) => literal(value[index], place + step(index), basis), ...origin };
	}
	if (isRecord(value)) {
		const member = (name: string) => {
			const key = spelledIn(value, name);
			return key === undefined ? absent(place) : literal(value[key], place + step(key), basis);
		};
		return { kind: "object", names: () => Object.keys(value), member, ...origin };
	}
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return scalar(value, origin);
	return { kind: "absent", ...origin };
}

/** An object of named members. */
export function objectOf(members: ReadonlyMap<string, Found>, origin: Origin): Found {
	const byName = new Map([...members].map(([name, found]) => [name.toLowerCase(), found]));
	const member = (name: string) => byName.get(name.toLowerCase()) ?? absent(origin.places[0] ?? "");
	return { kind: "object", names: () => [...members.keys()], member, ...from(origin) };
}

export const listOf = (entries: readonly Found[], origin: Origin): Found => ({
	kind: "list",
	size: entries.length,
	entry: (index) => entries[index] ?? absent(origin.places[0] ?? ""),
	...from(origin),
});

/** The same object with one member in the place of its own. */
export function withMember(found: Found, name: string, member: Found): Found {
	if (found.kind !== "object") return found;
	const isIt = (other: string) => other.toLowerCase() === name.toLowerCase();
	const names = () => [...found.names().filter((other) => !isIt(other)), name];
	return { ...found, names, member: (other) => (isIt(other) ? member : found.member(other)) };
}

/** Values inside a text stand where the text stands. */
export function inText(found: Found, place: string): Found {
	const places = [place];
	if (found.kind === "object") return { ...found, places, member: (name) => inText(found.member(name), place) };
	if (found.kind === "list") return { ...found, places, entry: (index) => inText(found.entry(index), place) };
	return { ...found, places };
}

/** The same value; what somebody has looked into is not worked out again. */
export function remembering(found: Found): Found {
	if (found.kind === "object") {
		const known = new Map<string, Found>();
		const member = (name: string) => {
			const value = known.get(name) ?? remembering(found.member(name));
			known.set(name, value);
			return value;
		};
		return { ...found, member };
	}
	if (found.kind !== "list") return found;
	const known = new Map<number, Found>();
	const entry = (index: number) => {
		const value = known.get(index) ?? remembering(found.entry(index));
		known.set(index, value);
		return value;
	};
	return { ...found, entry };
}

export const entriesOf = (found: Found): Found[] =>
	found.kind === "list" ? Array.from({ length: found.size }, (_, index) => found.entry(index)) : [];

/** How many places a value names at most. */
const mostPlaces = 6;

/** The same value, first told by another place. */
export function placedAt(found: Found, places: readonly string[]): Found {
	const isAlready = places.length === 1 && found.places[0] === places[0];
	return isAlready ? found : { ...found, places: [...new Set([...places, ...found.places])].slice(0, mostPlaces) };
}

/** A text, number or flag; where settings or a list are asked for, one that is not empty is something else, and does not say what. */
export const isText = (found: Found): boolean => found.kind === "scalar" && String(found.value).trim() !== "";

function memberOf(found: Found, name: string): Found {
	if (found.kind === "object") return found.member(name);
	if (found.kind === "list" && /^\d+$/.test(name)) return found.entry(Number(name));
	if (found.kind === "unknown") return found;
	if (found.kind === "opaque") return { kind: "unknown", reason: found.reason, places: found.places, basis: "none" };
	if (isText(found)) return unknown("unresolvedExpression", ...found.places);
	return { ...found, kind: "absent" };
}

/**
 * What stands at a path such as `properties.encryption.status`. The places begin with the deepest one inside the resource itself: a
 * value that a variable holds is told by the expression that reads it, then by the variable.
 */
export function at(found: Found, path: string): Found {
	let here = found;
	let anchor = found.places[0] ?? "";
	for (const name of path.split(".")) {
		const next = memberOf(here, name);
		const [place] = next.places;
		if (place?.startsWith(anchor)) anchor = place;
		here = next;
	}
	return placedAt(here, [anchor]);
}

/** A value as a short text to compare and show; null where it is not known. */
export const textOf = (found: Found): string | null => (found.kind === "scalar" ? String(found.value) : null);

/** Equal for equal values: the text of a scalar, the sign of what is only known to be there. */
export const signOf = (found: Found): string | null => (found.kind === "opaque" ? found.sign : textOf(found));
