/** A picture as the glyph of a font (ISO 32000-1, 9.6.5): it takes the colour of the text, unless it has colours of its own. */
import type { Glyph, SignPicture } from "../../../../domain/report/signDrawer.ts";
import type { Internals } from "../internals.ts";
import { writeStream } from "../stream.ts";

/** Where a picture stands in the room that its text has, and how it is stretched. */
interface Fit {
	start: number;
	across: number;
	up: number;
}

const bytesOfPixel = 4;

/** Text may be this much narrower or wider than it is drawn. */
const stretch = { least: 0.8, most: 1.2 };

/** A picture in a room, in em. A word fills it, by a little; a sign of its own keeps its shape and stands in the middle. */
export function glyphOf(picture: SignPicture | null, room: number, { isWord, name }: { isWord: boolean; name: string }): Glyph {
	const head = thousandths(room);
	if (!picture) return { content: `${head} 0 d0`, colours: null };
	const { start, across, up } = fitOf(picture, room, isWord);
	const [left, below, width, height] = [
		start + picture.left * across,
		picture.below * up,
		picture.width * across,
		picture.height * up,
	].map(thousandths);
	const place = `${width} 0 0 ${height} ${left} ${-Number(below)} cm`;
	if (hasColours(picture)) return { content: `${head} 0 d0\nq ${place} /${name} Do Q`, colours: coloursOf(picture) };
	const box = `${left} ${-Number(below)} ${Number(left) + Number(width)} ${Number(height) - Number(below)}`;
	return { content: `${head} 0 ${box} d1\nq ${place}\n${maskOf(picture)}\nQ`, colours: null };
}

/** As glyphs are measured. */
export const thousandths = (em: number): number => Math.round(em * 1000);

function fitOf({ advance }: SignPicture, room: number, isWord: boolean): Fit {
	const needed = advance > 0 ? room / advance : 1;
	if (!isWord) {
		const scale = Math.min(1, needed);
		return { start: (room - advance * scale) / 2, across: scale, up: scale };
	}
	const across = Math.min(stretch.most, needed);
	return { start: (room - advance * across) / 2, across, up: Math.min(1, needed / stretch.least) };
}

/** Whether it is more than black on nothing. */
function hasColours({ rgba }: SignPicture): boolean {
	const shade = 16;
	return rgba.some((value, at) => at % bytesOfPixel < 3 && value > shade && (rgba[at | 3] ?? 0) > 127);
}

/** One bit a pixel, in the content itself. */
function maskOf({ columns, rows, rgba }: SignPicture): string {
	const wide = Math.ceil(columns / 8);
	const bits = new Uint8Array(wide * rows);
	for (let pixel = 0; pixel < columns * rows; pixel += 1) {
		if ((rgba[pixel * bytesOfPixel + 3] ?? 0) < 128) continue;
		const [x, y] = [pixel % columns, Math.floor(pixel / columns)];
		bits[y * wide + (x >> 3)] = (bits[y * wide + (x >> 3)] ?? 0) | (128 >> (x & 7));
	}
	const hex = Array.from(bits, (byte) => byte.toString(16).padStart(2, "0")).join("");
	return `BI /IM true /W ${columns} /H ${rows} /BPC 1 /D [1 0] /F /AHx ID\n${hex}>\nEI`;
}

function coloursOf({ columns, rows, rgba }: SignPicture): Glyph["colours"] {
	const rgb = rgba.filter((_, at) => at % bytesOfPixel < 3);
	const alpha = rgba.filter((_, at) => at % bytesOfPixel === 3);
	return { columns, rows, rgb: Uint8Array.from(rgb), alpha: Uint8Array.from(alpha) };
}

/** Writes the objects of a glyph: its content, and the picture with what of it is to be seen. */
export function writeGlyph(file: Internals, { content, colours }: Glyph): { content: number; picture: number | null } {
	const written = writeStream(file, new TextEncoder().encode(content));
	if (!colours) return { content: written, picture: null };
	const { columns, rows, rgb, alpha } = colours;
	const image = `/Type /XObject /Subtype /Image /Width ${columns} /Height ${rows} /BitsPerComponent 8`;
	const mask = writeStream(file, alpha, `${image} /ColorSpace /DeviceGray`);
	return { content: written, picture: writeStream(file, rgb, `${image} /ColorSpace /DeviceRGB /SMask ${mask} 0 R`) };
}
