import { profileOf } from "../judge/status.ts";
import type { LensTexts } from "../lens/lensTexts.ts";
import { textsFor } from "../lens/textsFor.ts";
import type { Milestone } from "./milestone.ts";

/** The lens's texts as the frozen review reads them; absent where the lens had no such language. */
export function frozenTexts({ review, lens }: Pick<Milestone, "review" | "lens">, language: string): LensTexts | undefined {
	const written = Object.hasOwn(lens.texts, language) ? lens.texts[language] : undefined;
	return written && textsFor(written, profileOf(lens.structure, review));
}
