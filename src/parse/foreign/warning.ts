/** What a reader did with what is irregular: the file is taken all the same, and says so. */
import { type Problem, type ProblemCode, type ProblemValues, problem } from "../../domain/result.ts";

/** Several equal warnings are one with a count; each case keeps its place and what was found there. */
export interface Warning {
	code: ProblemCode;
	count: number;
	/** The first of them. */
	cases: Problem[];
}

/** What was read, and what was irregular in it. */
export interface Read<T> {
	value: T;
	warnings: Warning[];
}

/** Notes one warning. */
export type Warn = <C extends ProblemCode>(code: C, place: string, values: ProblemValues[C]) => void;

/** The same warnings, their places below a path. */
export const warnWithin =
	(path: string, warn: Warn): Warn =>
	(code, place, values) =>
		warn(code, place === "" ? path : `${path}.${place}`, values);

/** Nobody reads further than this. */
const mostCases = 100;

/** Collects warnings; `warnings()` are those so far, grouped by what they say, in the order in which they first came up. */
export function collectWarnings(): { warn: Warn; warnings: () => Warning[] } {
	const groups = new Map<string, Warning>();
	const warn: Warn = (code, place, values) => {
		const found = problem(code, place, values);
		const key = `${code} ${found.values.field ?? ""}`;
		const group = groups.get(key) ?? { code, count: 0, cases: [] };
		group.count += 1;
		if (group.cases.length < mostCases) group.cases.push(found);
		groups.set(key, group);
	};
	return { warn, warnings: () => [...groups.values()] };
}
