import { isSuspect, type Validity } from "../domain/milestone/judgeSignOffs.ts";
import type { Phrases } from "../i18n/phrases.ts";
import { validityText } from "../i18n/signOffWords.ts";
import { CheckLine } from "./CheckLine.tsx";

/** Why a sign-off does not count as it says; nothing for one that stands. */
export const ValidityLine = ({ validity, words }: { validity: Validity; words: Phrases }) =>
	validity === "stands" ? null : (
		<CheckLine holds={isSuspect(validity) ? false : null} text={validityText(validity, words)} words={words} />
	);
