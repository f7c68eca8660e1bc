/** Two copies of a review that were changed apart, as one: part by part, the later change stands. */
import { withKey } from "../kept.ts";
import { type Change, changesBetween } from "./change.ts";
import {
	below,
	type Entries,
	entriesOf,
	entryShape,
	isSame,
	keyed,
	listed,
	ownEntry,
	reviewShape,
	type Shape,
	withoutEmpty,
} from "./parts.ts";
import type { Review } from "./review.ts";
import { instantAfter, isKeepable, notAfter } from "./stamp.ts";

/** A part that has never been stamped was changed before any that has. */
const never = "";

/** One of the two copies. */
interface Side {
	stamps: Review["stamps"];
	/** By part, the latest stamp of it and of all below it. */
	latest: Map<string, string>;
	changedAt: string;
}

type Pair<T> = readonly [T, T];

/**
 * What stands after both copies met: of each part the later change, at the same instant that of the greater writer; an instant after
 * `now` counts as now. What one side removed stays away, unless the other changed it later. In either order the same.
 */
export function mergeReviews(one: Review, other: Review, now: string): Review {
	const sides: Pair<Side> = [sideOf(one, now), sideOf(other, now)];
	const content = merged(reviewShape, [one, other], "", [never, never], sides) as Review;
	const stamps = laterOfEach(sides[0].stamps, sides[1].stamps);
	const touched = laterOfEach(one.touched, other.touched);
	const changedAt = later(one.changedAt, other.changedAt);
	const both = { ...content, stamps, touched, changedAt, createdAt: earlier(one.createdAt, other.createdAt) };
	const isKnown = [one, other].some((known) => known.changedAt === changedAt && hasAll(known, both));
	const next = instantAfter(changedAt);
	return isKnown || !isKeepable(next) ? both : { ...both, changedAt: next };
}

/** Of these parts, those in which another change won over that of one copy: what stands there now, and what would bring its own back. */
export function lostChanges(own: Review, both: Review, parts: ReadonlySet<string>): { stands: Change[]; brings: Change[] } {
	const isLost = ({ at }: Change) => parts.has(at);
	return { stands: changesBetween(own, both).filter(isLost), brings: changesBetween(both, own).filter(isLost) };
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

function laterOfEach(one: Record<string, string>, other: Record<string, string>): Record<string, string> {
	const both = { ...one };
	for (const [key, stamp] of Object.entries(other)) both[key] = later(ownEntry(both, key) ?? never, stamp);
	return both;
}

const hasAll = (known: Review, both: Review): boolean =>
	changesBetween(known, both).length === 0 &&
	Object.keys(known.stamps).length === Object.keys(both.stamps).length &&
	Object.entries(both.stamps).every(([at, stamp]) => ownEntry(known.stamps, at) === stamp);

function sideOf({ stamps, changedAt }: Review, now: string): Side {
	const counted: Record<string, string> = {};
	const latest = new Map<string, string>();
	for (const [at, stamp] of Object.entries(stamps)) {
		const said = notAfter(stamp, now);
		counted[at] = said;
		for (let end = at.length; end > 0; end = at.lastIndexOf("/", end - 1)) {
			const part = at.slice(0, end);
			latest.set(part, later(latest.get(part) ?? never, said));
		}
	}
	return { stamps: counted, latest, changedAt };
}

function merged(shape: Shape, values: Pair<unknown>, at: string, above: Pair<string>, sides: Pair<Side>): unknown {
	const [one, other] = values;
	if (one === other) return one;
	switch (shape.kind) {
		case "whole":
			return isSame(one, other) ? one : winner(values, said(at, above, sides), sides);
		case "fields": {
			const since = said(at, above, sides);
			const parts = Object.entries(shape.fields).map(([field, part]): [string, unknown] => [
				field,
				merged(part, [entriesOf(one)[field], entriesOf(other)[field]], below(at, field), since, sides),
			]);
			return withoutEmpty(
				shape,
				parts.reduce((both, [field, value]) => withKey(both, field, value), entriesOf(one)),
			);
		}
		case "record":
			return mergedEntries(shape, [entriesOf(one), entriesOf(other)], at, said(at, above, sides), sides);
		default: {
			// The stamp of a list is that of its order.
			const lists = [keyed(shape, one), keyed(shape, other)] as const;
			const entries = mergedEntries(shape, [lists[0].entries, lists[1].entries], at, above, sides);
			return listed(shape, mergedOrder([lists[0].order, lists[1].order], entries, at, sides), entries);
		}
	}
}

/** When each side last said something of a part, or of one that it lies in. */
const said = (at: string, above: Pair<string>, [one, other]: Pair<Side>): Pair<string> => [
	later(above[0], ownEntry(one.stamps, at) ?? never),
	later(above[1], ownEntry(other.stamps, at) ?? never),
];

/** Where both stamps are the same, as in copies of before there were stamps, the review that was changed later has it. */
function winner([one, other]: Pair<unknown>, [first, second]: Pair<string>, sides: Pair<Side>): unknown {
	if (first !== second) return first > second ? one : other;
	const [former, latter] = [sides[0].changedAt, sides[1].changedAt];
	if (former !== latter) return former > latter ? one : other;
	return textOf(one) > textOf(other) ? one : other;
}

/** Of what one side lacks there is no JSON: it comes before any. */
const textOf = (value: unknown): string => JSON.stringify(value) ?? "";

type Holder = Exclude<Shape, { kind: "whole" | "fields" }>;

function mergedEntries(shape: Holder, [one, other]: Pair<Entries>, at: string, above: Pair<string>, sides: Pair<Side>): Entries {
	const both: [string, unknown][] = [];
	const empty = shape.kind === "record" ? shape.empty : undefined;
	for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
		const [first, second] = [ownEntry(one, key) ?? empty, ownEntry(other, key) ?? empty];
		const place = below(at, key);
		const since = said(place, above, sides);
		if (first !== undefined && second !== undefined) {
			const entry = merged(entryShape(shape), [first, second], place, since, sides);
			if (empty === undefined || !isSame(entry, empty)) both.push([key, entry]);
		} else if (stays(place, first === undefined ? [sides[1], sides[0]] : sides)) both.push([key, first ?? second]);
	}
	return Object.fromEntries(both);
}

/** Whether an entry that one side has and the other has not was last said, not removed. */
const stays = (place: string, [having, lacking]: Pair<Side>): boolean =>
	(having.latest.get(place) ?? never) >= (ownEntry(lacking.stamps, place) ?? never);

/** The order that was arranged later; what it does not know follows as it was added. */
function mergedOrder(orders: Pair<string[]>, entries: Entries, at: string, sides: Pair<Side>): string[] {
	const [first, second] = said(at, [never, never], sides);
	const common = orders.map((order, side) => order.filter((key) => orders[1 - side]?.includes(key)));
	const lead = first === second ? winner([common[0], common[1]], [never, never], sides) : orders[first > second ? 0 : 1];
	const led = (lead as string[]).filter((key) => Object.hasOwn(entries, key));
	const addedAt = (key: string) => said(below(at, key), [never, never], sides).reduce(later);
	const rest = Object.keys(entries)
		.filter((key) => !led.includes(key))
		.toSorted((a, b) => (`${addedAt(a)} ${a}` < `${addedAt(b)} ${b}` ? -1 : 1));
	return [...led, ...rest];
}
