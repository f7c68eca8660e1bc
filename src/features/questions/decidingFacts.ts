import { evaluate, type Profile } from "../../domain/applicability.ts";
import type { Expression } from "../../domain/lens.ts";

/**
 * The facts that make an expression what it is: those behind its truth, its falsehood or its being unknown, each once.
 * A derived fact stands for itself, but where it is unknown the facts that would settle it are named.
 */
export function decidingFacts(expression: Expression, profile: Profile): string[] {
	if (typeof expression === "string") return factsBehind(expression, profile);
	if ("fact" in expression) return [expression.fact];
	if ("not" in expression) return decidingFacts(expression.not, profile);
	const truth = evaluate(expression, profile);
	const parts = "all" in expression ? expression.all : expression.any;
	return [...new Set(parts.filter((part) => evaluate(part, profile) === truth).flatMap((part) => decidingFacts(part, profile)))];
}

function factsBehind(id: string, profile: Profile): string[] {
	if (id === "always") return [];
	const derived = profile.derivedFacts.find((fact) => fact.id === id);
	return derived && evaluate(id, profile) === null ? decidingFacts(derived.rule, profile) : [id];
}
