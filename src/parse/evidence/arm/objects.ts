/** Functions of templates over objects. */
import { entriesOf, type Found, literal, type Origin, objectOf, scalar, textOf } from "../../../domain/evidence/found.ts";
import { isLists, listFrom, nothing, unionOfLists } from "./collections.ts";
import type { TemplateFunction } from "./functions.ts";
import { type Budget, originOf, spend, unresolved } from "./values.ts";

/** All that is in two objects, the later one first; objects in them likewise, unless `isShallow`. */
function merged(one: Found, two: Found, isShallow: boolean, budget: Budget): Found {
	const [names, later] = [one, two].map((found) => (found.kind === "object" ? found.names() : []));
	if (!spend(budget, 10 + (names?.length ?? 0) + (later?.length ?? 0))) return unresolved();
	const mine = new Set((later ?? []).map((name) => name.toLowerCase()));
	const all = [...(names ?? []).filter((name) => !mine.has(name.toLowerCase())), ...(later ?? [])];
	const first = new Set((names ?? []).map((name) => name.toLowerCase()));
	const member = (name: string): Found => {
		const key = name.toLowerCase();
		const [before, after] = [one, two].map((found) => (found.kind === "object" ? found.member(name) : unresolved([found])));
		if (!mine.has(key)) return before ?? unresolved();
		if (!first.has(key) || !before || !after) return after ?? unresolved();
		if (!isShallow && before.kind === "object" && after.kind === "object") return merged(before, after, false, budget);
		// Whether an empty value takes the place of a full one is told differently from one version to the next.
		return after.kind === "absent" && before.kind !== "absent" ? unresolved() : after;
	};
	return { kind: "object", names: () => all, member, ...originOf([one, two]) };
}

/** All objects in one, the last first. */
function mergeAll(args: readonly Found[], isShallow: boolean, budget: Budget): Found {
	const [first = unresolved(), ...others] = args;
	if (args.some(({ kind }) => kind !== "object")) return unresolved(args);
	return others.reduce((one, two) => merged(one, two, isShallow, budget), first);
}

const union: TemplateFunction = (args, budget) => (isLists(args) ? unionOfLists(args, budget) : mergeAll(args, false, budget));

const shallowMerge: TemplateFunction = ([list], budget) =>
	list?.kind === "list" ? mergeAll(entriesOf(list), true, budget) : unresolved(list ? [list] : []);

function createObject(args: Found[]): Found {
	const pairs = args.flatMap((arg, index) => (index % 2 === 0 ? [[textOf(arg), args[index + 1]] as const] : []));
	const members = pairs.flatMap(([name, value]) => (name !== null && value ? [[name, value] as const] : []));
	return members.length * 2 === args.length ? objectOf(new Map(members), originOf(args)) : unresolved(args);
}

const json: TemplateFunction = ([text]) => {
	if (text?.kind !== "scalar" || typeof text.value !== "string") return unresolved(text ? [text] : []);
	try {
		return inPlaceOf(text, literal(JSON.parse(text.value), ""));
	} catch {
		return unresolved([text]);
	}
};

/** A value from inside a text: its place is that of the text. */
function inPlaceOf(origin: Origin, found: Found): Found {
	const { places, basis } = origin;
	if (found.kind === "list") return { ...found, places, basis, entry: (index) => inPlaceOf(origin, found.entry(index)) };
	if (found.kind === "object") return { ...found, places, basis, member: (name) => inPlaceOf(origin, found.member(name)) };
	return { ...found, places, basis };
}

/** Each member as key and value, in the order of the keys. */
const items: TemplateFunction = (args, budget) => {
	const [arg] = args;
	if (arg?.kind !== "object") return unresolved(args);
	const names = arg.names().toSorted();
	const pair = (name: string) => createObject([scalar("key", arg), scalar(name, arg), scalar("value", arg), arg.member(name)]);
	return listFrom(names.map(pair), args, budget);
};

const objectKeys: TemplateFunction = (args, budget) => {
	const [arg] = args;
	if (arg?.kind !== "object") return unresolved(args);
	return listFrom(
		arg.names().map((name) => scalar(name, arg)),
		args,
		budget,
	);
};

/** The first that is there. */
const coalesce: TemplateFunction = (args) => {
	const first = args.find(({ kind }) => kind !== "absent");
	if (!first) return nothing(args);
	// What another resource says may be nothing; a parameter that must be given is not.
	return first.kind === "opaque" && !first.isSure && first.reason !== "parameterWithoutValue" ? unresolved(args) : first;
};

/** By name in lower case. */
export const objectFunctions: Record<string, TemplateFunction> = {
	null: nothing,
	union,
	createobject: createObject,
	shallowmerge: shallowMerge,
	json,
	items,
	objectkeys: objectKeys,
	coalesce,
};
