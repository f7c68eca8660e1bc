/** Short texts of a made-up lens, a few words each: those of 33,000 items as long as the built-in ones would be 150 MB. */
import type { Lens } from "../../src/domain/lens/lens.ts";
import type { LensTexts } from "../../src/domain/lens/lensTexts.ts";
import { bigTexts } from "./bigTexts.ts";

/** The texts of `bigTexts` with each sentence but the first left out. */
export const scaleTexts = (lens: Lens): LensTexts => shortened(bigTexts(lens)) as LensTexts;

function shortened(value: unknown): unknown {
	if (typeof value === "string") return value.replace(/(?<=\.) .*$/, "");
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shortened(one)]));
}
