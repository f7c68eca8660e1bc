/** A template of Azure Resource Manager, also a compiled Bicep file: the resources it deploys, modules and loops unfolded. */
import { absent, type Found, scalar, signOf, step, textOf, withMember } from "../../../domain/evidence/found.ts";
import {
	type NotUnderstood,
	type SeenFile,
	type SeenResource,
	type SwitchedOff,
	shortId,
} from "../../../domain/evidence/resource.ts";
import { lowerText } from "../tellKind.ts";
import { flagOf } from "./evaluate.ts";
import { evaluateRaw, isRecord, membersOf } from "./raw.ts";
import { withReadableNames } from "./readableName.ts";
import { type Scope, withCopy } from "./scope.ts";
import { type Given, givenBy, newMachine, scopeOf } from "./template.ts";
import { newSign, spend, unresolved } from "./values.ts";

/** Loops may ask for any number of resources. */
const mostResources = 20_000;
const deepestModule = 24;

/** What the walk through a template has found. */
interface Walk {
	resources: SeenResource[];
	switchedOff: SwitchedOff[];
	notUnderstood: NotUnderstood[];
}

/** Where the walk stands. */
interface Standing {
	scope: Scope;
	isCertain: boolean;
	/** Type and name of the resource around it. */
	type: string;
	name: string;
	/** Modules around it. */
	depth: number;
}

/** The resources of a template; `parameters` are those of a parameters file, or nothing. */
export function readTemplate(template: Record<string, unknown>, parameters: unknown): SeenFile {
	const walk: Walk = { resources: [], switchedOff: [], notUnderstood: [] };
	const scope = scopeOf(template, "", givenBy(parameters), newMachine());
	walkResources(template.resources, "/resources", { scope, isCertain: true, type: "", name: "", depth: 0 }, walk);
	return {
		kind: "intent",
		mark: Object.hasOwn(template, "$schema") ? "/$schema" : "/resources",
		switchedOff: walk.switchedOff,
		resources: withReadableNames(walk.resources),
		notUnderstood: [...walk.notUnderstood, ...withoutValue(template, parameters)],
	};
}

/** Parameters that the template asks for and nobody gave: what depends on them cannot be told. Secrets are no settings. */
function withoutValue(template: Record<string, unknown>, parameters: unknown): NotUnderstood[] {
	const given = givenBy(parameters);
	return membersOf(template.parameters, "/parameters").flatMap(([name, declaration, place]): NotUnderstood[] => {
		if (!isRecord(declaration) || Object.hasOwn(declaration, "defaultValue") || declaration.nullable === true) return [];
		const isSecret = lowerText(declaration.type).startsWith("secure");
		return isSecret || given(name) ? [] : [{ place, what: name, why: "parameterWithoutValue" }];
	});
}

/** A list, or an object by symbolic names. */
function walkResources(resources: unknown, place: string, standing: Standing, walk: Walk): void {
	for (const [, resource, at] of membersOrEntries(resources, place)) {
		if (!isRecord(resource) || Array.isArray(resource)) walk.notUnderstood.push({ place: at, what: "", why: "notAResource" });
		else if (resource.existing !== true) walkCopies(resource, at, standing, walk);
	}
}

const membersOrEntries = (raw: unknown, place: string): [string, unknown, string][] =>
	Array.isArray(raw) ? raw.map((entry, index) => ["", entry, place + step(index)]) : membersOf(raw, place);

/** The resource once for each turn of its loop. */
function walkCopies(resource: Record<string, unknown>, place: string, standing: Standing, walk: Walk): void {
	const { copy } = resource;
	if (!isRecord(copy) || Array.isArray(copy)) {
		walkResource(resource, place, standing, walk);
		return;
	}
	const count = evaluateRaw(copy.count, `${place}/copy/count`, standing.scope);
	const names = ["", typeof copy.name === "string" ? copy.name : ""];
	const turn = (index: Found, isCertain: boolean) =>
		walkResource(resource, place, { ...standing, scope: withCopy(standing.scope, names, index), isCertain }, walk);
	const isKnown = count.kind === "scalar" && typeof count.value === "number";
	if (!isKnown) turn(unresolved([count]), false);
	const turns = isKnown ? Number(count.value) : 0;
	for (let index = 0; index < turns && !isFull(walk, place, standing.scope); index += 1) {
		turn(scalar(index, { places: [], basis: "computed" }), standing.isCertain);
	}
}

/** Says so once, where there are too many. */
function isFull(walk: Walk, place: string, { machine }: Scope): boolean {
	if (walk.resources.length < mostResources && spend(machine.budget, 1)) return false;
	if (walk.notUnderstood.at(-1)?.why !== "tooMany")
		walk.notUnderstood.push({ place, what: String(mostResources), why: "tooMany" });
	return true;
}

