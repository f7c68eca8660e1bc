/** Functions of templates over lists and objects. */
import { absent, entriesOf, type Found, listOf, scalar, textOf } from "../../../domain/evidence/found.ts";
import type { TemplateFunction } from "./functions.ts";
import { type Budget, isEqual, joined, originOf, spend, unknownAmong, unresolved } from "./values.ts";

/** Lists longer than this are not made. */
const longestList = 20_000;

/** Nothing, as a value. */
export const nothing = (args: readonly Found[]): Found => ({
	...absent(originOf(args).places[0] ?? "", "computed"),
	...originOf(args),
});

/** A list, unless it is too long to be made. */
export const listFrom = (entries: readonly Found[], args: readonly Found[], budget: Budget): Found =>
	entries.length <= longestList && spend(budget, entries.length) ? listOf(entries, originOf(args)) : unresolved();

export const isLists = (args: readonly Found[]): boolean => args.length > 0 && args.every(({ kind }) => kind === "list");

/** Entries of lists, each once. */
export function unionOfLists(args: readonly Found[], budget: Budget): Found {
	const entries = args.flatMap(entriesOf);
	if (entries.length > 500) return unresolved();
	const kept: Found[] = [];
	for (const entry of entries) {
		const equal = kept.map((other) => isEqual(other, entry, budget));
		if (equal.includes(null)) return unresolved(args);
		if (!equal.includes(true)) kept.push(entry);
	}
	return listFrom(kept, args, budget);
}

function isEmpty(arg: Found): boolean | null {
	if (arg.kind === "absent") return true;
	if (arg.kind === "list") return arg.size === 0;
	if (arg.kind === "object") return arg.names().length === 0;
	if (arg.kind === "scalar") return typeof arg.value === "string" ? arg.value === "" : null;
	return arg.kind === "opaque" && arg.isSure ? false : null;
}

const empty: TemplateFunction = (args) => {
	const result = args[0] ? isEmpty(args[0]) : null;
	return result === null ? unresolved(args) : scalar(result, originOf(args));
};

function isContained(whole: Found, part: Found, budget: Budget): boolean | null {
	if (whole.kind === "list") {
		if (!spend(budget, whole.size)) return null;
		const equal = entriesOf(whole).map((entry) => isEqual(entry, part, budget));
		return equal.includes(true) ? true : equal.includes(null) ? null : false;
	}
	if (part.kind !== "scalar") return null;
	const text = String(part.value);
	if (whole.kind === "object") return whole.names().some((name) => name.toLowerCase() === text.toLowerCase());
	return whole.kind === "scalar" ? String(whole.value).includes(text) : null;
}

const contains: TemplateFunction = (args, budget) => {
	const [whole, part] = args;
	const result = whole && part ? isContained(whole, part, budget) : null;
	return result === null ? unresolved(args) : scalar(result, originOf(args));
};

const length: TemplateFunction = (args) => {
	const [arg] = args;
	if (arg?.kind === "list") return scalar(arg.size, originOf(args));
	if (arg?.kind === "object") return scalar(arg.names().length, originOf(args));
	return arg?.kind === "scalar" && typeof arg.value === "string" ? scalar(arg.value.length, originOf(args)) : unresolved(args);
};

/** The first or last entry or character; nothing of what is empty. */
const end = (isLast: boolean): TemplateFunction =>
	function firstOrLast(args) {
		const [arg] = args;
		if (arg?.kind === "list") return arg.size === 0 ? nothing(args) : arg.entry(isLast ? arg.size - 1 : 0);
		const text = arg ? textOf(arg) : null;
		return text === null ? unresolved(args) : scalar((isLast ? text.at(-1) : text.at(0)) ?? "", originOf(args));
	};

const extreme = (pick: (...numbers: number[]) => number): TemplateFunction =>
	function smallestOrLargest(args) {
		const [first] = args;
		const values = first?.kind === "list" ? entriesOf(first) : args;
		const numbers = values.flatMap((value) => (value.kind === "scalar" && typeof value.value === "number" ? [value.value] : []));
		return numbers.length > 0 && numbers.length === values.length && numbers.length <= 1000
			? scalar(pick(...numbers), originOf(args))
			: unresolved(values);
	};

const range: TemplateFunction = (args, budget) => {
	const [start, size] = args.map((arg) => (arg.kind === "scalar" && typeof arg.value === "number" ? arg.value : null));
	if (start === null || start === undefined || size === null || size === undefined || size < 0 || size > longestList)
		return unresolved(args);
	return listFrom(
		Array.from({ length: size }, (_, index) => scalar(start + index, originOf(args))),
		args,
		budget,
	);
};

const split: TemplateFunction = (args, budget) => {
	const [text, sign] = args.map(textOf);
	if (typeof text !== "string" || typeof sign !== "string" || sign === "" || text.length > 200_000) return unresolved(args);
	return listFrom(
		text.split(sign).map((part) => scalar(part, originOf(args))),
		args,
		budget,
	);
};

/** Both a part of a text and of a list. */
const cut = (from: (count: number) => [number, number | undefined]): TemplateFunction =>
	function takeOrSkip(args, budget) {
		const [whole, count] = args;
		if (count?.kind !== "scalar" || typeof count.value !== "number") return unresolved(args);
		const limits = from(Math.max(0, count.value));
		if (whole?.kind === "list") return listFrom(entriesOf(whole).slice(...limits), args, budget);
		return whole?.kind === "scalar" && typeof whole.value === "string"
			? scalar(whole.value.slice(...limits), originOf(args))
			: unresolved(args);
	};

const concat: TemplateFunction = (args, budget) =>
	isLists(args) ? listFrom(args.flatMap(entriesOf), args, budget) : joined(args, budget);

const join: TemplateFunction = ([list, sign], budget) => {
	if (list?.kind !== "list" || !sign) return unresolved(list ? [list] : []);
	return joined(
		entriesOf(list).flatMap((entry, index) => (index === 0 ? [entry] : [sign, entry])),
		budget,
	);
};

const flatten: TemplateFunction = (args, budget) => {
	const entries = args[0] ? entriesOf(args[0]) : [];
	return isLists(entries) ? listFrom(entries.flatMap(entriesOf), args, budget) : unresolved(args);
};

const array: TemplateFunction = (args, budget) => {
	const [arg] = args;
	return arg?.kind === "list"
		? arg
		: (unknownAmong(args.filter(({ kind }) => kind === "unknown")) ?? listFrom(args, args, budget));
};

/** By name in lower case. */
export const collectionFunctions: Record<string, TemplateFunction> = {
	true: (args) => scalar(true, originOf(args)),
	false: (args) => scalar(false, originOf(args)),
	array,
	createarray: (args, budget) => listFrom(args, args, budget),
	empty,
	contains,
	length,
	first: end(false),
	last: end(true),
	min: extreme(Math.min),
	max: extreme(Math.max),
	range,
	split,
	concat,
	join,
	flatten,
	take: cut((count) => [0, count]),
	skip: cut((count) => [count, undefined]),
};
