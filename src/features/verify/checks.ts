import type { Phrases } from "../../i18n/phrases.ts";
import { type Finding, lookFindings, otherLensText } from "../../i18n/sealWords.ts";
import { countForeign, countSuspect, dataChecks, isJudgedAsToday, verdictOf } from "../../seal/verdict.ts";
import type { Verified } from "./types.ts";

/** What was checked of a file, in the order of what it stands on; of its sign-offs only how many are not what they say. */
export function findingsOf(verified: Verified, words: Phrases): Finding[] {
	const { t, date } = words;
	const [suspect, foreign] = [countSuspect(verified), countForeign(verified)];
	const { reportHolds } = verified.check;
	const { seal, file, lens, report } = dataChecks(verified);
	const noted = verdictOf(verified) === "broken" ? [] : [{ holds: null, text: t("verify.noneNoted") }];
	return [
		{ holds: seal, text: t(`seal.sealHolds.${seal}`) },
		{ holds: file, text: t(`verify.fileSealHolds.${file}`) },
		{ holds: lens, text: t(`seal.lensHolds.${lens}`) },
		...(verified.otherLens === null ? [] : [{ holds: null, text: otherLensText(verified.otherLens, words) }]),
		{ holds: report, text: report === false ? t("verify.reportHolds.false") : t(`seal.reportHolds.${reportHolds}`) },
		...(suspect > 0 ? [{ holds: false, text: t("verify.suspect", { n: suspect }) }] : []),
		...(foreign > 0 ? [{ holds: false, text: t("given.verify.foreign", { n: foreign }) }] : []),
		...(isJudgedAsToday(verified) ? [] : [{ holds: null, text: t("verify.otherDay", { date: date(verified.madeOn) }) }]),
		...lookFindings(verified.look, verified.format === "pdf", words),
		...noted,
	];
}
