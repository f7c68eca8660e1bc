/** What `JSON.parse` does not tell of a text: that it nests too deep, which costs it much memory, and which members stand there twice. */

/** A member whose name another of the same object has: `JSON.parse` keeps the last, other readers may keep the first. */
export interface RepeatedMember {
	/** Path of the object, such as `signOffs[0]`. */
	place: string;
	name: string;
}

/** An object or list that is not closed yet. */
interface Level {
	/** Names so far; null of a list. */
	names: Set<string> | null;
	/** Name of the member that is being read. */
	name: string;
	/** Of the entry that is being read. */
	index: number;
}

const [quote, comma, openObject, openList, closeObject, closeList] = [0x22, 0x2c, 0x7b, 0x5b, 0x7d, 0x5d];

/** Whether any text, JSON or not, opens more brackets within each other than that. One pass, no recursion. */
export function nestsDeeper(text: string, deepest: number): boolean {
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		const sign = text.charCodeAt(at);
		if (sign === quote) at = endOfText(text, at);
		else if (sign === openObject || sign === openList) depth += 1;
		else if (sign === closeObject || sign === closeList) depth -= 1;
		if (depth > deepest) return true;
	}
	return false;
}

/** The first hundred repeated members of a text that is JSON. One pass, no recursion. */
export function repeatedMembers(text: string): RepeatedMember[] {
	const levels: Level[] = [];
	const repeated: RepeatedMember[] = [];
	let isName = false;
	for (let at = 0; at < text.length; at += 1) {
		const sign = text.charCodeAt(at);
		const level = levels.at(-1);
		if (sign === quote) {
			const end = endOfText(text, at);
			if (isName && level?.names) noteName(level, textIn(text, at, end), levels, repeated);
			isName = false;
			at = end;
		} else if (sign === openObject || sign === openList) {
			isName = sign === openObject;
			levels.push({ names: isName ? new Set() : null, name: "", index: 0 });
		} else if (sign === closeObject || sign === closeList) {
			levels.pop();
			isName = false;
		} else if (sign === comma && level) {
			level.index += 1;
			isName = level.names !== null;
		}
	}
	return repeated;
}

/** Nobody reads further than this. */
const mostRepeated = 100;

function noteName(level: Level, name: string, levels: Level[], repeated: RepeatedMember[]): void {
	if (level.names?.has(name) && repeated.length < mostRepeated) repeated.push({ place: placeOf(levels), name });
	level.names?.add(name);
	level.name = name;
}

/** Index of the quote that ends the text which begins at an index. */
function endOfText(text: string, start: number): number {
	let at = start + 1;
	for (;;) {
		const end = text.indexOf('"', at);
		if (end === -1) return text.length;
		let slashes = 0;
		while (text[end - 1 - slashes] === "\\") slashes += 1;
		if (slashes % 2 === 0) return end;
		at = end + 1;
	}
}

/** Two spellings of one name are one: `"a"` and `"\u0061"`. */
function textIn(text: string, start: number, end: number): string {
	const raw = text.slice(start + 1, end);
	return raw.includes("\\") ? String(JSON.parse(text.slice(start, end + 1))) : raw;
}

/** Where the innermost level stands. */
const placeOf = (levels: Level[]): string =>
	levels
		.slice(0, -1)
		.map(({ names, name, index }) => (names ? `.${name.slice(0, 60)}` : `[${index}]`))
		.join("")
		.replace(/^\./, "");
