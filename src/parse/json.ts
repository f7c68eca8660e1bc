/** JSON with a fault that says where: browsers word theirs differently, and some give no position. */
import { failure, type Problem, problem, type Result, success } from "../domain/result.ts";
import { findJsonFault, type JsonFault } from "./jsonFault.ts";

/** Our own files nest below 20 levels; deeper ones overflow the stack of whoever walks them. */
const deepest = 64;

/** The value of a JSON text, or its first fault with line and column. */
export function parseJson(text: string): Result<unknown> {
	if (text.trim() === "") return failure(problem("emptyFile", "", {}));
	const fault = findJsonFault(text, deepest);
	return fault ? failure(faultProblem(text, fault)) : success(JSON.parse(text));
}

function faultProblem(text: string, { kind, offset }: JsonFault): Problem {
	const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
	const position = { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
	const place = `${position.line}:${position.column}`;
	if (kind === "cutShort") return problem("cutShort", place, position);
	if (kind === "tooDeep") return problem("tooDeep", place, { ...position, limit: deepest });
	const [found = ""] = text.slice(offset, offset + 40).match(/^[\w.+-]+|^./su) ?? [];
	return problem("notJson", place, { ...position, found });
}
