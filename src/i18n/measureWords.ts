/** How the figures of a report are to be read, a paragraph each: the same on the screen and in every file. */
import type { Phrases } from "./phrases.ts";

const measures = ["point", "band", "interval", "risk", "rounding"] as const;

/** What each measure is, in the order in which a reader meets them. */
export const measureTexts = ({ t }: Pick<Phrases, "t">): { title: string; text: string }[] =>
	measures.map((measure) => ({ title: t(`measures.${measure}`), text: t(`measures.${measure}.text`) }));
