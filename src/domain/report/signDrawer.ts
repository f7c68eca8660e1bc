/** What a device can draw of texts in scripts that the font of a file lacks; all lengths in em. */

export interface SignPicture {
	/** How far the text goes on its line. */
	advance: number;
	/** Its ink: from the start of the text, and from the baseline down to its lower edge (above the baseline: negative). */
	left: number;
	below: number;
	width: number;
	height: number;
	/** In pixels, row by row from the top; four bytes each, as on a canvas, of black text on nothing. */
	columns: number;
	rows: number;
	rgba: Uint8ClampedArray;
}

/** A picture as a PDF holds it: what its glyph is made of and, where it has colours, what the glyph's content calls by its name. */
export interface Glyph {
	content: string;
	colours: { columns: number; rows: number; rgb: Uint8Array; alpha: Uint8Array } | null;
}

export interface PictureLook {
	isBold: boolean;
	isRightToLeft: boolean;
}

export interface SignDrawer {
	/** Whether the device has a form for a sign. */
	draws: (sign: string) => boolean;
	/** Null: there is nothing to see of it. */
	picture: (text: string, look: PictureLook) => SignPicture | null;
	/** Where a file is made again to be compared: its own pictures, in the order in which they are first used. */
	held?: readonly Glyph[] | undefined;
}

/** Lays out what another device drew, and draws nothing: what it lacked, it lacks. */
export const blankDrawer = (lacking: readonly string[], picture: SignDrawer["picture"] = () => null): SignDrawer => {
	const missing = new Set(lacking);
	return { draws: (sign) => !missing.has(sign), picture };
};
