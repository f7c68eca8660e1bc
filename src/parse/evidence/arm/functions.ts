/** Functions of templates over texts and numbers. */
import { type Found, type Scalar, scalar, signOf, textOf } from "../../../domain/evidence/found.ts";
import { type Budget, callSign, isEqual, joined, newSign, opaque, originOf, spend, unresolved, written } from "./values.ts";

export type TemplateFunction = (args: Found[], budget: Budget) => Found;

/** Only over known texts, numbers and flags; null: not with these. */
const onScalars =
	(work: (...values: Scalar[]) => Scalar | null): TemplateFunction =>
	(args) => {
		const values = args.flatMap((arg) => (arg.kind === "scalar" ? [arg.value] : []));
		if (values.length !== args.length) return unresolved(args);
		const result = work(...values);
		return result === null || (typeof result === "number" && !Number.isFinite(result))
			? unresolved(args)
			: scalar(result, originOf(args));
	};

const onTexts = (work: (...texts: string[]) => Scalar | null): TemplateFunction =>
	onScalars((...values) => {
		const texts = values.filter((value) => typeof value === "string");
		return texts.length === values.length ? work(...texts) : null;
	});

const onNumbers = (work: (one: number, two: number) => Scalar): TemplateFunction =>
	onScalars((one, two) => (typeof one === "number" && typeof two === "number" ? work(one, two) : null));

/** Both numbers, or both texts in the order of their characters. */
const ordered = (holds: (order: number) => boolean): TemplateFunction =>
	onScalars((one, two) => {
		if (typeof one === "number" && typeof two === "number") return holds(one - two);
		if (typeof one !== "string" || typeof two !== "string") return null;
		return holds(one < two ? -1 : one > two ? 1 : 0);
	});

/** In another case: what is there stays there. */
const recased =
	(change: (text: string) => string): TemplateFunction =>
	(args, budget) => {
		const [arg] = args;
		if (arg?.kind !== "opaque") return onTexts(change)(args, budget);
		return opaque(arg.sign === null ? null : arg.sign.toLowerCase(), arg.isSure, args);
	};

function toInt(value: Scalar | undefined): number | null {
	const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
	return typeof number === "number" && Number.isFinite(number) ? Math.trunc(number) : null;
}

function toBool(value: Scalar | undefined): boolean | null {
	if (typeof value === "boolean") return value;
	const text = String(value).toLowerCase();
	if (text === "true" || text === "1") return true;
	return text === "false" || text === "0" ? false : null;
}

/** `{0}` and `{0:x}`; a brace is doubled. */
const slot = /\{\{|\}\}|\{(\d+)(:[^{}]*)?\}/g;

/** A text with values in it. A way to write a number is not ours to know: then only its being there is. */
const format: TemplateFunction = ([pattern, ...values], budget) => {
	if (pattern?.kind !== "scalar" || typeof pattern.value !== "string") return unresolved(pattern ? [pattern] : []);
	const text = pattern.value;
	const parts: Found[] = [];
	let end = 0;
	for (const found of text.matchAll(slot)) {
		const [whole, index, way] = found;
		parts.push(scalar(text.slice(end, found.index), pattern));
		end = found.index + whole.length;
		const value = index === undefined ? scalar(whole.slice(1), pattern) : values[Number(index)];
		if (!value) return unresolved();
		parts.push(way === undefined ? value : opaque(newSign(budget), true, [value]));
	}
	return joined([...parts, scalar(text.slice(end), pattern)], budget);
};

/** The index of the argument that is a type, such as `Microsoft.Storage/storageAccounts`. */
const typeIndex = (args: readonly Found[]): number =>
	args.findIndex((arg) => /^[\w-]+(\.[\w-]+)+\/[\w/]+$/.test(textOf(arg) ?? ""));

/** An id: type and names in turn, whatever group or subscription stands before. */
const resourceId: TemplateFunction = (args, budget) => {
	const place = typeIndex(args);
	if (place < 0) return opaque(newSign(budget), true, args);
	const [namespace = "", ...types] = (textOf(args[place] ?? unresolved()) ?? "").split("/");
	const names = args.slice(place + 1).flatMap((arg) => (signOf(arg) ?? newSign(budget)).split("/"));
	const path = types.flatMap((type, index) => [type, names[index] ?? newSign(budget)]);
	return opaque(`/providers/${[namespace, ...path].join("/")}`, true, args);
};

