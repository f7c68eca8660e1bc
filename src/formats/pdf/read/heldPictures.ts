/** The pictures of signs that a PDF of ours holds, taken as they are, so that it can be made again with them. */
import { unzlibSync } from "fflate";
import type { Glyph } from "../../../domain/report/signDrawer.ts";

/** Bytes of all pictures together, unpacked; a small file may unpack to a huge one. */
const most = 2 ** 27;

/** How far, in thousandths of an em, a picture may go beyond the room of its text: as a device draws it, and no further. */
const beyond = { beside: 650, below: 1000, above: 1500 };

/** Of one stream, unpacked: a word of a thousand signs in colours. */
const mostOfOne = 2 ** 22;

/** The contents of a glyph as `engine/drawn/glyph.ts` writes them: nothing to see, a picture in its colours, one bit a pixel. */
const empty = /^\d+ 0 d0$/;
const place = "q (\\d+) 0 0 (\\d+) (-?\\d+) (-?\\d+) cm";
const coloured = new RegExp(`^(\\d+) 0 d0\n${place} /\\w+ Do Q$`);
const mask = new RegExp(
	`^(\\d+) 0 (-?\\d+ -?\\d+ -?\\d+ -?\\d+) d1\n${place}\n` +
		"BI /IM true /W (\\d+) /H (\\d+) /BPC 1 /D \\[1 0\\] /F /AHx ID\n([0-9a-f]*)>\nEI\nQ$",
);

/**
 * In the order in which they are first used. Null: some are not as ours are, or stand where no sign would. What is read here is not trusted:
 * only a file that comes out the same, made again with it, is.
 */
export function heldPictures(bytes: Uint8Array): Glyph[] | null {
	const file = new PicturesOf(bytes);
	const held: Glyph[] = [];
	for (const font of file.fonts()) {
		const pictures = new Map(named(font, "XObject"));
		for (const [name, content] of named(font, "CharProcs")) {
			const glyph = file.glyph(content, pictures.get(name));
			if (!glyph) return null;
			held.push(glyph);
		}
	}
	return held;
}

/** Names in a dictionary within another, with the numbers of what they refer to. */
const named = (dictionary: string, of: string): [string, number][] =>
	[...(new RegExp(`/${of} <<([^<>]*)>>`).exec(dictionary)?.[1] ?? "").matchAll(/\/(\w+) (\d+) 0 R/g)].map(
		([, name = "", object]) => [name, Number(object)],
	);

/** The room of a text and, of its picture, width, height and where its lower left corner is. */
function isInLine([room = 0, width = 0, height = 0, left = Number.NaN, low = 0]: number[]): boolean {
	const isBeside = left >= -beyond.beside && left + width <= room + beyond.beside;
	return isBeside && low >= -beyond.below && low + height <= beyond.above;
}

function isMask(content: string): boolean {
	const [, room, box, width, height, left, low, columns, rows, bits = ""] = mask.exec(content) ?? [];
	const [wide, high, x, y] = [Number(width), Number(height), Number(left), Number(low)];
	const isAllOfIt = bits.length === 2 * Math.ceil(Number(columns) / 8) * Number(rows);
	return isAllOfIt && box === `${x} ${y} ${x + wide} ${y + high}` && isInLine([Number(room), wide, high, x, y]);
}

class PicturesOf {
	private readonly bytes: Uint8Array;
	/** A sign for each byte. */
	private readonly text: string;
	/** Where the content of each object begins. */
	private readonly starts: Map<number, number>;
	private readonly scratch = new Uint8Array(mostOfOne);
	private room = most;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
		this.text = new TextDecoder("latin1").decode(bytes);
		const found = this.text.matchAll(/\n(\d+) 0 obj\n/g);
		this.starts = new Map([...found].map(({ 0: head, 1: object, index }) => [Number(object), index + head.length]));
	}

	fonts(): string[] {
		return [...this.text.matchAll(/obj\n(<< \/Type \/Font \/Subtype \/Type3[\s\S]*?)\nendobj/g)].map(([, font = ""]) => font);
	}

	glyph(object: number, picture: number | undefined): Glyph | null {
		const written = this.stream(object);
		const content = written && new TextDecoder("latin1").decode(written.data);
		if (!content) return null;
		if (picture !== undefined) {
			const [, ...numbers] = coloured.exec(content) ?? [];
			const colours = isInLine(numbers.map(Number)) ? this.colours(picture) : null;
			return colours && { content, colours };
		}
		return empty.test(content) || isMask(content) ? { content, colours: null } : null;
	}

	private colours(object: number): Glyph["colours"] {
		const picture = this.stream(object);
		const [, columns, rows] = /\/Width (\d+) \/Height (\d+) /.exec(picture?.head ?? "") ?? [];
		const alpha = this.stream(Number(/\/SMask (\d+) 0 R/.exec(picture?.head ?? "")?.[1] ?? 0));
		return picture && alpha && { columns: Number(columns), rows: Number(rows), rgb: picture.data, alpha: alpha.data };
	}

	/** Null: there is none, or it does not unpack to what is left of the room. */
	private stream(object: number): { head: string; data: Uint8Array } | null {
		const start = this.starts.get(object) ?? this.text.length;
		const [opening, head = "", length] = /^(<<[^<>]*\/Length (\d+) >>)\nstream\n/.exec(this.text.slice(start, start + 500)) ?? [];
		if (!opening) return null;
		const from = start + opening.length;
		try {
			const out = this.scratch.subarray(0, this.room);
			const data = unzlibSync(this.bytes.subarray(from, from + Number(length)), { out }).slice();
			this.room -= data.length;
			return data.length < out.length ? { head, data } : null;
		} catch {
			return null;
		}
	}
}
