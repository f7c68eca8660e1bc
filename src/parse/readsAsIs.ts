/**
 * Whether a schema takes a value and leaves all of it as it stands. Asking that costs a part of reading, which copies every object. "No" says
 * nothing against a value: whoever gets it reads the value by its schema.
 */
import * as v from "valibot";
import { plainRecord } from "../domain/layered.ts";

export type Check = (value: unknown) => boolean;

/** Checks written by hand, by the schema that each stands for: one must not take what its schema refuses or changes. */
export type ByHand = ReadonlyMap<v.GenericSchema, Check>;

/** What the walk asks of a schema, whatever its kind. */
interface Node extends v.GenericSchema {
	entries?: Record<string, Node>;
	/** Of a record; of alternatives the field that tells them apart. */
	key?: Node | string;
	value?: Node;
	item?: Node;
	wrapped?: Node;
	options?: readonly Node[];
	literal?: unknown;
	pipe?: readonly Node[];
}

/** The check for one schema; made once, asked of many values. */
export function readsAsIs(schema: v.GenericSchema, byHand: ByHand = new Map()): Check {
	const of = (node: Node): Check => {
		const { type, pipe, entries, key, value, item, wrapped, options } = node;
		const written = byHand.get(node);
		if (written) return written;
		if (pipe) return ofSteps(node, pipe, of);
		if (type === "object" && entries) return ofFields(entries, of);
		if (type === "record" && typeof key === "object" && value) return ofRecord(of(key), of(value));
		if (type === "array" && item) return ofList(of(item));
		if (type === "nullable" && wrapped) return orNull(of(wrapped));
		if (type === "variant" && typeof key === "string" && options) return ofVariant(key, options, of);
		return ofValue(node);
	};
	return of(schema);
}

type Of = (node: Node) => Check;

/** Rules for texts and numbers run as they are; of what holds other values each step has to be one that is known here. */
function ofSteps(node: Node, steps: readonly Node[], of: Of): Check {
	if (!steps.some(({ entries, value, item }) => entries ?? value ?? item)) return ofValue(node);
	if (steps.some(({ kind }) => kind !== "schema")) return () => false;
	const checks = steps.map(of);
	return (value) => checks.every((check) => check(value));
}

/** A value that no other lies in. The last one that was taken is known again: in a review most fields of a kind are the same. */
export function ofValue(schema: v.GenericSchema): Check {
	let taken: unknown = Symbol("none yet");
	return (value) => {
		if (value === taken) return true;
		const read = v.safeParse(schema, value);
		if (!read.success || read.output !== value) return false;
		if (typeof value !== "object") taken = value;
		return true;
	};
}

/** Whether a value is an object with fields, of no other kind. */
export const isPlain = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function ofFields(entries: Record<string, Node>, of: Of): Check {
	const fields = Object.entries(entries).map(([name, field]) => {
		const optional = field.type === "exact_optional" ? field.wrapped : undefined;
		return { name, isOptional: optional !== undefined, check: of(optional ?? field) };
	});
	return (value) => {
		if (!isPlain(value)) return false;
		let known = 0;
		for (const { name, isOptional, check } of fields) {
			if (Object.hasOwn(value, name)) {
				if (!check(value[name])) return false;
				known += 1;
			} else if (!isOptional) return false;
		}
		// A field that the schema does not name would be dropped.
		return Object.keys(value).length === known;
	};
}

/** Names that a reading leaves out. */
const dropped = new Set(["__proto__", "prototype", "constructor"]);

function ofRecord(isKey: Check, isValue: Check): Check {
	return (value) => {
		if (!isPlain(value)) return false;
		const record = plainRecord(value);
		for (const name of Object.keys(record)) if (dropped.has(name) || !isKey(name) || !isValue(record[name])) return false;
		return true;
	};
}

/** A list has nothing but its entries. */
export const isList = (value: unknown): value is unknown[] =>
	Array.isArray(value) && (value.length === 0 || Object.keys(value).length === value.length);

const ofList =
	(isItem: Check): Check =>
	(value) =>
		isList(value) && value.every(isItem);

const orNull =
	(isWrapped: Check): Check =>
	(value) =>
		value === null || isWrapped(value);

function ofVariant(key: string, options: readonly Node[], of: Of): Check {
	const checks = new Map(options.map((option) => [option.entries?.[key]?.literal, of(option)]));
	return (value) => isPlain(value) && checks.get(value[key])?.(value) === true;
}
