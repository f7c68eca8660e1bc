/** What is done to a review, as data: which part, and what it becomes. Pure; a part of a review is told in parts.ts. */
import { changedKeys, withKey } from "../kept.ts";
import {
	below,
	type Entries,
	entriesOf,
	entryShape,
	isSame,
	keyed,
	keysOf,
	listed,
	ownEntry,
	reviewShape,
	type Shape,
	withoutEmpty,
} from "./parts.ts";
import type { Review } from "./review.ts";

/** One part of a review becomes something else. */
export interface Change {
	/** The part, as a JSON Pointer. That of a list, or of texts that stand once each, is their order. */
	at: string;
	/** What it becomes; absent: the entry is gone, or nothing is said any more. */
	to?: unknown;
}

/** What leads from one version of a review to another, part by part; the inverse leads from that one to this. */
export const changesBetween = (before: Review, after: Review): Change[] => differences(reviewShape, before, after, "");

/** The review with these changes, one after the other. A change of what is no longer there changes nothing. */
export const withChanges = (review: Review, changes: readonly Change[]): Review =>
	changes.reduce((changed, change) => placed(reviewShape, changed, keysOf(change.at), change) as Review, review);

function differences(shape: Shape, before: unknown, after: unknown, at: string): Change[] {
	if (before === after) return [];
	switch (shape.kind) {
		case "whole":
			return isSame(before, after) ? [] : [after === undefined ? { at } : { at, to: after }];
		case "fields":
			return Object.entries(shape.fields).flatMap(([field, part]) =>
				differences(part, entriesOf(before)[field], entriesOf(after)[field], below(at, field)),
			);
		case "record":
			return entryDifferences(shape, entriesOf(before), entriesOf(after), at);
		default: {
			const [former, latter] = [keyed(shape, before), keyed(shape, after)];
			const kept = former.order.filter((key) => Object.hasOwn(latter.entries, key));
			const added = latter.order.filter((key) => !Object.hasOwn(former.entries, key));
			const isArranged = !isSame([...kept, ...added], latter.order);
			const changed = entryDifferences(shape, former.entries, latter.entries, at, latter.order);
			return isArranged ? [...changed, { at, to: latter.order }] : changed;
		}
	}
}

type Holder = Exclude<Shape, { kind: "whole" | "fields" }>;

const emptyOf = (shape: Holder): object | undefined => (shape.kind === "record" ? shape.empty : undefined);

/** Entries that did not change are passed over one by one, at a comparison each. */
function entryDifferences(shape: Holder, before: Entries, after: Entries, at: string, order: readonly string[] = []): Change[] {
	const [found, empty]: [Change[], unknown] = [[], emptyOf(shape)];
	const compare = (key: string) => {
		if (before[key] !== undefined && before[key] === after[key]) return;
		const [former, latter] = [ownEntry(before, key) ?? empty, ownEntry(after, key) ?? empty];
		if (former === latter) return;
		const place = below(at, key);
		if (latter === undefined) found.push({ at: place });
		else if (former === undefined) found.push({ at: place, to: latter });
		else found.push(...differences(entryShape(shape), former, latter, place));
	};
	for (const key of shape.kind === "record" ? changedKeys(before, after) : order) compare(key);
	if (shape.kind !== "record") for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) compare(key);
	return found;
}

/** The value with a change put in its place, along a path of keys. */
function placed(shape: Shape, value: unknown, path: string[], change: Change): unknown {
	const [key, ...rest] = path;
	if (key === undefined) return shape.kind === "list" || shape.kind === "members" ? arranged(shape, value, change) : change.to;
	switch (shape.kind) {
		case "whole":
			return value;
		case "fields": {
			const part = ownEntry(shape.fields, key);
			if (!part) return value;
			return withoutEmpty(shape, withKey(entriesOf(value), key, placed(part, entriesOf(value)[key], rest, change)));
		}
		case "record": {
			const former = ownEntry(entriesOf(value), key);
			const entry = placedEntry(shape, former, rest, change);
			return entry === former ? value : withKey(entriesOf(value), key, entry);
		}
		default: {
			const { order, entries } = keyed(shape, value);
			const entry = placedEntry(shape, ownEntry(entries, key), rest, change);
			const others = order.filter((other) => other !== key);
			const next = entry === undefined ? others : order.includes(key) ? order : [...order, key];
			return listed(shape, next, { ...entries, [key]: entry });
		}
	}
}

/** An entry after a change of it or of a part of it; undefined: there is none. */
function placedEntry(shape: Holder, former: unknown, rest: string[], change: Change): unknown {
	if (rest.length === 0) return change.to;
	const empty = emptyOf(shape);
	const entry = former ?? empty;
	if (entry === undefined) return undefined;
	const next = placed(entryShape(shape), entry, rest, change);
	return empty !== undefined && isSame(next, empty) ? undefined : next;
}

/** Entries in another order; those it does not name stand last. */
function arranged(shape: Shape, value: unknown, { to }: Change): unknown {
	const { order, entries } = keyed(shape, value);
	const named: unknown[] = Array.isArray(to) ? to : [];
	const first = named.map(String).filter((key) => Object.hasOwn(entries, key));
	return listed(shape, [...first, ...order.filter((key) => !first.includes(key))], entries);
}
