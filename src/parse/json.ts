/** JSON with a fault that says where: browsers word theirs differently, and some give no position. */
import { failure, type Problem, problem, type Result, success } from "../domain/result.ts";
import type { Warn } from "./foreign/warning.ts";
import { findJsonFault, type JsonFault } from "./jsonFault.ts";
import { nestsDeeper, repeatedMembers } from "./jsonShape.ts";

/** Our own files nest below 20 levels; deeper ones overflow the stack of whoever walks them. */
const deepest = 64;

/** The value of a JSON text, or its first fault with line and column; members that stand twice are warned of. */
export function parseJson(text: string, warn: Warn = () => undefined): Result<unknown> {
	if (text.trim() === "") return failure(problem("emptyFile", "", {}));
	const parsed = tryParse(text);
	// Finding the place of a fault takes much longer than parsing, and is done only where there is one.
	if (!parsed) return failure(faultProblem(text, findJsonFault(text, deepest) ?? { kind: "notJson", offset: 0 }));
	for (const { place, name } of repeatedMembers(text)) warn("repeatedMember", place, { found: name });
	return success(parsed.value);
}

/** Null: it is no JSON, or nests too deep. */
export function tryParse(text: string): { value: unknown } | null {
	// Millions of brackets within each other take gigabytes to parse.
	if (nestsDeeper(text, deepest)) return null;
	try {
		return { value: JSON.parse(text) };
	} catch {
		return null;
	}
}

function faultProblem(text: string, { kind, offset }: JsonFault): Problem {
	const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
	const position = { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
	const place = `${position.line}:${position.column}`;
	if (kind === "cutShort") return problem("cutShort", place, position);
	if (kind === "tooDeep") return problem("tooDeep", place, { ...position, limit: deepest });
	const [found = ""] = text.slice(offset, offset + 40).match(/^[\w.+-]+|^./su) ?? [];
	return problem("notJson", place, { ...position, found: visible(found) });
}

/** A sign that no screen shows, as its number. */
const visible = (sign: string): string =>
	/^[\p{C}\p{Z}]$/u.test(sign) ? `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}` : sign;
