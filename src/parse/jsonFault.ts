/** Finds where a text stops being JSON (RFC 8259). */

export interface JsonFault {
	/** Wrong here, ended too early, or nested too deep. */
	kind: "notJson" | "cutShort" | "tooDeep";
	/** Index into the text. */
	offset: number;
}

/** The first fault of a text, or null where `JSON.parse` takes it and nothing nests deeper than `deepest`. */
export function findJsonFault(text: string, deepest: number): JsonFault | null {
	const reader = new JsonReader(text, deepest);
	if (reader.readDocument()) return null;
	if (reader.tooDeep) return { kind: "tooDeep", offset: reader.at };
	return { kind: reader.at >= text.length ? "cutShort" : "notJson", offset: reader.at };
}

const spaceRun = /[ \t\n\r]+/y;

/** Signs of a text that stand for themselves; in steps, so that none holds the engine's stack. */
const plainRun = /[ !#-[\]-\uffff]{1,10000}/y;

/** Each `read…` moves past one part and answers true, or answers false and stands at the fault. */
class JsonReader {
	at = 0;
	tooDeep = false;
	private depth = 0;
	private readonly text: string;
	private readonly deepest: number;

	constructor(text: string, deepest: number) {
		this.text = text;
		this.deepest = deepest;
	}

	readDocument(): boolean {
		return this.readValue() && this.at === this.text.length;
	}

	private readValue(): boolean {
		this.skipSpace();
		const read = this.readBareValue();
		if (read) this.skipSpace();
		return read;
	}

	private readBareValue(): boolean {
		switch (this.text[this.at]) {
			case "{":
				return this.readList("}", () => this.readMember());
			case "[":
				return this.readList("]", () => this.readValue());
			case '"':
				return this.readString();
			case "t":
				return this.readToken(() => this.readWord("true"));
			case "f":
				return this.readToken(() => this.readWord("false"));
			case "n":
				return this.readToken(() => this.readWord("null"));
			default:
				return this.readToken(() => this.readNumber());
		}
	}

	/** Both kinds of brackets: parts between commas. */
	private readList(end: string, readPart: () => boolean): boolean {
		if (this.depth === this.deepest) {
			this.tooDeep = true;
			return false;
		}
		this.depth += 1;
		this.at += 1;
		this.skipSpace();
		if (!this.take(end)) {
			do {
				if (!readPart()) return false;
			} while (this.take(","));
			if (!this.take(end)) return false;
		}
		this.depth -= 1;
		return true;
	}

	private readMember(): boolean {
		this.skipSpace();
		if (this.text[this.at] !== '"' || !this.readString()) return false;
		this.skipSpace();
		return this.take(":") && this.readValue();
	}

	private readString(): boolean {
		this.at += 1;
		while (this.at < this.text.length) {
			this.skip(plainRun);
			const code = this.text.charCodeAt(this.at);
			if (code === 0x22) return this.take('"');
			if (code !== 0x5c || !this.readEscape()) return false;
		}
		return false;
	}

	private readEscape(): boolean {
		this.at += 1;
		if (!this.take("u")) return this.at < this.text.length && '"\\/bfnrt'.includes(this.text.charAt(this.at)) && this.step();
		for (let digits = 0; digits < 4; digits += 1) {
			if (!/[\da-f]/i.test(this.text.charAt(this.at))) return false;
			this.at += 1;
		}
		return true;
	}

	/** A word or number that is wrong is wrong as a whole: the fault is its start, unless the text just ends in it. */
	private readToken(read: () => boolean): boolean {
		const start = this.at;
		const sound = read();
		if (!sound && this.at < this.text.length) this.at = start;
		return sound;
	}

	private readWord(word: string): boolean {
		return [...word].every((letter) => this.take(letter));
	}

	private readNumber(): boolean {
		this.take("-");
		if (!this.take("0") && !this.readDigits()) return false;
		if (this.take(".") && !this.readDigits()) return false;
		if (!this.take("e") && !this.take("E")) return true;
		if (!this.take("+")) this.take("-");
		return this.readDigits();
	}

	private readDigits(): boolean {
		const start = this.at;
		while (/\d/.test(this.text.charAt(this.at))) this.at += 1;
		return this.at > start;
	}

	private skipSpace(): void {
		this.skip(spaceRun);
	}

	/** Moves past a run of signs; what an expression finds at once takes a tenth of the time of sign by sign. */
	private skip(run: RegExp): void {
		run.lastIndex = this.at;
		if (run.test(this.text)) this.at = run.lastIndex;
	}

	private step(): true {
		this.at += 1;
		return true;
	}

	private take(character: string): boolean {
		if (this.text[this.at] !== character) return false;
		this.at += 1;
		return true;
	}
}
