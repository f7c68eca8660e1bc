/** Pages filled from the top down: takes rows, keeps together what belongs together, and resolves links at the end. */
import { colors } from "./colors.ts";
import type { Bookmark } from "./outline.ts";
import { textTop, textWidth } from "./paper.ts";
import { isAddress } from "./paragraph.ts";
import type { Pen } from "./pen.ts";
import { drawPiece } from "./pieces.ts";
import { baselineOf, type Cell, cut, dropOf, heightOf, leastOf, type Row, stackHeight, startOf, targetOf } from "./row.ts";
import { type Tag, type TagName, TagTree, tagIn } from "./tags.ts";
import { withoutControls } from "./text.ts";
import type { Line, Piece } from "./typeset.ts";

/** A ground leaves the rule above it in sight, in millimetres. */
const hair = 0.2;

interface Place {
	page: number;
	y: number;
}

interface Reference extends Place {
	to: string;
	x: number;
	width: number;
	height: number;
	piece: Piece;
	baseline: number;
	cell: Cell;
}

export class Sheet {
	readonly pen: Pen;
	readonly tags: TagTree;
	/** The element of the part that is being written. */
	private section: Tag;
	readonly bookmarks: Bookmark[] = [];
	y: number = textTop;
	private waiting: Row[] = [];
	private readonly anchors = new Map<string, Place>();
	private readonly references: Reference[] = [];

	constructor(pen: Pen) {
		this.pen = pen;
		this.tags = new TagTree(pen.file);
		this.section = this.tags.root;
	}

	/** A new element in the part that is being written. */
	tag(name: TagName, alt = ""): Tag {
		return tagIn(this.section, name, alt);
	}

	/** Begins a part; the element is its title. */
	begin(name: TagName): Tag {
		this.section = tagIn(this.tags.root, "Sect");
		return this.tag(name);
	}

	/** Adds rows at the end. A row that is kept with the next waits for it. */
	add(...rows: Row[]): void {
		for (const row of rows) {
			this.waiting.push(row);
			if (!row.keep) this.flush();
		}
	}

	/** Goes to a new page, unless nothing stands on this one yet. */
	breakPage(): void {
		this.flush();
		if (this.y > textTop) this.nextPage();
	}

	/** What is left of the page, below what is still to be put on it. */
	get room(): number {
		const unused = this.y === textTop ? (this.waiting[0]?.above ?? 0) : 0;
		return this.pen.paper.bottom - this.y - stackHeight(this.waiting) + unused;
	}

	private nextPage(): void {
		this.pen.addPage();
		this.y = textTop;
	}

	private flush(): void {
		const rows = this.waiting;
		this.waiting = [];
		const needed = rows.reduce((sum, row, index) => {
			const above = index === 0 && this.y === textTop ? 0 : (row.above ?? 0);
			return sum + above + (index === rows.length - 1 ? leastOf(row) : heightOf(row));
		}, 0);
		if (needed > this.room && this.y > textTop) this.nextPage();
		for (const row of rows) this.put(row);
	}

	private put(row: Row): void {
		const above = this.y === textTop ? 0 : (row.above ?? 0);
		if (above + leastOf(row) > this.room && this.y > textTop) {
			this.nextPage();
			this.put(row);
			return;
		}
		if (this.y === textTop && row.head) this.draw({ ...row.head, cells: row.head.cells.map((one) => ({ ...one, tag: null })) });
		else this.y += above;
		const parts = heightOf(row) > this.room ? cut(row, this.room) : null;
		this.draw(parts ? parts[0] : row);
		if (!parts) return;
		this.nextPage();
		this.put(parts[1]);
	}

	private draw(row: Row): void {
		const height = heightOf(row);
		const { y, pen } = this;
		this.note(row);
		const grounds = row.cells.filter(({ fill }) => fill);
		if (grounds.length > 0 || row.bar || row.rule) {
			this.tags.decorate(() => {
				for (const { x, width, fill } of grounds) {
					const right = Math.min(textWidth, x + width + 1);
					pen.box({ x: x - 1, y: y + hair, width: right - x + 1, height: height - hair }, fill ?? colors.surface);
				}
				if (row.bar) pen.box({ x: 0, y, width: 1.2, height }, row.bar);
				if (row.rule) pen.line(row.rule.from ?? 0, y + height, textWidth, y + height, row.rule.color, row.rule.weight);
			});
		}
		const { picture } = row;
		if (picture) this.tagged(picture.tag, () => picture.draw(y));
		for (const one of row.cells) {
			const top = y + (row.pad ?? 0) + dropOf(one, row);
			if (one.lines.length > 0) this.tagged(one.tag, () => this.drawCell(one, top));
		}
		this.y = y + height;
	}

	private tagged(tag: Tag | null, draw: () => void): void {
		if (tag) this.tags.mark(tag, this.pen.page, draw);
		else this.tags.decorate(draw);
	}

	private note(row: Row): void {
		const place = { page: this.pen.page, y: this.y };
		for (const name of row.anchors ?? []) this.anchors.set(name, place);
		if (!row.bookmark) return;
		const { level, title } = row.bookmark;
		const siblings = [1, 2].reduce<Bookmark[]>(
			(list, depth) => (depth < level ? (list.at(-1)?.kids ?? list) : list),
			this.bookmarks,
		);
		siblings.push({ title: withoutControls(title).replaceAll("\n", " "), ...place, kids: [] });
	}

	private drawCell(one: Cell, top: number): void {
		let y = top;
		for (const [index, line] of one.lines.entries()) {
			y += index === 0 ? 0 : line.above;
			for (const piece of line.pieces) {
				const x = startOf(one, line) + piece.x;
				drawPiece(this.pen, piece, x, y + baselineOf(line));
				this.refer(piece, x, y, line, one);
			}
			y += line.height;
		}
	}

	/** Where a name lies that links lead to. */
	placeOf(name: string): Place | undefined {
		return this.anchors.get(name);
	}

	/** Notes where a piece leads, if it does. */
	private refer(piece: Piece, x: number, top: number, line: Line, one: Cell): void {
		const to = targetOf(piece.inline);
		if (to === undefined) return;
		const box = { x, y: top, width: piece.width, height: line.height };
		if (isAddress(to)) this.pen.linkOut(box, to);
		else this.references.push({ ...box, to, page: this.pen.page, piece, baseline: top + baselineOf(line), cell: one });
	}

	/** Writes the numbers of pages and ties the links, now that everything has its place. */
	finish(): void {
		this.flush();
		for (const { to, page, piece, baseline, cell, ...box } of this.references) {
			const place = this.anchors.get(to);
			if (!place) throw new Error(`nothing in the document is called ${to}`);
			this.pen.goTo(page);
			this.pen.linkTo(box, place.page, Math.max(0, place.y - 4));
			if (piece.inline.kind !== "page") continue;
			const x = cell.align === "right" ? box.x + box.width : box.x;
			const style = { size: piece.size, bold: piece.bold, color: piece.color, align: cell.align };
			this.tagged(cell.tag, () => this.pen.text(this.pen.pageText(place.page), x, baseline, style));
		}
	}
}
