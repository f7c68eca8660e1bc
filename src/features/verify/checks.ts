import type { Phrases } from "../../i18n/phrases.ts";
import { type Finding, lookFindings } from "../../i18n/sealWords.ts";
import { dataChecks } from "../../seal/verdict.ts";
import type { Verified } from "./types.ts";

/** What was checked of a file, apart from its sign-offs, in the order of what it stands on. */
export function findingsOf(verified: Verified, words: Phrases): Finding[] {
	const { t } = words;
	const { reportHolds } = verified.check;
	const { seal, file, lens, report } = dataChecks(verified);
	return [
		{ holds: seal, text: t(`seal.sealHolds.${seal}`) },
		{ holds: file, text: t(`verify.fileSealHolds.${file}`) },
		{ holds: lens, text: t(`seal.lensHolds.${lens}`) },
		{ holds: report, text: t(`seal.reportHolds.${reportHolds}`) },
		...lookFindings(verified.look, verified.format === "pdf", words),
	];
}
