import type { Lens } from "../../domain/lens/lens.ts";
import type { WrittenTexts } from "../../domain/lens/lensTexts.ts";

/** A lens of ours as a file holds it. */
export interface OwnLens {
	lens: Lens;
	/** In the first language of the lens. */
	texts: WrittenTexts;
	/** In further languages, as far as each goes. */
	translations: Record<string, unknown>;
	/** Empty where the file says nothing. */
	licence: string;
	/** Whom to name; empty where the file says nothing. */
	attribution: string;
}
