/** The pieces of a cell where they stand on the page, and the elements that own them. */
import type { Run } from "./paragraph.ts";
import type { Box } from "./pen.ts";
import { baselineOf, type Cell, startOf, targetOf } from "./row.ts";
import { type Tag, tagIn } from "./tags.ts";
import type { Piece } from "./typeset.ts";

export interface Placed {
	piece: Piece;
	box: Box;
	baseline: number;
}

/** All pieces of a cell whose text begins at a height. */
export function placedIn(cell: Cell, top: number): Placed[] {
	let y = top;
	return cell.lines.flatMap((line, index) => {
		y += index === 0 ? 0 : line.above;
		const [at, start] = [y, startOf(cell, line)];
		y += line.height;
		return line.pieces.map((piece) => ({
			piece,
			box: { x: start + piece.x, y: at, width: piece.width, height: line.height },
			baseline: at + baselineOf(line),
		}));
	});
}

/** Neighbours that belong to the same element, together. */
export function byTag(all: Placed[], tagOf: (one: Placed) => Tag | null): { tag: Tag | null; placed: Placed[] }[] {
	const groups: { tag: Tag | null; placed: Placed[] }[] = [];
	for (const one of all) {
		const tag = tagOf(one);
		const last = groups.at(-1);
		if (last && last.tag === tag) last.placed.push(one);
		else groups.push({ tag, placed: [one] });
	}
	return groups;
}

/** Who owns the pieces of a text: a link has an element of its own, however many lines it takes, and so has a drawing that is read as a text. */
export class Owners {
	private readonly known = new Map<Run, Tag>();

	of(run: Run, around: Tag | null): Tag | null {
		if (!around) return null;
		const told = run.kind === "chip" || run.kind === "risk" ? run.told : undefined;
		if (targetOf(run) === undefined && told === undefined) return around;
		const tag = this.known.get(run) ?? (told === undefined ? tagIn(around, "Link") : tagIn(around, "Span", { actual: told }));
		this.known.set(run, tag);
		return tag;
	}
}