const extensionResourceId: TemplateFunction = ([base, ...args], budget) => {
	const own = resourceId(args, budget);
	const start = base ? signOf(base) : null;
	return own.kind === "opaque" && own.sign !== null ? { ...own, sign: (start ?? newSign(budget)) + own.sign } : own;
};

/** Never empty, the same for the same arguments. */
const same =
	(name: string): TemplateFunction =>
	(args, budget) =>
		args.some((arg) => arg.kind === "unknown")
			? opaque(newSign(budget), true, [])
			: opaque(callSign(name, args) ?? newSign(budget), true, args);

/** Never empty, and new each time. */
const fresh: TemplateFunction = (_, budget) => opaque(newSign(budget), true, []);

const equals: TemplateFunction = (args, budget) => {
	const [one, two] = args;
	const equal = one && two ? isEqual(one, two, budget) : null;
	return equal === null ? unresolved(args) : scalar(equal, originOf(args));
};

const string: TemplateFunction = (args, budget) => {
	const [arg] = args;
	if (arg?.kind === "opaque") return arg;
	return onScalars((value) => (value === undefined ? null : written(value)))(args, budget);
};

const substring = (text: string, start: Scalar | undefined, size: Scalar | undefined): string | null => {
	if (typeof start !== "number" || start < 0 || start > text.length) return null;
	if (size === undefined) return text.slice(start);
	return typeof size === "number" && size >= 0 && start + size <= text.length ? text.slice(start, start + size) : null;
};

const padLeft = (text: Scalar | undefined, size: Scalar | undefined, fill: Scalar = " "): string | null =>
	typeof size === "number" && size <= 1000 ? written(text ?? "").padStart(size, String(fill)) : null;

/** By name in lower case. */
export const textFunctions: Record<string, TemplateFunction> = {
	format,
	equals,
	string,
	resourceid: resourceId,
	subscriptionresourceid: resourceId,
	tenantresourceid: resourceId,
	managementgroupresourceid: resourceId,
	extensionresourceid: extensionResourceId,
	tolower: recased((text) => text.toLowerCase()),
	toupper: recased((text) => text.toUpperCase()),
	trim: onTexts((text = "") => text.trim()),
	replace: (args, budget) =>
		spend(budget, (textOf(args[0] ?? unresolved()) ?? "").length / 10)
			? onTexts((text = "", old = "", next = "") =>
					old === "" || text.length * next.length > 1_000_000 ? null : text.replaceAll(old, next),
				)(args, budget)
			: unresolved(),
	substring: onScalars((text, start, size) => (typeof text === "string" ? substring(text, start, size) : null)),
	startswith: onTexts((text = "", start = "") => text.toLowerCase().startsWith(start.toLowerCase())),
	endswith: onTexts((text = "", end = "") => text.toLowerCase().endsWith(end.toLowerCase())),
	indexof: onTexts((text = "", part = "") => text.toLowerCase().indexOf(part.toLowerCase())),
	lastindexof: onTexts((text = "", part = "") => text.toLowerCase().lastIndexOf(part.toLowerCase())),
	padleft: onScalars(padLeft),
	bool: onScalars(toBool),
	int: onScalars(toInt),
	not: onScalars((value) => (typeof value === "boolean" ? !value : null)),
	add: onNumbers((one, two) => one + two),
	sub: onNumbers((one, two) => one - two),
	mul: onNumbers((one, two) => one * two),
	div: onNumbers((one, two) => Math.trunc(one / two)),
	mod: onNumbers((one, two) => one % two),
	greater: ordered((order) => order > 0),
	greaterorequals: ordered((order) => order >= 0),
	less: ordered((order) => order < 0),
	lessorequals: ordered((order) => order <= 0),
	newguid: fresh,
	utcnow: fresh,
	datetimeadd: fresh,
	uniquestring: same("uniqueString"),
	guid: same("guid"),
	base64: same("base64"),
	reference: same("reference"),
	resourcegroup: same("resourceGroup"),
	subscription: same("subscription"),
	managementgroup: same("managementGroup"),
	tenant: same("tenant"),
	deployment: same("deployment"),
	deployer: same("deployer"),
	environment: same("environment"),
};

/** `listKeys`, `listSecrets` and what else begins so: never empty. */
export const secretFunction: TemplateFunction = same("list");
