import { pillarPlace } from "../domain/lens/lensTexts.ts";

/** What tells an element's pillar, and its colour by the pillar's place in the lens. */
export const pillarMark = (id: string, lens: Parameters<typeof pillarPlace>[1]) => ({
	"data-pillar": id,
	"data-place": pillarPlace(id, lens),
});
