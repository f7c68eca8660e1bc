/** A lens as a file of ours, its languages in their order: what it says opens again as it was. */
import type { Lens } from "../../domain/lens/lens.ts";
import type { WrittenTexts } from "../../domain/lens/lensTexts.ts";
import { lensMarker } from "../../parse/foreign/marks.ts";

export interface LensFile {
	lens: Lens;
	/** In the first language of the lens. */
	texts: WrittenTexts;
	/** In further languages, as far as each goes. */
	translations?: Record<string, unknown> | undefined;
	licence: string;
	attribution: string;
}

export function writeLensFile({ lens, texts, translations = {}, licence, attribution }: LensFile): string {
	const file = {
		plumbline: lensMarker,
		formatVersion: 1,
		licence,
		attribution,
		lens,
		texts: { [texts.language]: texts, ...translations },
	};
	return `${JSON.stringify(file, null, "\t")}\n`;
}
