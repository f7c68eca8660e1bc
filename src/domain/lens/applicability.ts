/** Workload profile to applicability, in three-valued logic (scoring.md section 2). */

import type { FactValue } from "../review/workload.ts";
import type { DerivedFact, Expression, ProfileFact } from "./fact.ts";
import type { Level, SeverityRule } from "./lens.ts";

/** True, false, or null: nobody has said what it depends on. */
export type Truth = boolean | null;

export interface Profile {
	facts: Record<string, FactValue>;
	derivedFacts: DerivedFact[];
}

/** Whether an expression holds. `not unknown` is unknown; an unknown member leaves `all` and `any` open unless another decides. */
export function evaluate(expression: Expression, profile: Profile): Truth {
	if (typeof expression === "string") return evaluateFact(expression, profile);
	if ("all" in expression) return both(expression.all.map((part) => evaluate(part, profile)));
	if ("any" in expression) return either(expression.any.map((part) => evaluate(part, profile)));
	if ("not" in expression) return negate(evaluate(expression.not, profile));
	const value = factValue(expression.fact, profile);
	return typeof value === "string" ? expression.in.includes(value) : null;
}

function evaluateFact(id: string, profile: Profile): Truth {
	if (id === "always") return true;
	const derived = profile.derivedFacts.find((fact) => fact.id === id);
	if (derived) return evaluate(derived.rule, profile);
	const value = factValue(id, profile);
	return typeof value === "boolean" ? value : null;
}

const factValue = (id: string, profile: Profile): FactValue | undefined =>
	Object.hasOwn(profile.facts, id) ? profile.facts[id] : undefined;

const negate = (truth: Truth): Truth => (truth === null ? null : !truth);

/** Kleene conjunction; of nothing: true. */
export const both = (truths: Truth[]): Truth => (truths.includes(false) ? false : truths.includes(null) ? null : true);

/** Kleene disjunction; of nothing: false. */
export const either = (truths: Truth[]): Truth => (truths.includes(true) ? true : truths.includes(null) ? null : false);

/** Every plain fact an expression depends on, derived facts unfolded, each once. */
export function factsOf(expression: Expression, derivedFacts: DerivedFact[]): string[] {
	const collect = (part: Expression): string[] => {
		if (typeof part !== "string") {
			if ("all" in part) return part.all.flatMap(collect);
			if ("any" in part) return part.any.flatMap(collect);
			if ("not" in part) return collect(part.not);
			return [part.fact];
		}
		if (part === "always") return [];
		const derived = derivedFacts.find((fact) => fact.id === part);
		return derived ? collect(derived.rule) : [part];
	};
	return [...new Set(collect(expression))];
}

/**
 * The facts that make an expression come out as it does, each once: what rules it out, holds it open, or bears it.
 * A derived fact stands for itself, but where it is unknown the facts that would settle it are named.
 */
export function factsBehind(expression: Expression, profile: Profile): string[] {
	const truth = evaluate(expression, profile);
	const among = (parts: Expression[]) =>
		parts.filter((part) => evaluate(part, profile) === truth).flatMap((part) => factsBehind(part, profile));
	const collect = (): string[] => {
		if (typeof expression !== "string") {
			if ("all" in expression) return among(expression.all);
			if ("any" in expression) return among(expression.any);
			return "not" in expression ? factsBehind(expression.not, profile) : [expression.fact];
		}
		if (expression === "always") return [];
		const derived = profile.derivedFacts.find((fact) => fact.id === expression);
		return derived && truth === null ? factsBehind(derived.rule, profile) : [expression];
	};
	return [...new Set(collect())];
}

/** Whether a fact is worth asking: hidden only where its `askWhen` is certainly false. */
export const isAsked = (fact: ProfileFact, profile: Profile): boolean =>
	fact.askWhen === undefined || evaluate(fact.askWhen, profile) !== false;

const rank: Record<Level, number> = { low: 1, medium: 2, high: 3 };

/** Severity after the profile: raises first (the highest that fires wins), else lowers (the lowest). Unknown never fires. */
export function severityOf(rule: SeverityRule, profile: Profile): Level {
	if (!rule.raise && !rule.lower) return rule.level;
	const fired = (shifts: SeverityRule["raise"] = []) =>
		shifts.filter((shift) => evaluate(shift.when, profile) === true).map((shift) => shift.to);
	const raises = fired(rule.raise);
	if (raises.length > 0) return [rule.level, ...raises].reduce((a, b) => (rank[b] > rank[a] ? b : a));
	return [rule.level, ...fired(rule.lower)].reduce((a, b) => (rank[b] < rank[a] ? b : a));
}

/** Whether a fact of the profile raises a severity to high, even where the lens has it there already. */
export const isRaisedToHigh = ({ raise }: SeverityRule, profile: Profile): boolean =>
	raise?.some(({ to, when }) => to === "high" && evaluate(when, profile) === true) === true;
