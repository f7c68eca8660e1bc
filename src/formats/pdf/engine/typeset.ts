/** Breaks paragraphs into lines of a width. Widths are measured from the font itself, so what is drawn fits exactly. */
import { beginsRight } from "./drawn/scripts.ts";
import type { Paragraph, Run } from "./paragraph.ts";
import { sizes, toldRuns } from "./paragraph.ts";

/** Millimetres of one point. */
export const point = 25.4 / 72;

/** Height of a line by its size. */
const leading = 1.42;

/** What typesetting needs of the fonts. */
export interface Measure {
	/** The text as it can be drawn. */
	clean: (text: string) => string;
	/** Width of a clean text, in millimetres. */
	width: (text: string, size: number, bold: boolean) => number;
	/** The parts of a clean word between which a line may break. */
	parts: (word: string) => string[];
	/** How the page of an anchor is written, and the widest of it. */
	pageText: (page: number) => string;
	/** Whether the document holds a place that a link would lead to. */
	tells: (place: string) => boolean;
}

/** A piece of a line, placed from the line's left end. */
export interface Piece {
	inline: Run;
	text: string;
	x: number;
	width: number;
	size: number;
	bold: boolean;
	color: string | undefined;
	/** The text of its paragraph begins at the right. */
	isRightToLeft: boolean;
}

export interface Line {
	pieces: Piece[];
	width: number;
	height: number;
	/** Space above it: the first of a paragraph brings the paragraph's. */
	above: number;
	/** Whether a page may end after it: not between the first two or the last two lines of a paragraph. */
	mayEnd: boolean;
	size: number;
	/** Ends at the right edge, where the lines of its paragraph begin. */
	isFlushRight?: true;
}

type Part = Omit<Piece, "x">;

/** What must stay together, with the space or break before it. */
interface Word {
	parts: Part[];
	width: number;
	before: "start" | "space" | "break" | "none";
}

/** The lines of a paragraph in a width. An empty paragraph has none. */
export function typeset(paragraph: Paragraph, width: number, measure: Measure): Line[] {
	const size = paragraph.size ?? sizes.body;
	const space = measure.width(" ", size, paragraph.bold ?? false);
	const lines: Line[] = [];
	const open = (above: number): Line => {
		const line = { pieces: [], width: 0, height: size * point * leading, above, size, mayEnd: true };
		lines.push(line);
		return line;
	};
	let line: Line | undefined;
	const words = wordsOf(paragraph, measure).flatMap((whole) => parted(whole, measure));
	for (const word of words.flatMap((whole) => broken(whole, width, measure))) {
		const gap = word.before === "space" && line && line.pieces.length > 0 ? space : 0;
		const fits = line && word.before !== "break" && line.width + gap + word.width <= width + 0.01;
		if (!line || !fits) {
			if (word.before !== "none") endWord(line);
			line = open(lines.length === 0 ? (paragraph.above ?? 0) : 0);
		}
		place(word, line, fits ? gap : 0);
	}
	endWord(line);
	if (lines.length > 1)
		for (const one of lines) if (one.pieces.every(({ isRightToLeft }) => isRightToLeft)) one.isFlushRight = true;
	for (const near of [lines[0], lines.at(-2)]) if (near && lines.length > 1) near.mayEnd = false;
	return lines;
}

/** Writes a space after the last word of a line: who reads the file aloud or copies from it needs it. */
function endWord(line: Line | undefined): void {
	const last = line?.pieces.at(-1);
	if (last?.inline.kind === "text") last.text += " ";
}

function place(word: Word, line: Line, gap: number): void {
	let x = line.width + gap;
	const before = line.pieces.at(-1);
	if (gap > 0) {
		endWord(line);
		if (before) before.width += gap;
	}
	for (const [index, part] of word.parts.entries()) {
		const joins = index === 0 && part.inline.kind === "text" && before?.inline === part.inline;
		if (before && joins) {
			before.text += part.text;
			before.width += part.width;
		} else line.pieces.push({ ...part, x });
		x += part.width;
	}
	line.width = x;
}

