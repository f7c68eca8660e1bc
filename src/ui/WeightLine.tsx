import type { Weight } from "../domain/milestone/weighSignOffs.ts";
import type { Phrases } from "../i18n/phrases.ts";
import { weightText } from "../i18n/signOffWords.ts";
import { CheckLine } from "./CheckLine.tsx";

/** Weights that somebody may give in good faith. */
const plain: Weight[] = ["replaced", "repeated"];

/** Why a sign-off does not count as it says; nothing for one that stands. */
export const WeightLine = ({ weight, words }: { weight: Weight; words: Phrases }) =>
	weight === "stands" ? null : (
		<CheckLine holds={plain.includes(weight) ? null : false} text={weightText(weight, words)} words={words} />
	);
