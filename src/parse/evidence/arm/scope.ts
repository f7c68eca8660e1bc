/** What an expression can refer to. */
import type { Found } from "../../../domain/evidence/found.ts";
import type { Expression } from "./expression.ts";
import type { Budget } from "./values.ts";

export interface Scope {
	/** Told apart in the signs of parameters without value. */
	id: string;
	parameter: (name: string) => Found;
	variable: (name: string) => Found;
	/** A function that the template defines itself. */
	userFunction: (name: string) => ((values: readonly Found[]) => Found) | undefined;
	/** The index of each loop by its name in lower case; the innermost one of a resource also as the empty name. */
	copies: ReadonlyMap<string, Found>;
	/** Parameters of lambdas. */
	locals: ReadonlyMap<string, Found>;
	/** Calls of own functions that lead here. */
	depth: number;
	machine: Machine;
}

/** What all scopes of a file share. */
export interface Machine {
	budget: Budget;
	parsed: Map<string, Expression | null>;
}

export const withCopy = (scope: Scope, names: readonly string[], index: Found): Scope => ({
	...scope,
	copies: new Map([...scope.copies, ...names.map((name) => [name.toLowerCase(), index] as const)]),
});

export const withLocals = (scope: Scope, locals: readonly (readonly [string, Found])[]): Scope => ({
	...scope,
	locals: new Map([...scope.locals, ...locals.map(([name, found]) => [name.toLowerCase(), found] as const)]),
});
