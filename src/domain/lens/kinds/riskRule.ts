/**
 * Risk rules of a question that is answered by selecting choices (AWS Well-Architected custom lenses, schema 2021-11-01).
 *
 *     condition := "default" | or
 *     or        := and { "||" and }
 *     and       := not { "&&" not }
 *     not       := "!" not | "(" or ")" | id
 *     id        := one or more of A-Z a-z 0-9 _
 */

/** What a rule says of a question, as that format names it. */
export type RuleRisk = "NO_RISK" | "MEDIUM_RISK" | "HIGH_RISK";

/** Rules are tried in their order; the first whose condition is true gives the risk. */
export interface RiskRule {
	/** As it was written: it is parsed where it is judged, never run. */
	condition: string;
	/** Null: a risk that nobody knows. Where such a rule wins, the question is undetermined. */
	risk: RuleRisk | null;
}

/** A condition that has been parsed. An id stands for "this choice is selected". */
export type Condition =
	| { kind: "always" }
	| { kind: "selected"; id: string }
	| { kind: "not"; of: Condition }
	| { kind: "all" | "any"; of: Condition[] };

/** Parentheses and negations nest no deeper; real conditions nest twice. */
const deepest = 60;

/** A condition as a tree, or null where it does not follow the grammar or nests too deep. */
export function parseCondition(text: string): Condition | null {
	if (text.trim() === "default") return { kind: "always" };
	const parser = new ConditionParser(text.match(/[A-Za-z0-9_]+|&&|\|\||[!()]|\S/g) ?? []);
	const condition = parser.parseOr(0);
	return parser.isAtEnd() ? condition : null;
}

/** Every id that a condition names. */
export function idsIn(condition: Condition): string[] {
	if (condition.kind === "always") return [];
	if (condition.kind === "selected") return [condition.id];
	return condition.kind === "not" ? idsIn(condition.of) : condition.of.flatMap(idsIn);
}

/** Each `parse…` answers null at a fault, and everything above it does, too. */
class ConditionParser {
	private at = 0;
	private readonly tokens: readonly string[];

	constructor(tokens: readonly string[]) {
		this.tokens = tokens;
	}

	isAtEnd(): boolean {
		return this.at === this.tokens.length;
	}

	parseOr(depth: number): Condition | null {
		return this.parseChain("any", "||", () => this.parseChain("all", "&&", () => this.parseNot(depth)));
	}

	private parseChain(kind: "all" | "any", operator: string, parsePart: () => Condition | null): Condition | null {
		const of: Condition[] = [];
		do {
			const part = parsePart();
			if (part === null) return null;
			of.push(part);
		} while (this.take(operator));
		const [only] = of;
		return of.length === 1 && only ? only : { kind, of };
	}

	private parseNot(depth: number): Condition | null {
		if (depth > deepest) return null;
		if (this.take("!")) {
			const of = this.parseNot(depth + 1);
			return of && { kind: "not", of };
		}
		if (!this.take("(")) return this.parseId();
		const inside = this.parseOr(depth + 1);
		return this.take(")") ? inside : null;
	}

	private parseId(): Condition | null {
		const id = this.tokens[this.at] ?? "";
		if (!/^[A-Za-z0-9_]+$/.test(id)) return null;
		this.at += 1;
		return { kind: "selected", id };
	}

	private take(token: string): boolean {
		if (this.tokens[this.at] !== token) return false;
		this.at += 1;
		return true;
	}
}
