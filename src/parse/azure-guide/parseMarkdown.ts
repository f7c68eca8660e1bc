/** Markdown as a tree: CommonMark with tables, bounded in what a hostile text can make of it. */
import type { Nodes, Root, RootContent } from "mdast";
import { fromMarkdown, type Options } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { failure, type Problem, problem, type Result, success } from "../../domain/result.ts";
import { deepestNesting, longestForeignText, mostMarks } from "../foreign/limits.ts";
import { boundedMarks, TooManyMarks } from "./boundedMarks.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/**
 * The tree of a text with line feeds alone; its places count from the piece they are in. Or what goes beyond the limits: a text without a
 * break, nesting, marks in a paragraph, lines of lists and quotes.
 */
export function parseMarkdown(text: string): Result<Root> {
	const lines = text.split("\n");
	const tooMuch = faultOf(lines);
	if (tooMuch) return failure(tooMuch);
	const children: RootContent[] = [];
	for (const piece of piecesOf(lines, blocksOf)) {
		const fault = piece.fault ?? tooDeepIn(piece);
		if (fault) return failure(fault);
		for (const block of piece.blocks) children.push(block);
	}
	return success({ type: "root", children });
}

/** The blocks of some lines, or what there is too much of; `before`: how many lines stand before them. */
function blocksOf(lines: readonly string[], before: number): Result<RootContent[]> {
	const extensions: Options["extensions"] = [gfmTable(), boundedMarks()];
	try {
		return success(fromMarkdown(lines.join("\n"), { extensions, mdastExtensions: [gfmTableFromMarkdown()] }).children);
	} catch (error) {
		if (!(error instanceof TooManyMarks)) throw error;
		const line = before + error.line;
		return failure(problem("tooManyMarks", `${line}:1`, { line, limit: mostMarks }));
	}
}

/** Markers of quotes and lists before the text of a line, and blanks, by which lists nest. */
const containers = /^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))*[ \t]*/;

/** Before the text is parsed at all: what would take the parser too long. */
function faultOf(lines: readonly string[]): Problem | null {
	let run = 0;
	for (const [index, line] of lines.entries()) {
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
function tooDeepIn({ blocks, before }: Piece): Problem | null {
	const open: { node: Nodes; depth: number }[] = blocks.map((node) => ({ node, depth: 1 }));
	for (let next = open.pop(); next; next = open.pop()) {
		const { node, depth } = next;
		const { line, column } = node.position?.start ?? { line: 1, column: 1 };
		if (depth > deepestNesting) return tooDeep({ line: before + line, column });
		if ("children" in node) for (const child of node.children) open.push({ node: child, depth: depth + 1 });
	}
	return null;
}
