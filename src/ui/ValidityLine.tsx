import { isSuspect, type Validity } from "../domain/milestone/judgeSignOffs.ts";
import { usePhrases } from "../i18n/context.tsx";
import { validityText } from "../i18n/signOffWords.ts";
import { CheckLine } from "./CheckLine.tsx";

/** Why a sign-off does not count as it says; nothing for one that stands. */
export const ValidityLine = ({ validity }: { validity: Validity }) => {
	const phrases = usePhrases();
	return validity === "stands" ? null : (
		<CheckLine holds={isSuspect(validity) ? false : null} text={validityText(validity, phrases)} />
	);
};
