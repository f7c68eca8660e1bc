/** Markdown as a tree: CommonMark with tables, bounded in what a hostile text can make of it. */
import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { failure, type Problem, problem, type Result, success } from "../../domain/result.ts";
import { deepestNesting, longestForeignText } from "../foreign/limits.ts";

/** The tree of a text with line feeds alone; or a text without a break, or nesting, beyond the limits. */
export function parseMarkdown(text: string): Result<Root> {
	const tooMuch = faultOf(text);
	if (tooMuch) return failure(tooMuch);
	const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
	const deep = tooDeepIn(tree);
	return deep ? failure(deep) : success(tree);
}

/** Markers of quotes and lists before the text of a line, and blanks, by which lists nest. */
const containers = /^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))*[ \t]*/;

/** Before the text is parsed at all: what would take the parser too long. */
function faultOf(text: string): Problem | null {
	let run = 0;
	for (const [index, line] of text.split("\n").entries()) {
		const position = { line: index + 1, column: 1 };
		const [before = ""] = containers.exec(line) ?? [];
		run = before.length === line.length ? 0 : run + line.length;
		if (run > longestForeignText) {
			return problem("tooLong", `${position.line}:1`, { limit: longestForeignText, found: run });
		}
		const levels = before.replace(/\s+/g, "").length + before.length / 4;
		if (levels > 2 * deepestNesting) return tooDeep(position);
	}
	return null;
}

const tooDeep = (position: { line: number; column: number }): Problem =>
	problem("tooDeep", `${position.line}:${position.column}`, { ...position, limit: deepestNesting });

/** Without recursion: the depth is what is asked for. */
function tooDeepIn(tree: Root): Problem | null {
	const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
	for (let next = open.pop(); next; next = open.pop()) {
		const { node, depth } = next;
		if (depth > deepestNesting) return tooDeep(node.position?.start ?? { line: 1, column: 1 });
		if ("children" in node) for (const child of node.children) open.push({ node: child, depth: depth + 1 });
	}
	return null;
}
