/** The scope of a template: its parameters, variables and own functions. */
import { absent, type Basis, type Found, literal, spelledIn, step, unknown } from "../../../domain/evidence/found.ts";
import { lowerText } from "../tellKind.ts";
import { evaluateRaw, isRecord, membersOf } from "./raw.ts";
import type { Machine, Scope } from "./scope.ts";
import { newBudget, parameterWithoutValue, unresolved } from "./values.ts";

/** The value that is handed in for a parameter, or undefined where none is. */
export type Given = (name: string) => Found | undefined;

export const newMachine = (): Machine => ({ budget: newBudget(), parsed: new Map() });

/** Values of a parameters file. A secret that lies in a vault is not known. */
export function givenBy(parameters: unknown): Given {
	return (name) => {
		const key = isRecord(parameters) ? spelledIn(parameters, name) : undefined;
		const entry = key !== undefined && isRecord(parameters) ? parameters[key] : undefined;
		if (!isRecord(entry)) return undefined;
		const basis: Basis = "parametersFile";
		return Object.hasOwn(entry, "value") ? unplaced(literal(entry.value, "", basis)) : unknown("parameterWithoutValue");
	};
}

/** The parameters file is another file: its places are not places of this one. */
function unplaced(found: Found): Found {
	if (found.kind === "list") return { ...found, places: [], entry: (index) => unplaced(found.entry(index)) };
	if (found.kind === "object") return { ...found, places: [], member: (name) => unplaced(found.member(name)) };
	return { ...found, places: [] };
}

/** Each name is evaluated once; one that leads back to itself has no value. */
function once(evaluate: (name: string) => Found): (name: string) => Found {
	const known = new Map<string, Found | null>();
	return (name) => {
		const key = name.toLowerCase();
		const found = known.get(key);
		if (found !== undefined) return found ?? unresolved();
		known.set(key, null);
		const value = evaluate(name);
		known.set(key, value);
		return value;
	};
}

/** The scope in which the resources of a template are evaluated. */
export function scopeOf(template: Record<string, unknown>, place: string, given: Given, machine: Machine): Scope {
	machine.budget.unnamed += 1;
	const declarations = new Map(
		membersOf(template.parameters, `${place}/parameters`).map((entry) => [entry[0].toLowerCase(), entry] as const),
	);
	const scope: Scope = {
		id: String(machine.budget.unnamed),
		parameter: once((name) => parameterValue(name)),
		variable: once((name) => {
			const found = evaluateRaw(template.variables, `${place}/variables`, scope);
			const value = found.kind === "object" ? found.member(name) : unresolved();
			return value.kind === "absent" && !hasMember(found, name) ? unresolved() : value;
		}),
		userFunction: (name) => ownFunction(template.functions, name, `${place}/functions`, scope),
		copies: new Map(),
		locals: new Map(),
		depth: 0,
		machine,
	};
	const parameterValue = (name: string): Found => {
		const [spelling = "", declaration, at = place] = declarations.get(name.toLowerCase()) ?? [];
		if (!isRecord(declaration)) return unresolved();
		const own = given(spelling);
		const hasDefault = Object.hasOwn(declaration, "defaultValue");
		// Whether nothing stands for the default is told differently from one version to the next.
		if (own) return own.kind === "absent" && hasDefault ? unknown("unresolvedExpression", at) : own;
		if (hasDefault) return ofDefault(evaluateRaw(declaration.defaultValue, `${at}/defaultValue`, scope));
		if (declaration.nullable === true) return absent(at, "parameterDefault");
		return { ...parameterWithoutValue(`‹parameter ${scope.id}.${spelling}›`), places: [at] };
	};
	return scope;
}

const hasMember = (found: Found, name: string): boolean =>
	found.kind === "object" && found.names().some((other) => other.toLowerCase() === name.toLowerCase());

function ofDefault(found: Found): Found {
	const basis: Basis = found.basis === "presence" || found.basis === "none" ? found.basis : "parameterDefault";
	if (found.kind === "list") return { ...found, basis, entry: (index) => ofDefault(found.entry(index)) };
	if (found.kind === "object") return { ...found, basis, member: (name) => ofDefault(found.member(name)) };
	return { ...found, basis };
}

const deepestCall = 16;

/** `namespace.name` as the template defines it; it sees its own parameters alone. */
function ownFunction(
	functions: unknown,
	name: string,
	place: string,
	scope: Scope,
): ((values: readonly Found[]) => Found) | undefined {
	const [space = "", own = ""] = name.split(".");
	for (const [index, entry] of (Array.isArray(functions) ? functions : []).entries()) {
		if (!isRecord(entry) || lowerText(entry.namespace) !== space) continue;
		const found = membersOf(entry.members, `${place}${step(index)}/members`).find(([other]) => other.toLowerCase() === own);
		const [, definition, at = ""] = found ?? [];
		if (isRecord(definition) && isRecord(definition.output) && scope.depth < deepestCall) {
			const { value } = definition.output;
			return (values) => evaluateRaw(value, `${at}/output/value`, calledScope(definition.parameters, values, scope));
		}
	}
	return undefined;
}

function calledScope(parameters: unknown, values: readonly Found[], scope: Scope): Scope {
	const names = (Array.isArray(parameters) ? parameters : []).map((one) => (isRecord(one) ? lowerText(one.name) : ""));
	const parameter = (name: string) => values[names.indexOf(name.toLowerCase())] ?? unresolved();
	return { ...scope, parameter, variable: () => unresolved(), depth: scope.depth + 1 };
}
