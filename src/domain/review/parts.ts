/** Which parts of a review change by themselves, and how they lie in it. */
import { emptyAnswer } from "./answer.ts";
import { emptyDecision } from "./decision.ts";
import type { ReviewEvidence } from "./evidence.ts";
import type { Given } from "./given.ts";
import { emptyPlanning, type Planning, type Scenario } from "./planning.ts";
import { emptyRating } from "./rating.ts";
import type { Participant, Review, Voter } from "./review.ts";
import type { Workload } from "./workload.ts";

/** How the parts of a value lie in it. */
export type Shape =
	/** It changes as a whole. */
	| { kind: "whole" }
	/** An object whose fields are parts. `fleeting`: an empty field is none, and an object without any, too. */
	| { kind: "fields"; fields: Record<string, Shape>; fleeting?: true }
	/** Entries by id. `empty`: what an absent entry stands for; without it, an entry comes and goes as a whole. */
	| { kind: "record"; entry: Shape; empty?: object }
	/** Entries that bear an id, in an order of their own. */
	| { kind: "list"; entry: Shape }
	/** Texts, each of which stands there once, in an order of their own. */
	| { kind: "members" };

/** Parts of a review that an edit can be about. */
export type ReviewPart = Exclude<keyof Review, "formatVersion" | "id" | "createdAt" | "changedAt" | "touched" | "stamps">;

const whole: Shape = { kind: "whole" };
const members: Shape = { kind: "members" };
const recordOf = (entry: Shape): Shape => ({ kind: "record", entry });
const listOf = (entry: Shape): Shape => ({ kind: "list", entry });
const fieldsOf = <T extends object>(fields: Record<keyof T, Shape>) => ({ kind: "fields", fields }) as const;

/** The fields of an example: each is a whole, but for those named. */
const fieldsLike = <T extends object>(example: T, apart: Partial<Record<keyof T, Shape>> = {}): Shape => ({
	kind: "fields",
	fields: { ...Object.fromEntries(Object.keys(example).map((field) => [field, whole])), ...apart },
});

const parts: Record<ReviewPart, Shape> = {
	lens: whole,
	moreLenses: listOf(whole),
	lensOut: whole,
	joined: recordOf(whole),
	sheetOf: whole,
	label: whole,
	openReason: whole,
	archived: whole,
	askAgain: members,
	asked: whole,
	workload: fieldsOf<Workload>({
		name: whole,
		owner: whole,
		description: whole,
		criticality: whole,
		target: whole,
		environment: whole,
		regions: whole,
		links: whole,
		priorities: recordOf(whole),
		facts: recordOf(whole),
	}),
	participants: listOf(fieldsOf<Omit<Participant, "id">>({ name: whole, role: whole, mustSign: whole, handedOut: whole })),
	answers: {
		kind: "record",
		entry: fieldsLike(emptyAnswer, { links: members, evidenceSeen: members }),
		empty: emptyAnswer,
	},
	set: recordOf(whole),
	decisions: { kind: "record", entry: fieldsLike(emptyDecision), empty: emptyDecision },
	ratings: { kind: "record", entry: fieldsLike(emptyRating), empty: emptyRating },
	tensionNotes: recordOf(whole),
	votes: listOf(fieldsOf<Omit<Voter, "id">>({ name: whole, points: recordOf(whole) })),
	sheets: listOf(whole),
	planning: fieldsOf<Planning>({
		wish: fieldsLike(emptyPlanning.wish, { pinIn: members, pinOut: members, caps8: recordOf(whole) }),
		pointsPerWave: whole,
		scenarios: listOf(fieldsOf<Omit<Scenario, "id">>({ name: whole, closed: members })),
		adopted: whole,
		pace: whole,
	}),
	evidence: {
		...fieldsOf<ReviewEvidence>({
			files: listOf(whole),
			accepted: recordOf(whole),
			reasons: recordOf(whole),
			freshDays: whole,
			masks: whole,
			moved: whole,
			given: listOf(
				fieldsOf<Omit<Given, "id">>({ item: whole, text: whole, kind: whole, day: whole, covers: whole, file: whole }),
			),
		}),
		fleeting: true,
	},
};

/** A review by its parts. */
export const reviewShape: Shape = { kind: "fields", fields: parts };

export type Entries = Record<string, unknown>;

/** An object as entries by key; nothing where there is none. */
export const entriesOf = (value: unknown): Entries => (typeof value === "object" && value !== null ? (value as Entries) : {});

/** An entry of its own, never one that every object has. */
export const ownEntry = <V>(entries: Record<string, V>, key: string): V | undefined =>
	Object.hasOwn(entries, key) ? entries[key] : undefined;

/** Entries by key, and their order. */
export interface Keyed {
	order: string[];
	entries: Entries;
}

/** A list by the ids of its entries, texts by themselves. */
export function keyed(shape: Shape, value: unknown): Keyed {
	const list: unknown[] = Array.isArray(value) ? value : [];
	const named = list.map((entry): [string, unknown] =>
		shape.kind === "members" ? [String(entry), true] : [String(entriesOf(entry).id), entry],
	);
	return { order: [...new Set(named.map(([key]) => key))], entries: Object.fromEntries(named) };
}

/** The list again, with the entries of these keys in this order. */
export const listed = (shape: Shape, order: string[], entries: Entries): unknown[] =>
	shape.kind === "members" ? order : order.map((key) => entries[key]);

/** How an entry of a record or list is shaped. */
export const entryShape = (shape: Exclude<Shape, { kind: "whole" | "fields" }>): Shape =>
	shape.kind === "members" ? whole : shape.entry;

/** The value of a part, where what is empty in it is none. */
export function withoutEmpty(shape: Shape, value: unknown): unknown {
	if (shape.kind !== "fields" || !shape.fleeting) return value;
	// What changes as a whole may say that there is none.
	const isEmpty = (field: string, part: unknown) =>
		shape.fields[field]?.kind !== "whole" && typeof part === "object" && Object.keys(entriesOf(part)).length === 0;
	const said = Object.entries(entriesOf(value)).filter(([field, part]) => part !== undefined && !isEmpty(field, part));
	return said.length === 0 ? undefined : Object.fromEntries(said);
}

/** Versions share what did not change, so that only what did is read. */
export const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The address of a part below another, as a JSON Pointer (RFC 6901). */
export const below = (at: string, key: string): string => `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** The keys that a JSON Pointer goes through. */
export const keysOf = (at: string): string[] =>
	at
		.split("/")
		.slice(1)
		.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
