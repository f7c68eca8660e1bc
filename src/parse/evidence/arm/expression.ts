/** The expressions of Azure Resource Manager templates: text to a tree, nothing evaluated. */

export type Expression =
	| { kind: "text"; value: string }
	| { kind: "number"; value: number }
	| { kind: "call"; name: string; args: Expression[] }
	/** `.name`, `[index]`; `isSafe` as `.?name`, `[?index]`: nothing where it is not there. */
	| { kind: "member"; of: Expression; name: Expression; isSafe: boolean };

/** Deeper ones would overflow the stack of whoever walks them. */
const deepest = 128;

/** Whether a text of a template is an expression: `[…]`, but not `[[…`, which is a text that begins with `[`. */
export const isExpression = (text: string): boolean => text.startsWith("[") && !text.startsWith("[[") && text.endsWith("]");

/** A text that is none, as it is meant. */
export const unescaped = (text: string): string => (text.startsWith("[[") ? text.slice(1) : text);

/** The tree of `[…]`, or null where it is no expression that we know. */
export function parseExpression(text: string): Expression | null {
	const parser = new Parser(text, 1, text.length - 1);
	return parser.readWhole();
}

/** Each `read…` moves past what it reads, or answers null. */
class Parser {
	private at: number;
	private depth = 0;
	private readonly text: string;
	private readonly end: number;

	constructor(text: string, start: number, end: number) {
		this.text = text;
		this.at = start;
		this.end = end;
	}

	readWhole(): Expression | null {
		const expression = this.readExpression();
		this.skipSpace();
		return this.at === this.end ? expression : null;
	}

	private readExpression(): Expression | null {
		if (this.depth === deepest) return null;
		this.depth += 1;
		const head = this.readHead();
		const whole = head && this.readTrailers(head);
		this.depth -= 1;
		return whole;
	}

	private readHead(): Expression | null {
		this.skipSpace();
		if (this.peek() === "'") return this.readText();
		const number = this.match(/-?\d+(?:\.\d+)?/y);
		if (number !== null) return { kind: "number", value: Number(number) };
		const name = this.match(/[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?(?=\s*\()/y);
		return name === null ? null : this.readCall(name);
	}

	private readText(): Expression | null {
		const quoted = this.match(/'(?:[^']|'')*'/y);
		return quoted === null ? null : { kind: "text", value: quoted.slice(1, -1).replaceAll("''", "'") };
	}

	private readCall(name: string): Expression | null {
		this.take("(");
		const args: Expression[] = [];
		if (this.take(")")) return { kind: "call", name, args };
		do {
			const arg = this.readExpression();
			if (!arg) return null;
			args.push(arg);
		} while (this.take(","));
		return this.take(")") ? { kind: "call", name, args } : null;
	}

	private readTrailers(head: Expression): Expression | null {
		let whole = head;
		for (let steps = 0; steps < deepest; steps += 1) {
			const isName = this.take(".");
			if (!isName && !this.take("[")) return whole;
			const isSafe = this.take("?");
			const name = isName ? this.readName() : this.readExpression();
			if (!name || (!isName && !this.take("]"))) return null;
			whole = { kind: "member", of: whole, name, isSafe };
		}
		return null;
	}

	private readName(): Expression | null {
		this.skipSpace();
		const name = this.match(/[\w$-]+/y);
		return name === null ? null : { kind: "text", value: name };
	}

	private peek(): string {
		return this.at < this.end ? this.text.charAt(this.at) : "";
	}

	private take(sign: string): boolean {
		this.skipSpace();
		if (this.peek() !== sign) return false;
		this.at += 1;
		return true;
	}

	private skipSpace(): void {
		while (/\s/.test(this.peek())) this.at += 1;
	}

	/** What a pattern finds here, before the end. */
	private match(pattern: RegExp): string | null {
		pattern.lastIndex = this.at;
		const [found] = pattern.exec(this.text) ?? [];
		if (found === undefined || this.at + found.length > this.end) return null;
		this.at += found.length;
		return found;
	}
}
