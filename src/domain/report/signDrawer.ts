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

export interface PictureLook {
	isBold: boolean;
	isRightToLeft: boolean;
}

export interface SignDrawer {
	/** Whether the device has a form for a sign. */
	draws: (sign: string) => boolean;
	/** Null: there is nothing to see of it. */
	picture: (text: string, look: PictureLook) => SignPicture | null;
}

/** Lays out what another device drew, and draws nothing: what it lacked, it lacks. */
export const blankDrawer = (lacking: readonly string[], picture: SignDrawer["picture"] = () => null): SignDrawer => {
	const missing = new Set(lacking);
	return { draws: (sign) => !missing.has(sign), picture };
};
