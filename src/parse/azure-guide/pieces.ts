/** A text in pieces that are parsed one by one: the parser's time grows with the square of the lines in which lists and quotes end. */
import type { RootContent } from "mdast";
import { type Problem, problem, type Result } from "../../domain/result.ts";
import { mostBlockLines } from "../foreign/limits.ts";

export interface Piece {
	/** Its outermost blocks; their places count from the first line of the piece. */
	blocks: RootContent[];
	/** How many lines of the text stand before it. */
	before: number;
	fault: Problem | null;
}

type Parse = (lines: readonly string[], before: number) => Result<RootContent[]>;

/** Lines of a piece, if it can be cut there. */
const least = 100;

/** Where nothing may be cut: an address that stands elsewhere, for links by name. */
const definition = "]:";

/** A line at the margin that no list goes on with. */
const atMargin = /^[^\s\d+*-]/;

/**
 * The pieces of a text, in its order, each cut before a line at the margin after an empty one. Whether a block begins there, and none goes
 * on, the parser itself says: it gets that line, too. The last piece may have a fault.
 */
export function* piecesOf(lines: readonly string[], parse: Parse): Generator<Piece> {
	const cuts = lines.some((line) => line.includes(definition)) ? [] : cutsOf(lines);
	for (let from = 0; from < lines.length; ) {
		const { piece, end } = pieceAt(lines, from, cuts, parse);
		yield piece;
		if (piece.fault) return;
		from = end;
	}
}

const cutsOf = (lines: readonly string[]): number[] =>
	lines.flatMap((line, at) => (at > 0 && lines[at - 1]?.trim() === "" && atMargin.test(line) ? [at] : []));

/** A piece that cannot end at a cut, as within code, goes on to one twice as far. `cuts` before its end are taken away. */
function pieceAt(lines: readonly string[], from: number, cuts: number[], parse: Parse): { piece: Piece; end: number } {
	for (let reach = least; ; reach *= 2) {
		const end = cutAfter(cuts, from + reach) ?? lines.length;
		const fault = tooMany(lines, from, end);
		const parsed = fault ? null : parse(lines.slice(from, end + 1), from);
		if (!parsed?.ok) return { piece: { blocks: [], before: from, fault: fault ?? parsed?.problems[0] ?? null }, end };
		const blocks = parsed.value;
		if (end === lines.length) return { piece: { blocks, before: from, fault: null }, end };
		if (blocks.at(-1)?.position?.start.line === end - from + 1)
			return { piece: { blocks: blocks.slice(0, -1), before: from, fault: null }, end };
	}
}

/** The first of some growing numbers that is no less than a number. */
function cutAfter(cuts: readonly number[], least: number): number | undefined {
	let [low, high] = [0, cuts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((cuts[middle] ?? 0) < least) low = middle + 1;
		else high = middle;
	}
	return cuts[low];
}

/** Rows of tables and empty lines do not. */
const takesTime = (line: string): boolean => line.trim() !== "" && !line.startsWith("|");

function tooMany(lines: readonly string[], from: number, end: number): Problem | null {
	let count = 0;
	for (let at = from; at < end; at += 1) if (takesTime(lines[at] ?? "")) count += 1;
	return count > mostBlockLines ? problem("tooManyLines", `${from + 1}:1`, { line: from + 1, limit: mostBlockLines }) : null;
}
