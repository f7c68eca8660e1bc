/** The example lens with a fault, and what the parser says of it. */
import type { Lens } from "../domain/lens/lens.ts";
import { parseLens } from "../parse/lens.ts";
import { exampleLens } from "./exampleLens.ts";
import { replaced } from "./replaced.ts";

/** What is wrong with a lens; nothing where it is sound. */
export const problemsOf = (data: unknown) => {
	const result = parseLens(data);
	return result.ok ? [] : result.problems;
};

/** The example with another value at one place. */
export const withValue = (path: (string | number)[], value: unknown) => replaced(exampleLens(), path, value);

/** The example, changed in place. */
export function changed(change: (lens: Lens) => void): Lens {
	const lens = exampleLens();
	change(lens);
	return lens;
}
