import type { Phrases } from "../../i18n/phrases.ts";
import { textCheckText, textHolds } from "../../i18n/sealWords.ts";
import type { Verified } from "./types.ts";

export interface Check {
	id: string;
	/** Null: it could not be checked. */
	holds: boolean | null;
	text: string;
}

/** What was checked of a file, apart from its sign-offs, in the order of what it stands on. */
export function checksOf({ check, text, format, sealed, checkedBy }: Verified, words: Phrases): Check[] {
	const { t } = words;
	const { sealHolds, fileSealHolds, lensHolds, reportHolds } = check;
	// Another version of the app may judge otherwise; the seal tells whether the frozen report is the one that was sealed.
	const mayJudgeOtherwise = sealHolds && sealed.milestone.appVersion !== checkedBy;
	return [
		{ id: "seal", holds: sealHolds, text: t(`seal.sealHolds.${sealHolds}`) },
		{ id: "file", holds: fileSealHolds, text: t(`verify.fileSealHolds.${fileSealHolds}`) },
		{ id: "lens", holds: lensHolds, text: t(`seal.lensHolds.${lensHolds}`) },
		{ id: "report", holds: reportHolds || (mayJudgeOtherwise ? null : false), text: t(`seal.reportHolds.${reportHolds}`) },
		{ id: "text", holds: textHolds(text), text: textCheckText(text, format === "pdf", words) },
	];
}

/** How many of all checks do not hold; a sign-off counts once. */
export function countBroken(verified: Verified, words: Phrases): number {
	const signOffs = verified.check.signOffs.filter(({ namesSeal, signature }) => !namesSeal || signature === "broken");
	return checksOf(verified, words).filter(({ holds }) => holds === false).length + signOffs.length;
}
