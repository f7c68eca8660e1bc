/** The pieces of a cell where they stand on the page, and the elements that own them. */
import type { OtherLanguage } from "../../../domain/lens/fallback.ts";
import { runsLeft } from "./drawn/scripts.ts";
import type { Run } from "./paragraph.ts";
import type { Box } from "./pen.ts";
import { baselineOf, type Cell, startOf, targetOf } from "./row.ts";
import { type Tag, type TagNotes, tagIn } from "./tags.ts";
import { withoutControls } from "./text.ts";
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

/**
 * Who owns the pieces of a text: a link has an element of its own, however many lines it takes, and so have a drawing that is read as a
 * text and a text in another language than the document's.
 */
export class Owners {
	private readonly known = new Map<Run, Tag>();
	private readonly otherLanguage: OtherLanguage;

	constructor(otherLanguage: OtherLanguage) {
		this.otherLanguage = otherLanguage;
	}

	of(run: Run, around: Tag | null): Tag | null {
		if (!around) return null;
		const notes = this.notesOf(run);
		const isLink = targetOf(run) !== undefined;
		if (!isLink && notes === null) return around;
		const tag = this.known.get(run) ?? tagIn(around, isLink ? "Link" : "Span", notes ?? {});
		this.known.set(run, tag);
		return tag;
	}

	private notesOf(run: Run): TagNotes | null {
		if (run.kind === "chip" || run.kind === "risk") return run.told === undefined ? null : { actual: run.told };
		if (run.kind !== "text") return null;
		const language = this.otherLanguage(run.text);
		// Its words are drawn where they are seen, which is not the order in which they are read.
		const actual = runsLeft(run.text) ? withoutControls(run.text) : undefined;
		return language === null && actual === undefined ? null : { ...(language && { language }), ...(actual && { actual }) };
	}
}
