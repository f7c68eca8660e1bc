/** From a schema's issues to problems that say where, what was expected and what was found. */
import * as v from "valibot";
import { type Problem, problem, type Result, success } from "../domain/result.ts";
import { ruleCodes } from "./fields.ts";

type Issue = v.BaseIssue<unknown>;
type Step = v.IssuePathItem;

/** A wrong file can be wrong in every line: nobody reads further than this. */
const mostProblems = 100;

/** The value as its schema types it, or every problem with its place. */
export function parseWith<S extends v.GenericSchema>(schema: S, data: unknown): Result<v.InferOutput<S>> {
	const parsed = v.safeParse(schema, data);
	if (parsed.success) return success(parsed.output);
	return { ok: false, problems: parsed.issues.slice(0, mostProblems).map((issue) => problemOf(issue)) };
}

/** The same result, its problems placed below a path. */
export function within<T>(path: string, result: Result<T>): Result<T> {
	if (result.ok) return result;
	const below = (place: string) => (place === "" ? path : `${path}.${place}`);
	return { ok: false, problems: result.problems.map((one) => ({ ...one, place: below(one.place) })) };
}

function problemOf(issue: Issue, above: Step[] = []): Problem {
	const path = [...above, ...(issue.path ?? [])];
	const inner = innermost(issue);
	if (inner) return problemOf(inner, path);
	const last = path.at(-1);
	if (issue.type === "variant" && issue.input === undefined && last) {
		return problem("missing", placeOf(path.slice(0, -1)), { expected: String(last.key) });
	}
	if (issue.kind === "schema" && last?.origin === "key") return keyProblem(issue, placeOf(path.slice(0, -1)), String(last.key));
	return valueProblem(issue, placeOf(path));
}

const keyProblem = (issue: Issue, place: string, key: string): Problem =>
	issue.expected === "never" ? problem("unexpected", place, { found: short(key) }) : problem("missing", place, { expected: key });

function valueProblem(issue: Issue, place: string): Problem {
	const { input, requirement } = issue;
	const found = shapeOf(input);
	const count = typeof input === "string" || Array.isArray(input) ? input.length : 0;
	const limit = Number(requirement);
	const broken = ruleCodes.find((code) => code === issue.message);
	if (broken) return problem(broken, place, { found });
	switch (issue.type) {
		case "max_length":
			return problem("tooLong", place, { limit, found: count });
		case "min_length":
			return problem("tooFew", place, { limit, found: count });
		case "non_empty":
			return problem("emptyText", place, {});
		default:
			return problem("wrongValue", place, { expected: expectedBy(issue), found });
	}
}

/** Of a union's many complaints the one deepest inside: that branch was the one meant. */
function innermost(issue: Issue): Issue | undefined {
	const meant = (issue.issues ?? []).filter((inner) => inner.path?.at(-1)?.origin === "value");
	return meant.toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0];
}

const signs: Record<string, string> = {
	Object: "{…}",
	Array: "[…]",
	string: '"…"',
	number: "0",
	boolean: "true | false",
};

/** What a schema expects, in the signs of JSON, which need no translation. */
function expectedBy(issue: Issue): string {
	if (issue.type === "custom") return "{…}";
	if (issue.type === "integer") return "1, 2, 3 …";
	// A kind that several alternatives share stands in brackets of its own.
	return (issue.expected ?? "").replace(/^\(\(([^()]*)\)/, "($1").replace(/"[^"]*"|\w+/g, (word) => signs[word] ?? word);
}

/** A value in short, in the signs of JSON. */
export function shapeOf(value: unknown): string {
	if (Array.isArray(value)) return "[…]";
	if (typeof value === "object" && value !== null) return "{…}";
	return typeof value === "string" ? JSON.stringify(short(value)) : String(value);
}

/** A text that fits into a sentence. */
export const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** A path in words of the file: `items[3] (sec-rbac).options[0] (o1).implies`. */
function placeOf(path: Step[]): string {
	return path.reduce((place, { key, value }) => {
		if (typeof key === "number") return `${place}[${key}]${idOf(value)}`;
		return place === "" ? short(String(key)) : `${place}.${short(String(key))}`;
	}, "");
}

/** The id of an entry in brackets, where it has one. */
export function idOf(value: unknown): string {
	const named = typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
	return named ? ` (${short(String(value.id))})` : "";
}
