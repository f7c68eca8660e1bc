/**
 * Conditions over the facts of a profile as a person writes them:
 *
 *     condition := or
 *     or        := and { "||" and }
 *     and       := not { "&&" not }
 *     not       := "!" not | "(" or ")" | fact [ "=" value { "|" value } ]
 *
 * `always` is a condition of its own. Facts and values are ids of the lens.
 */
import type { Expression } from "../lens/fact.ts";

/** As a person writes it; what it says is what `parseExpression` reads. */
export function expressionText(expression: Expression): string {
	if (typeof expression === "string") return expression;
	if ("all" in expression) return chain(expression.all, "&&");
	if ("any" in expression) return chain(expression.any, "||");
	if ("not" in expression) return `!${inside(expression.not)}`;
	return `${expression.fact} = ${expression.in.join(" | ")}`;
}

/** Of nothing, `all` holds always and `any` never. */
const chain = (parts: Expression[], sign: string): string =>
	parts.map(inside).join(` ${sign} `) || (sign === "&&" ? "always" : "!always");

const inside = (part: Expression): string =>
	typeof part === "string" || "not" in part ? expressionText(part) : `(${expressionText(part)})`;

/** The condition that a text says; null where it says none. */
export function parseExpression(text: string): Expression | null {
	const parser = new ExpressionParser(text.match(/[A-Za-z0-9][A-Za-z0-9._:-]*|&&|\|\||[!()=|]|\S/g) ?? []);
	const found = parser.parseOr(0);
	return parser.isAtEnd() ? found : null;
}

/** Parentheses and negations nest no deeper. */
const deepest = 60;

class ExpressionParser {
	private at = 0;
	private readonly tokens: readonly string[];

	constructor(tokens: readonly string[]) {
		this.tokens = tokens;
	}

	isAtEnd(): boolean {
		return this.at === this.tokens.length;
	}

	parseOr(depth: number): Expression | null {
		const any = this.parseChain("||", () => this.parseAnd(depth));
		return any && (any.length === 1 ? (any[0] ?? null) : { any });
	}

	private parseAnd(depth: number): Expression | null {
		const all = this.parseChain("&&", () => this.parseNot(depth));
		return all && (all.length === 1 ? (all[0] ?? null) : { all });
	}

	private parseChain(sign: string, parsePart: () => Expression | null): Expression[] | null {
		const parts: Expression[] = [];
		do {
			const part = parsePart();
			if (part === null) return null;
			parts.push(part);
		} while (this.take(sign));
		return parts;
	}

	private parseNot(depth: number): Expression | null {
		if (depth > deepest) return null;
		if (this.take("!")) {
			const not = this.parseNot(depth + 1);
			return not && { not };
		}
		if (!this.take("(")) return this.parseFact();
		const inner = this.parseOr(depth + 1);
		return this.take(")") ? inner : null;
	}

	private parseFact(): Expression | null {
		const fact = this.takeName();
		if (fact === null) return null;
		if (!this.take("=")) return fact;
		const values: string[] = [];
		do {
			const value = this.takeName();
			if (value === null) return null;
			values.push(value);
		} while (this.take("|"));
		return { fact, in: values };
	}

	private takeName(): string | null {
		const name = this.tokens[this.at] ?? "";
		if (!/^[A-Za-z0-9]/.test(name)) return null;
		this.at += 1;
		return name;
	}

	private take(token: string): boolean {
		if (this.tokens[this.at] !== token) return false;
		this.at += 1;
		return true;
	}
}
