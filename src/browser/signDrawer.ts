/** Texts drawn by the browser's canvas, in a page or a worker, with the fonts of the device. */
import type { PictureLook, SignDrawer, SignPicture } from "../domain/report/signDrawer.ts";

type Canvas = OffscreenCanvasRenderingContext2D;

/** Pixels of an em: about three a point in the body of a document, and one in its largest title. */
const em = 64;

/** Room around a text in em: marks and tails go beyond its line. */
const room = { beside: 0.5, above: 1.5, below: 1 };

/** Points that no font has (Unicode, unassigned): what is drawn for them stands for what the device lacks. */
const unassigned = ["\u0378", "\u{50000}"];

/** Pixels this opaque belong to a sign. */
const ink = 128;

/** The ink on a canvas: its box, and what stands in it. */
interface Found {
	x: number;
	y: number;
	columns: number;
	rows: number;
	rgba: Uint8ClampedArray;
}

/** Null where there is no canvas, or one that may not be read as it is, as some browsers guard it. */
export function signDrawer(): SignDrawer | null {
	if (typeof OffscreenCanvas === "undefined") return null;
	const context = new OffscreenCanvas(em, em).getContext("2d", { willReadFrequently: true });
	if (!context || !isReadable(context)) return null;
	const lacking = unassigned.map((sign) => ringOf(draw(context, sign, { isBold: false, isRightToLeft: false }).found));
	const known = new Map<string, boolean>();
	const draws = (sign: string) => {
		const ring = ringOf(draw(context, sign, { isBold: false, isRightToLeft: false }).found);
		return ring !== "" && !lacking.includes(ring);
	};
	return {
		draws: (sign) => {
			const isKnown = known.get(sign) ?? draws(sign);
			known.set(sign, isKnown);
			return isKnown;
		},
		picture: (text, look) => pictureOf(context, text, look),
	};
}

/** Whether what is drawn is what is read. */
function isReadable(context: Canvas): boolean {
	const { width, height } = context.canvas;
	context.clearRect(0, 0, width, height);
	context.fillStyle = "#000";
	context.fillRect(0, 0, width / 2, height);
	const { data } = context.getImageData(0, 0, width, height);
	return data.every((value, at) => at % 4 < 3 || value >= ink === (at >> 2) % width < width / 2);
}

/** Draws a text on a canvas as large as it needs. */
function draw(context: Canvas, text: string, { isBold, isRightToLeft }: PictureLook): { advance: number; found: Found | null } {
	const set = () => {
		context.font = `${isBold ? "bold " : ""}${em}px sans-serif`;
		context.direction = isRightToLeft ? "rtl" : "ltr";
		context.textAlign = "left";
		context.fillStyle = "#000";
	};
	set();
	const { width } = context.measureText(text);
	const { canvas } = context;
	canvas.width = Math.ceil(width + 2 * room.beside * em);
	canvas.height = (room.above + room.below) * em;
	set();
	context.fillText(text, room.beside * em, room.above * em);
	return { advance: width / em, found: inkOf(context.getImageData(0, 0, canvas.width, canvas.height)) };
}

function inkOf({ data, width, height }: ImageData): Found | null {
	let [left, top, right, bottom] = [width, height, -1, -1];
	for (let at = 3; at < data.length; at += 4) {
		if ((data[at] ?? 0) < ink) continue;
		const pixel = at >> 2;
		const [x, y] = [pixel % width, Math.floor(pixel / width)];
		[left, top] = [Math.min(left, x), Math.min(top, y)];
		[right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
	}
	if (right < 0) return null;
	const [columns, rows] = [right - left + 1, bottom - top + 1];
	const rgba = new Uint8ClampedArray(4 * columns * rows);
	for (let row = 0; row < rows; row += 1) {
		const from = 4 * ((top + row) * width + left);
		rgba.set(data.subarray(from, from + 4 * columns), 4 * row * columns);
	}
	return { x: left, y: top, columns, rows, rgba };
}

/**
 * Size and outermost pixels of what was drawn; empty where nothing was. A device draws the same frame for all that it lacks, some with
 * the number of the sign in it.
 */
function ringOf(found: Found | null): string {
	if (!found) return "";
	const { columns, rows, rgba } = found;
	const isInk = (x: number, y: number) => ((rgba[4 * (y * columns + x) + 3] ?? 0) >= ink ? "1" : "0");
	const across = Array.from({ length: columns }, (_, x) => isInk(x, 0) + isInk(x, rows - 1));
	const down = Array.from({ length: rows }, (_, y) => isInk(0, y) + isInk(columns - 1, y));
	return [columns, rows, ...across, ...down].join(" ");
}

function pictureOf(context: Canvas, text: string, look: PictureLook): SignPicture | null {
	const { advance, found } = draw(context, text, look);
	if (!found) return null;
	const { x, y, columns, rows, rgba } = found;
	return {
		advance,
		left: x / em - room.beside,
		below: (y + rows) / em - room.above,
		width: columns / em,
		height: rows / em,
		columns,
		rows,
		rgba,
	};
}
