/** What the library shows. */
import type { Lens } from "../../domain/lens/lens.ts";
import type { WrittenTexts } from "../../domain/lens/lensTexts.ts";
import type { LensOrigin } from "../../domain/lens/origin.ts";
import type { Problem } from "../../domain/result.ts";

export interface LibraryLens {
	lens: Lens;
	texts: WrittenTexts;
	/** Null: it comes with the app. */
	origin: LensOrigin | null;
	/** How many reviews are made with it, and which. */
	usedIn: number;
	usedBy: { id: string; name: string }[];
}

/** A lens that was read from a file and is kept nowhere yet. */
export interface PreviewedLens {
	lens: Lens;
	texts: WrittenTexts;
	origin: LensOrigin;
	/** What is irregular in the file, grouped. */
	warnings: { code: string; count: number; cases: Problem[] }[];
}
