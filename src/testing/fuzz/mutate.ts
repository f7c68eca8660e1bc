/** Changes files by chance: their bytes, their words, and the parts of what they hold as JSON. */

import { unzipSync, zipSync } from "fflate";
import { below, joined, oneOf, type Random, words } from "./draw.ts";
import { repeated } from "./repeat.ts";

/** What stands in the place of any value of JSON. */
const values: unknown[] = [
	null,
	true,
	0,
	-1,
	1.5,
	1e308,
	"",
	" ",
	[],
	{},
	[[]],
	[null],
	{ id: null },
	"a".repeat(5000),
	...words,
];

/** How many of the files have a piece that is repeated very often: they take long to read. */
const repeatedShare = 0.05;

/** A file with one to four places changed, or with one of its pieces repeated. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
	let changed = bytes;
	if (random() < 0.7) changed = withEntryChanged(bytes, random) ?? bytes;
	if (changed !== bytes) return changed;
	if (random() < repeatedShare) return repeated(bytes, random);
	for (let left = 1 + below(4, random); left > 0; left -= 1)
		changed = (random() < 0.6 ? withPartChanged(changed, random) : null) ?? withBytesChanged(changed, random);
	return changed;
}

/** An archive whose sums are right, with one of its files changed; null where the file is none. */
function withEntryChanged(bytes: Uint8Array, random: Random): Uint8Array | null {
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
	const files = unzipSync(bytes);
	const name = oneOf(Object.keys(files), random);
	return zipSync({ ...files, [name]: mutated(files[name] ?? new Uint8Array(), random) }, { level: 0 });
}

function withBytesChanged(bytes: Uint8Array, random: Random): Uint8Array {
	const at = below(bytes.length + 1, random);
	const cut = random() < 0.5 ? 0 : below(random() < 0.1 ? bytes.length : 12, random);
	return joined(bytes.subarray(0, at), added(bytes, random), bytes.subarray(Math.min(bytes.length, at + cut)));
}

function added(bytes: Uint8Array, random: Random): Uint8Array {
	const kind = below(4, random);
	if (kind === 0) return new TextEncoder().encode(oneOf(words, random).repeat(1 + below(3, random)));
	if (kind === 1) return Uint8Array.from({ length: 1 + below(4, random) }, () => below(256, random));
	if (kind === 2) return new Uint8Array();
	const from = below(bytes.length, random);
	return bytes.subarray(from, from + below(200, random));
}

/** Null where the file holds no JSON. */
function withPartChanged(bytes: Uint8Array, random: Random): Uint8Array | null {
	const text = new TextDecoder().decode(bytes);
	if (!/^\s*[[{]/.test(text)) return null;
	try {
		const data: unknown = JSON.parse(text);
		return new TextEncoder().encode(JSON.stringify(changedPart(data, random, data)));
	} catch {
		return null;
	}
}

/** A value with something below it replaced, removed, doubled, renamed, or put in from elsewhere. */
export function changedPart(value: unknown, random: Random, whole: unknown): unknown {
	const isHere = random() < 0.15;
	if (Array.isArray(value) && value.length > 0 && !isHere) {
		const at = below(value.length, random);
		if (random() < 0.1) return [...value.slice(0, at), value[at], ...value.slice(at)];
		if (random() < 0.1) return value.toSpliced(at, 1);
		return value.with(at, changedPart(value[at], random, whole));
	}
	if (typeof value === "object" && value !== null && !Array.isArray(value) && !isHere) {
		const entries = Object.entries(value);
		if (entries.length === 0) return { [oneOf(words, random)]: oneOf(values, random) };
		const at = below(entries.length, random);
		const [key, inside] = entries[at] ?? ["", null];
		const fate = random();
		if (fate < 0.1) return Object.fromEntries(entries.toSpliced(at, 1));
		if (fate < 0.2) return Object.fromEntries(entries.with(at, [oneOf(words, random), inside]));
		return Object.fromEntries(entries.with(at, [key, changedPart(inside, random, whole)]));
	}
	return random() < 0.3 ? partOf(whole, random) : oneOf(values, random);
}

/** Any part of a value. */
function partOf(value: unknown, random: Random): unknown {
	const kids = typeof value === "object" && value !== null ? Object.values(value) : [];
	return kids.length === 0 || random() < 0.2 ? value : partOf(oneOf(kids, random), random);
}
