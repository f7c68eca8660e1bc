/** Repeats a piece of a file very often, so that a reader whose time grows with the square of a file, or with how deep it nests, is found. */
import { below, joined, oneOf, type Random, words } from "./draw.ts";

/** Bytes that are added at most: a reader that goes over all of them for each of them does not end in time. */
const mostBytes = 512 * 1024;

const fewestTimes = 100;

/** Deeper values cannot be written as JSON. */
const mostLevels = 2000;

/** Each power of two is as likely as any other. */
function timesOf(bytes: number, random: Random): number {
	const most = Math.max(1, mostBytes / Math.max(1, bytes));
	return Math.floor(Math.min(most, fewestTimes * (most / fewestTimes) ** random()));
}

/** A file with one piece of it, or a word, repeated: of its values where it is JSON, else, and at times then too, of its bytes. */
export function repeated(bytes: Uint8Array, random: Random): Uint8Array {
	const data = random() < 0.7 ? jsonIn(bytes) : undefined;
	if (data !== undefined) return new TextEncoder().encode(JSON.stringify(grown(data, random)));
	const [at, from] = [below(bytes.length + 1, random), below(bytes.length, random)];
	const piece = random() < 0.5 ? bytes.subarray(from, from + lengthOf(random)) : new TextEncoder().encode(oneOf(words, random));
	const all = new Uint8Array(piece.length * timesOf(piece.length, random));
	for (let to = 0; to < all.length; to += piece.length) all.set(piece, to);
	return joined(bytes.subarray(0, at), all, bytes.subarray(at));
}

/** Of a piece: mostly a few signs. */
const lengthOf = (random: Random): number => Math.ceil(200 ** random());

function jsonIn(bytes: Uint8Array): unknown {
	const text = new TextDecoder().decode(bytes);
	if (!/^\s*[[{]/.test(text)) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** A value with one of its lists, objects or texts grown, or something in it wrapped many times. */
function grown(value: unknown, random: Random): unknown {
	if (typeof value === "string") return random() < 0.9 ? grownText(value, random) : wrapped(value, random);
	if (typeof value !== "object" || value === null) return wrapped(value, random);
	const entries = Object.entries(value);
	if (entries.length === 0) return wrapped(value, random);
	const at = below(entries.length, random);
	const [key, inside] = entries[at] as [string, unknown];
	if (random() < 0.75) {
		const changed = grown(inside, random);
		return Array.isArray(value) ? value.with(at, changed) : Object.fromEntries(entries.with(at, [key, changed]));
	}
	const copies = copiesOf(inside, random);
	if (Array.isArray(value)) return value.toSpliced(at, 0, ...copies);
	return Object.fromEntries([...entries, ...copies.map((copy, n) => [`${key}${n}`, copy])]);
}

/** Half of the time each with a name of its own, since many with the same are refused soon. */
function copiesOf(value: unknown, random: Random): unknown[] {
	const times = timesOf(JSON.stringify(value).length, random);
	const isNumbered = random() < 0.5;
	return Array.from({ length: times }, (_, n) => (isNumbered ? numbered(value, n) : value));
}

const naming = /id$|^name$|^address$/i;

function numbered(value: unknown, n: number): unknown {
	if (typeof value === "string") return `${value}${n}`;
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [key, naming.test(key) && typeof one === "string" ? `${one}${n}` : one]),
	);
}

function grownText(text: string, random: Random): string {
	const from = below(text.length, random);
	const piece = random() < 0.5 ? text.slice(from, from + lengthOf(random)) : oneOf(words, random);
	const at = below(text.length + 1, random);
	return text.slice(0, at) + piece.repeat(timesOf(JSON.stringify(piece).length, random)) + text.slice(at);
}

function wrapped(value: unknown, random: Random): unknown {
	const isList = random() < 0.5;
	let whole = value;
	for (let left = Math.floor(mostLevels ** random()); left > 0; left -= 1) whole = isList ? [whole] : { a: whole };
	return whole;
}
