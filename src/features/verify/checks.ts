import { isSuspect } from "../../domain/milestone/judgeSignOffs.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import { textCheckText, textHolds } from "../../i18n/sealWords.ts";
import { outcomeOf } from "../../seal/outcome.ts";
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

/** How many of all checks do not hold; a sign-off that is not what it says counts once, a seal that does not hold for all of them. */
export function countBroken(verified: Verified, words: Phrases): number {
	const { signOffs } = outcomeOf(verified, verified.today);
	const suspect = signOffs.filter(({ validity }) => isSuspect(validity) && validity !== "brokenSeal");
	return checksOf(verified, words).filter(({ holds }) => holds === false).length + suspect.length;
}
