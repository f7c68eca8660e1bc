import type { Lens } from "../../domain/lens/lens.ts";
import type { WrittenTexts } from "../../domain/lens/lensTexts.ts";
import type { LensOrigin } from "../../domain/lens/origin.ts";

/** A lens of ours made of a file of another project, with its texts in the one language of the file. */
export interface ConvertedLens {
	lens: Lens;
	texts: WrittenTexts;
	origin: LensOrigin;
}