function wordsOf(paragraph: Paragraph, measure: Measure): Word[] {
	const words: Word[] = [];
	let before: Word["before"] = "start";
	const add = (part: Part) => {
		const word = words.at(-1);
		if (word && before === "none") {
			word.parts.push(part);
			word.width += part.width;
		} else words.push({ parts: [part], width: part.width, before });
		before = "none";
	};
	for (const inline of toldRuns(paragraph.inlines, measure.tells)) {
		if (inline.kind !== "text") {
			add(partOf(inline, "", paragraph, measure));
			continue;
		}
		for (const [index, text] of measure.clean(inline.text).split("\n").entries()) {
			if (index > 0) before = "break";
			const isRightToLeft = beginsRight(text);
			for (const token of text.split(/( )/)) {
				if (token === " ") before = before === "break" ? before : "space";
				else if (token !== "") add({ ...partOf(inline, token, paragraph, measure), isRightToLeft });
			}
		}
	}
	return words;
}

function partOf(inline: Run, text: string, paragraph: Paragraph, measure: Measure): Part {
	const size = paragraph.size ?? sizes.body;
	const bold = (inline.kind === "text" && inline.bold) || (paragraph.bold ?? false);
	const color = "color" in inline && inline.color ? inline.color : paragraph.color;
	return { inline, text, size, bold, color, isRightToLeft: false, width: runWidth(inline, text, size, bold, measure) };
}

function runWidth(inline: Run, text: string, size: number, bold: boolean, measure: Measure): number {
	const em = size * point;
	if (inline.kind === "text") return measure.width(text, size, bold);
	if (inline.kind === "risk" || inline.kind === "room") return em * 0.8;
	if (inline.kind === "tick") return em * 1.15;
	if (inline.kind === "page") return measure.width(measure.pageText(888), size, bold);
	return chipBox(inline.dots, measure.width(measure.clean(inline.name), size, false), em).width;
}

/** The parts of a chip along the line, by the width of its name and the em around it. */
export function chipBox(dots: number, name: number, em: number): { width: number; dotsAt: number; dot: number } {
	const dot = em * 0.4;
	const dotsAt = em * 0.5 + name + em * 0.28;
	return { dotsAt, dot, width: dotsAt + dots * dot + (dots - 1) * dot * 0.35 + em * 0.5 };
}

/** A word of a script that writes no spaces, in parts: each begins a line where there is no room for it. */
function parted({ parts, before }: Word, measure: Measure): Word[] {
	const words: Word[] = [];
	for (const part of parts) {
		const texts = part.inline.kind === "text" ? measure.parts(part.text) : [part.text];
		for (const [index, text] of texts.entries()) {
			const piece = texts.length === 1 ? part : { ...part, text, width: measure.width(text, part.size, part.bold) };
			const last = words.at(-1);
			if (last && index === 0) {
				last.parts.push(piece);
				last.width += piece.width;
			} else words.push({ parts: [piece], width: piece.width, before: words.length === 0 ? before : "none" });
		}
	}
	return words;
}

/** A word that is wider than a line, in pieces that fit; after a sign of an address where there is one. */
function broken(word: Word, width: number, measure: Measure): Word[] {
	if (word.width <= width) return [word];
	return word.parts.flatMap((part, index) => {
		const before = index === 0 ? word.before : "none";
		return piecesOf(part, width, measure).map(
			(piece, at): Word => ({ parts: [piece], width: piece.width, before: at === 0 ? before : "none" }),
		);
	});
}

function piecesOf(part: Part, width: number, measure: Measure): Part[] {
	if (part.inline.kind !== "text") return [part];
	const pieces: Part[] = [];
	let rest = part.text;
	while (rest !== "") {
		const taken = rest.slice(0, fitting(rest, part, width, measure));
		pieces.push({ ...part, text: taken, width: measure.width(taken, part.size, part.bold) });
		rest = rest.slice(taken.length);
	}
	return pieces;
}

/** How many characters fit, at least one. */
function fitting(text: string, { size, bold }: Part, width: number, measure: Measure): number {
	let count = 1;
	let sum = measure.width(text.slice(0, 1), size, bold);
	while (count < text.length) {
		sum += measure.width(text.slice(count, count + 1), size, bold);
		if (sum > width) break;
		count += 1;
	}
	if (count === text.length) return count;
	// Never between the halves of a sign.
	if (/[\uDC00-\uDFFF]/.test(text[count] ?? "")) count += count > 1 ? -1 : 1;
	const sign = Math.max(...["/", "-", "_", ".", "?", "&", "="].map((mark) => text.lastIndexOf(mark, count - 1)));
	return sign >= count / 2 ? sign + 1 : count;
}
