/** A JSON value of a template, in which texts may be expressions. */
import { absent, type Found, scalar, spelledIn, step } from "../../../domain/evidence/found.ts";
import { evaluateText } from "./evaluate.ts";
import { isExpression, unescaped } from "./expression.ts";
import { type Scope, withCopy } from "./scope.ts";
import { spend, unresolved } from "./values.ts";

/** An object or a list. */
export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Its value. Objects and lists are evaluated as far as somebody looks into them. */
export function evaluateRaw(raw: unknown, place: string, scope: Scope): Found {
	if (!spend(scope.machine.budget, 1)) return unresolved();
	if (typeof raw === "string") return isExpression(raw) ? evaluateText(raw, place, scope) : literalText(raw, place);
	const origin = { places: [place], basis: "literal" as const };
	if (Array.isArray(raw)) {
		const entry = (index: number) => evaluateRaw(raw[index], place + step(index), scope);
		return { kind: "list", size: raw.length, entry, ...origin };
	}
	if (isRecord(raw)) return evaluateObject(raw, place, scope);
	return typeof raw === "number" || typeof raw === "boolean" ? scalar(raw, origin) : { kind: "absent", ...origin };
}

const literalText = (raw: string, place: string): Found => scalar(unescaped(raw), { places: [place], basis: "literal" });

/** An object; a list `copy` in it makes lists of other members. */
function evaluateObject(raw: Record<string, unknown>, place: string, scope: Scope): Found {
	const copies = (Array.isArray(raw.copy) ? raw.copy : []).filter(isRecord);
	const own = () => (Array.isArray(raw.copy) ? Object.keys(raw).filter((name) => name !== "copy") : Object.keys(raw));
	const nameOf = (copy: Record<string, unknown>) => (typeof copy.name === "string" ? copy.name : "");
	const member = (name: string): Found => {
		const index = copies.findIndex((copy) => nameOf(copy).toLowerCase() === name.toLowerCase());
		const copy = copies[index];
		if (copy) return evaluateCopy(copy, `${place}/copy/${index}`, scope);
		const key = spelledIn(raw, name);
		return key === undefined ? absent(place) : evaluateRaw(raw[key], place + step(key), scope);
	};
	return { kind: "object", names: () => [...own(), ...copies.map(nameOf)], member, places: [place], basis: "literal" };
}

const longestCopy = 20_000;

function evaluateCopy(copy: Record<string, unknown>, place: string, scope: Scope): Found {
	const count = evaluateRaw(copy.count, `${place}/count`, scope);
	if (count.kind !== "scalar" || typeof count.value !== "number" || count.value > longestCopy) return unresolved([count]);
	const name = typeof copy.name === "string" ? copy.name : "";
	const entry = (index: number) =>
		evaluateRaw(copy.input, `${place}/input`, withCopy(scope, [name], scalar(index, { places: [], basis: "literal" })));
	return { kind: "list", size: Math.max(0, count.value), entry, places: [place], basis: "computed" };
}

/** The members of an object as they stand there, with their places. */
export const membersOf = (raw: unknown, place: string): [name: string, value: unknown, place: string][] =>
	isRecord(raw) && !Array.isArray(raw) ? Object.entries(raw).map(([name, value]) => [name, value, place + step(name)]) : [];
