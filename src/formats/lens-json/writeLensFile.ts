/** A lens as a file of ours, its languages in their order: what it says opens again as it was. */
import type { WholeLens } from "../../domain/draft/draft.ts";
import { lensMarker } from "../../parse/foreign/marks.ts";

export function writeLensFile({ lens, texts, translations = {}, licence, attribution }: WholeLens): string {
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
