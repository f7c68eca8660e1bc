/** What the functions of templates have in common: what comes of values that are not known, and where a result comes from. */
import {
	type Basis,
	entriesOf,
	type Found,
	type Origin,
	type Scalar,
	scalar,
	signOf,
	textOf,
	unknown,
} from "../../../domain/evidence/found.ts";

/** Work that a file may ask for; a text that doubles itself at each step stops here. */
export interface Budget {
	steps: number;
	/** Counts what has no sign of its own. */
	unnamed: number;
}

/** Enough for 5,000 resources; a second of work at most. */
export const newBudget = (): Budget => ({ steps: 4_000_000, unnamed: 0 });

/** Whether the work may go on. */
export function spend(budget: Budget, steps: number): boolean {
	budget.steps -= steps;
	return budget.steps > 0;
}

const mostPlaces = 6;
const strength: Basis[] = ["parameterDefault", "parametersFile", "presence", "computed"];

/** Of all that a result was made from. */
export function originOf(args: readonly Found[]): Origin {
	const places = [...new Set(args.flatMap((arg) => arg.places))].slice(0, mostPlaces);
	return { places, basis: strength.find((basis) => args.some((arg) => arg.basis === basis)) ?? "computed" };
}

/** The first value that is not known, as the result of whatever needs it. */
export function unknownAmong(args: readonly Found[]): Found | null {
	const first = args.find((arg) => arg.kind === "unknown") ?? args.find((arg) => arg.kind === "opaque");
	return first
		? unknown(first.kind === "unknown" || first.kind === "opaque" ? first.reason : "unresolvedExpression", ...first.places)
		: null;
}

export const unresolved = (args: readonly Found[] = []): Found =>
	unknownAmong(args) ?? unknown("unresolvedExpression", ...originOf(args).places);

const longestSign = 2000;

/** A sign of what has none, unlike every other. */
export function newSign(budget: Budget): string {
	budget.unnamed += 1;
	return `‹${budget.unnamed}›`;
}

/** What is there without its value. */
export function opaque(sign: string | null, isSure: boolean, args: readonly Found[]): Found {
	const own = sign !== null && sign.length <= longestSign ? sign : null;
	const isWithoutValue = args.some((arg) => arg.kind === "opaque" && arg.reason === "parameterWithoutValue");
	const reason = isWithoutValue ? "parameterWithoutValue" : "unresolvedExpression";
	return { kind: "opaque", sign: own, isSure, reason, ...originOf(args), basis: "presence" };
}

/** There once the template is deployed; it may be an empty text. */
export const parameterWithoutValue = (sign: string): Found => ({
	kind: "opaque",
	sign,
	isSure: false,
	reason: "parameterWithoutValue",
	places: [],
	basis: "presence",
});

/** `‹uniqueString(…)›`, the same for the same arguments; a slash inside is none of an id. */
export function callSign(name: string, args: readonly Found[]): string | null {
	const signs = args.map(signOf);
	return signs.includes(null) ? null : `‹${name.toLowerCase()}(${signs.join(",").replaceAll("/", "∕")})›`;
}

/** As templates write a value into a text. */
export const written = (value: Scalar): string => (typeof value === "boolean" ? (value ? "True" : "False") : String(value));

/** Texts joined; of what is there without a value the signs. */
export function joined(parts: readonly Found[], budget: Budget): Found {
	const wrong = parts.find((part) => part.kind !== "scalar" && part.kind !== "opaque");
	if (wrong) return unresolved(parts);
	const texts = parts.map((part) => (part.kind === "scalar" ? written(part.value) : signOf(part)));
	const text = texts.includes(null) ? null : texts.join("");
	if (!spend(budget, 1 + (text?.length ?? 0) / 50) || (text?.length ?? 0) > 200_000) return unresolved();
	if (parts.every((part) => part.kind === "scalar")) return scalar(text ?? "", originOf(parts));
	const isSure = parts.some((part) => (part.kind === "opaque" ? part.isSure : textOf(part) !== ""));
	return opaque(text, isSure, parts);
}

/** Whether two values are equal; null: that cannot be told. Texts with regard to case. */
export function isEqual(one: Found, two: Found, budget: Budget): boolean | null {
	if (!spend(budget, 1)) return null;
	if (one.kind === "opaque" || two.kind === "opaque") return isEqualOpaque(one, two);
	if (one.kind === "unknown" || two.kind === "unknown") return null;
	if (one.kind === "scalar" && two.kind === "scalar") return isEqualScalar(one.value, two.value);
	if (one.kind === "list" && two.kind === "list") {
		if (one.size !== two.size) return false;
		return together(entriesOf(one).map((entry, index) => isEqual(entry, two.entry(index), budget)));
	}
	if (one.kind === "object" && two.kind === "object") {
		const names = one.names();
		if (names.length !== two.names().length) return false;
		return together(names.map((name) => isEqual(one.member(name), two.member(name), budget)));
	}
	return one.kind === two.kind;
}

const together = (parts: (boolean | null)[]): boolean | null =>
	parts.includes(false) ? false : parts.includes(null) ? null : true;

/** A text "true" beside true may be meant as the same. */
function isEqualScalar(one: Scalar, two: Scalar): boolean | null {
	if (typeof one === typeof two) return one === two;
	return String(one).toLowerCase() === String(two).toLowerCase() ? null : false;
}

function isEqualOpaque(one: Found, two: Found): boolean | null {
	if (one.kind === "opaque" && two.kind === "opaque") return one.sign !== null && one.sign === two.sign ? true : null;
	const [there, other] = one.kind === "opaque" ? [one, two] : [two, one];
	const isEmpty = other.kind === "absent" || textOf(other) === "";
	return there.kind === "opaque" && there.isSure && isEmpty ? false : null;
}