function walkResource(resource: Record<string, unknown>, place: string, standing: Standing, walk: Walk): void {
	const { scope } = standing;
	const own = textOf(evaluateRaw(resource.type, `${place}/type`, scope));
	if (own === null) {
		walk.notUnderstood.push({ place, what: "", why: "noType" });
		return;
	}
	const type = fullType(own, standing.type);
	const condition = conditionOf(resource, place, scope);
	if (condition === false) {
		walk.switchedOff.push({ type, place });
		return;
	}
	if (isFull(walk, place, scope)) return;
	const isCertain = standing.isCertain && condition === true;
	if (type === "microsoft.resources/deployments") {
		walkModule(resource, place, { ...standing, isCertain }, walk);
		return;
	}
	const name = fullName(resource, place, standing);
	walk.resources.push(seen(resource, place, { ...standing, isCertain, type, name }));
	walkResources(resource.resources, `${place}/resources`, { ...standing, isCertain, type, name }, walk);
}

/** A child may name its type alone, or with the types above it. */
function fullType(own: string, parent: string): string {
	const type = own.toLowerCase();
	return parent === "" || type.split("/")[0]?.includes(".") ? type : `${parent}/${type}`;
}

/** Null: it cannot be told. */
function conditionOf(resource: Record<string, unknown>, place: string, scope: Scope): boolean | null {
	return resource.condition === undefined ? true : flagOf(evaluateRaw(resource.condition, `${place}/condition`, scope));
}

/** The names of the resources above it, then its own; what is not known has a sign. */
function fullName(resource: Record<string, unknown>, place: string, { scope, name, type }: Standing): string {
	const own = signOf(evaluateRaw(resource.name, `${place}/name`, scope)) ?? newSign(scope.machine.budget);
	return type === "" || own.includes("/") ? own : `${name}/${own}`;
}

/** `workspaces/providers/diagnosticSettings` with the name `WS/Microsoft.Insights/X`: an extension of WS, as with `scope`. */
function asExtension(type: string, name: string): { type: string; name: string; scope: string } | null {
	const [parent, extension, more] = type.split("/providers/");
	const names = name.split("/");
	const place = names.findIndex((one) => one.includes(".") && !one.startsWith("‹"));
	if (!parent || !extension || more !== undefined || place < 1) return null;
	const scope = shortId(parent, names.slice(0, place).join("/"));
	return { type: `${names[place]}/${extension}`.toLowerCase(), name: names.slice(place + 1).join("/"), scope };
}

function seen(resource: Record<string, unknown>, place: string, { scope, isCertain, type, name }: Standing): SeenResource {
	const body = evaluateRaw(resource, place, scope);
	const extension = asExtension(type, name);
	const apiVersion = textOf(evaluateRaw(resource.apiVersion, `${place}/apiVersion`, scope));
	const common = { name: extension?.name ?? name, place, isCertain, ...(apiVersion !== null && { apiVersion }) };
	if (!extension) return { ...common, type, ids: [shortId(type, name)], body };
	const target = scalar(extension.scope, { places: [`${place}/name`], basis: "literal" });
	return { ...common, type: extension.type, ids: [], body: withMember(body, "scope", target) };
}

/** A nested deployment, of which Bicep makes one for each module. */
function walkModule(resource: Record<string, unknown>, place: string, standing: Standing, walk: Walk): void {
	const { properties } = resource;
	const at = `${place}/properties`;
	const template = isRecord(properties) ? properties.template : undefined;
	if (!isRecord(properties) || !isRecord(template) || standing.depth >= deepestModule) {
		walk.notUnderstood.push({
			place,
			what: signOf(evaluateRaw(resource.name, place, standing.scope)) ?? "",
			why: "linkedTemplate",
		});
		return;
	}
	const scope = isInner(properties, at, standing.scope)
		? scopeOf(template, `${at}/template`, handedIn(properties, at, standing.scope), standing.scope.machine)
		: standing.scope;
	const inside = { ...standing, scope, type: "", name: "", depth: standing.depth + 1 };
	walkResources(template.resources, `${at}/template/resources`, inside, walk);
}

/** Whether a module has parameters and variables of its own, or uses those around it. */
function isInner(properties: Record<string, unknown>, place: string, scope: Scope): boolean {
	const options = evaluateRaw(properties.expressionEvaluationOptions, `${place}/expressionEvaluationOptions`, scope);
	return options.kind === "object" && textOf(options.member("scope"))?.toLowerCase() === "inner";
}

/** What is handed to a module; it is evaluated where the module stands. */
function handedIn(properties: Record<string, unknown>, place: string, scope: Scope): Given {
	const all = evaluateRaw(properties.parameters, `${place}/parameters`, scope);
	return (name) => {
		if (all.kind !== "object") return all.kind === "absent" ? undefined : unresolved([all]);
		const entry = all.member(name);
		if (entry.kind === "absent") return undefined;
		if (entry.kind !== "object") return unresolved([entry]);
		const isGiven = entry.names().some((one) => one.toLowerCase() === "value");
		if (isGiven) return entry.member("value");
		return entry.names().length === 0
			? undefined
			: { ...absent(""), kind: "unknown", reason: "parameterWithoutValue", places: entry.places, basis: "none" };
	};
}
