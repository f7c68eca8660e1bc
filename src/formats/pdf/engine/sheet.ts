/** Pages filled from the top down: takes rows, keeps together what belongs together, and resolves links at the end. */

import type { OtherLanguage } from "../../../domain/lens/fallback.ts";
import { leadsOut } from "./annotations.ts";
import { colors } from "./colors.ts";
import type { Bookmark } from "./outline.ts";
import { textTop, textWidth } from "./paper.ts";
import { isAddress } from "./paragraph.ts";
import type { Box, Pen } from "./pen.ts";
import { drawPiece } from "./pieces.ts";
import { byTag, Owners, type Placed, placedIn } from "./placed.ts";
import { type Cell, cut, dropOf, heightOf, leastOf, type Row, stackHeight, targetOf } from "./row.ts";
import { type Tag, type TagName, type TagNotes, TagTree, tagIn } from "./tags.ts";
import { withoutControls } from "./text.ts";
import type { Piece } from "./typeset.ts";

/** A ground leaves the rule above it in sight, in millimetres. */
const hair = 0.2;

interface Place {
	page: number;
	y: number;
}

/** A piece that leads to a place of the document, known when all is drawn. */
interface Reference {
	page: number;
	box: Box;
	to: string;
	piece: Piece;
	baseline: number;
	cell: Cell;
	/** Null in what decorates: nothing leads from there. */
	tag: Tag | null;
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
	private readonly owners: Owners;

	/** `otherLanguage` tells which texts are in another language than the document. */
	constructor(pen: Pen, otherLanguage: OtherLanguage = () => null) {
		this.pen = pen;
		this.owners = new Owners(otherLanguage);
		this.tags = new TagTree(pen.file);
		this.section = this.tags.root;
	}

	/** A new element in the part that is being written. */
	tag(name: TagName, notes?: TagNotes): Tag {
		return tagIn(this.section, name, notes);
	}

	/** A list, or the last one of this part where it goes on. */
	list(goesOn: boolean): Tag {
		const last = this.section.kids.at(-1);
		return goesOn && last && "name" in last && last.name === "L" ? last : this.tag("L");
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
			this.drawCell(one, top);
		}
		this.y = y + height;
	}

	/** Draws what belongs to an element, or to none. */
	tagged(tag: Tag | null, draw: () => void): void {
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
		for (const { tag, placed } of byTag(placedIn(one, top), ({ piece }) => this.owners.of(piece.inline, one.tag))) {
			this.tagged(tag, () => {
				for (const { piece, box, baseline } of placed) drawPiece(this.pen, piece, box.x, baseline);
			});
			for (const each of placed) this.refer(each, one, tag);
		}
	}

	/** Where a name lies that links lead to. */
	placeOf = (name: string): Place | undefined => this.anchors.get(name);

	/** Notes where a piece leads, if it does. */
	private refer({ piece, box, baseline }: Placed, cell: Cell, tag: Tag | null): void {
		const to = targetOf(piece.inline);
		if (to === undefined) return;
		if (!isAddress(to)) this.references.push({ box, to, page: this.pen.page, piece, baseline, cell, tag });
		else if (leadsOut(to)) this.link(tag, this.pen.page, box, piece.text.trim(), to);
	}

	/** Ties a box on a page to where it leads. */
	link(tag: Tag | null, page: number, { x, y, ...size }: Box, said: string, to: string | Place): void {
		if (!tag) return;
		const target = typeof to === "string" ? to : { page: to.page, top: Math.max(0, to.y - 4) };
		this.tags.link(tag, { page, area: { left: this.pen.paper.left + x, top: y, ...size }, said, to: target });
	}

	/** Writes the numbers of pages and ties the links, now that everything has its place. */
	finish(): void {
		this.flush();
		for (const { to, page, box, piece, baseline, cell, tag } of this.references) {
			const place = this.anchors.get(to);
			if (!place) throw new Error(`nothing in the document is called ${to}`);
			this.pen.goTo(page);
			const isPage = piece.inline.kind === "page";
			const said = isPage ? this.pen.pageText(place.page) : piece.text.trim();
			this.link(tag, page, box, said, place);
			if (!isPage) continue;
			const x = cell.align === "right" ? box.x + box.width : box.x;
			const style = { size: piece.size, bold: piece.bold, color: piece.color, align: cell.align };
			this.tagged(tag, () => this.pen.text(said, x, baseline, style));
		}
	}
}
