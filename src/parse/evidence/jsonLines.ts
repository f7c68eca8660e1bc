/** The very lines of a JSON file, by pointer: the text is gone over once, and only on the way to what is asked for are names read. */

/** A line of a file, counted from 1, and what stands there. */
export interface FileLine {
	line: number;
	text: string;
}

interface Wanted {
	/** The pointer that ends here. */
	pointer?: string;
	members: Map<string, Wanted>;
}

/** The most signs of a line that are shown. */
const longestLine = 120;

/** The lines on which values begin, by their JSON pointers; a pointer that leads nowhere has none. */
export function linesIn(text: string, pointers: Iterable<string>): Map<string, FileLine> {
	const starts = new Map<string, number>();
	walk(new Walk(text), treeOf(pointers), (pointer, start) => starts.set(pointer, start));
	return lined(text, starts);
}

const unescaped = (step: string): string => step.replaceAll("~1", "/").replaceAll("~0", "~");

function treeOf(pointers: Iterable<string>): Wanted {
	const root: Wanted = { members: new Map() };
	for (const pointer of pointers) {
		if (pointer !== "" && !pointer.startsWith("/")) continue;
		let here = root;
		for (const step of pointer.split("/").slice(1).map(unescaped)) {
			const next = here.members.get(step) ?? { members: new Map() };
			here.members.set(step, next);
			here = next;
		}
		here.pointer = pointer;
	}
	return root;
}

/** A place in a text that moves on. */
class Walk {
	at = 0;
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}

	sign(): string {
		while (/\s/.test(this.text[this.at] ?? "")) this.at += 1;
		return this.text[this.at] ?? "";
	}

	/** The name or text that stands here, with its quotes. */
	quoted(): string {
		const start = this.at;
		this.at += 1;
		while (this.at < this.text.length && this.text[this.at] !== '"') this.at += this.text[this.at] === "\\" ? 2 : 1;
		this.at += 1;
		return this.text.slice(start, this.at);
	}

	/** Past one value, whatever it holds. */
	skip(): void {
		let depth = 0;
		do {
			const sign = this.sign();
			if (sign === "") return;
			if (sign === '"') this.quoted();
			else if (sign === "{" || sign === "[") {
				depth += 1;
				this.at += 1;
			} else if (sign === "}" || sign === "]") {
				depth -= 1;
				this.at += 1;
			} else if (sign === "," || sign === ":") this.at += 1;
			else while (this.at < this.text.length && !/[\s,:{}[\]"]/.test(this.text[this.at] ?? "")) this.at += 1;
		} while (depth > 0);
	}
}

const named = (quoted: string): string => {
	try {
		return String(JSON.parse(quoted));
	} catch {
		return quoted.slice(1, -1);
	}
};

/** One value. `start`: where what it is a value of begins: the name before it. */
function walk(place: Walk, wanted: Wanted, found: (pointer: string, start: number) => void, start?: number): void {
	const sign = place.sign();
	if (wanted.pointer !== undefined) found(wanted.pointer, start ?? place.at);
	if (wanted.members.size === 0 || (sign !== "{" && sign !== "[")) {
		place.skip();
		return;
	}
	const end = sign === "{" ? "}" : "]";
	place.at += 1;
	for (let index = 0; place.sign() !== end && place.sign() !== ""; index += 1) {
		const begin = place.at;
		const name = sign === "[" ? String(index) : named(place.quoted());
		if (sign === "{" && place.sign() === ":") place.at += 1;
		const member = wanted.members.get(name);
		if (member) walk(place, member, found, begin);
		else place.skip();
		if (place.sign() === ",") place.at += 1;
		else if (place.sign() !== end) return;
	}
	place.at += 1;
}

/** Offsets as lines; of a file written on one line, what stands there and a little after. */
function lined(text: string, starts: ReadonlyMap<string, number>): Map<string, FileLine> {
	const lines = new Map<string, FileLine>();
	let [line, next] = [1, text.indexOf("\n")];
	for (const [pointer, start] of [...starts].toSorted(([, a], [, b]) => a - b)) {
		for (; next >= 0 && next < start; next = text.indexOf("\n", next + 1)) line += 1;
		lines.set(pointer, { line, text: shown(text, start) });
	}
	return lines;
}

/** The line; where it only opens an object or a list, the beginning of that. A file of one line is looked at no further than is shown. */
function shown(text: string, start: number): string {
	const near = text.slice(start, start + 4 * longestLine);
	const end = near.indexOf("\n");
	const line = (end < 0 ? near : near.slice(0, end)).trimEnd();
	const opens = /[{[]$/.test(line) && line.length < longestLine;
	return oneLine(opens ? near : line);
}

/** A text on one line, no longer than is shown of a line. */
export function oneLine(text: string): string {
	const own = text.trim().replace(/\s+/g, " ");
	// Never half a character.
	return own.length > longestLine ? `${own.slice(0, longestLine - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : own;
}
