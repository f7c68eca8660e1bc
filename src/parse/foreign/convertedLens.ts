import type { Lens } from "../../domain/lens/lens.ts";
import type { WrittenTexts } from "../../domain/lens/lensTexts.ts";
import type { LensOrigin } from "../../domain/lens/origin.ts";

/** A lens of ours made of a file, with its texts in the first language of the file. */
export interface ConvertedLens {
	lens: Lens;
	texts: WrittenTexts;
	/** In further languages, as far as each goes; absent where there is none. */
	translations?: Record<string, unknown>;
	origin: LensOrigin;
}
