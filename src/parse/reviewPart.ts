/** The check of one change of a review: what is put in a place is read by the schema of that place alone. */
import * as v from "valibot";
import { failure, type Problem, problem, type Result, success } from "../domain/result.ts";
import type { Change } from "../domain/review/change.ts";
import { keysOf } from "../domain/review/parts.ts";
import { parseWith, within } from "./problems.ts";
import { reviewSchema, stamp } from "./reviewSchema.ts";

/** What the walk asks of a schema, whatever its kind. */
interface Node extends v.GenericSchema {
	entries?: Record<string, v.GenericSchema>;
	/** Of a record. */
	key?: v.GenericSchema;
	value?: v.GenericSchema;
	/** Of a list. */
	item?: v.GenericSchema;
	pipe?: readonly v.GenericSchema[];
	/** What an optional part is where it is there. */
	wrapped?: v.GenericSchema;
}

/** Values that were read by the schema of their place before they came here, in a worker: large ones hold the page. */
const known = new WeakSet<object>();

/** Says of a value that nobody changes any more that the schema of its place has read it. */
export const vouchFor = (value: object): void => {
	known.add(value);
};

/** The change as the schema of its place reads it, or what is wrong with it. */
export function parseChange({ at, ...change }: Change): Result<Change> {
	const keys = keysOf(at);
	const place = schemaAt(reviewSchema, keys);
	if (!place) return failure(problem("unexpected", keys.join("."), { found: at }));
	if (!("to" in change))
		return mayGo(keys)
			? success({ at })
			: failure(problem("missing", keys.slice(0, -1).join("."), { expected: keys.at(-1) ?? "" }));
	if (typeof change.to === "object" && change.to !== null && known.has(change.to)) return success({ at, to: change.to });
	const read = within(keys.join("."), parseWith(place, change.to));
	return read.ok ? success({ at, to: read.value }) : read;
}

/** Keys of records that valibot leaves out wherever it reads one: what is put there would be gone with the next reading. */
const dropped = ["__proto__", "prototype", "constructor"];

/** What the schema says of a place; null where it knows none. A key must be one that the schema takes. */
function schemaAt(schema: Node, keys: string[]): v.GenericSchema | null {
	const [key, ...rest] = keys;
	const { entries, value, key: name, item } = inner(schema);
	// Of a list of entries, the order of their ids; a list of texts is one of such texts, in whatever order.
	if (key === undefined) return item && inner(item).entries ? v.array(v.string()) : schema;
	if (entries) return Object.hasOwn(entries, key) && entries[key] ? schemaAt(entries[key], rest) : null;
	if (value && name) return v.is(name, key) && !dropped.includes(key) ? schemaAt(value, rest) : null;
	if (!item) return null;
	const entry = inner(item).entries;
	if (entry) return schemaAt(item, rest);
	// Texts that stand once each: the key is the text.
	return rest.length === 0 && v.is(item, key) ? v.literal(true) : null;
}

/** Entries come and go; a field stays, unless it is optional. */
function mayGo(keys: string[]): boolean {
	const around = schemaAt(reviewSchema, keys.slice(0, -1));
	const field = around && inner(around).entries?.[keys.at(-1) ?? ""];
	return !field || field.type === "exact_optional";
}

/** Where several steps check a value, the one that says what lies in it. */
const inner = (schema: Node): Node => {
	if (schema.wrapped) return inner(schema.wrapped);
	return schema.pipe?.find((step: Node) => step.entries ?? step.value ?? step.item) ?? schema;
};

const toldSchema = v.object({ changes: v.array(v.looseObject({ at: v.string() })), stamp });

/** An edit that stands in the journal by itself: its changes, and the stamp of each part it changed. */
export function parseEdit(data: unknown): Result<{ changes: Change[]; stamp: string }> {
	const edit = parseWith(toldSchema, data);
	if (!edit.ok) return edit;
	const changes = edit.value.changes.map(parseChange);
	const problems = changes.flatMap((change): Problem[] => (change.ok ? [] : change.problems));
	if (problems.length > 0) return { ok: false, problems };
	return success({ changes: changes.flatMap((change) => (change.ok ? [change.value] : [])), stamp: edit.value.stamp });
}
