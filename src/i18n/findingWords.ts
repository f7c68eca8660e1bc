/** What stands against signing, arranged to be read and in words: the same on the screen and on paper. */
import type { Finding, FindingCode, FindingLevel } from "../domain/milestone/preClose.ts";
import { knownPercent } from "../domain/report/knownWeight.ts";
import type { Report } from "../domain/report/report.ts";
import { findRequirement } from "../domain/report/reportRows.ts";
import type { Words } from "./phrases.ts";
import { requirementTitle } from "./reportWords.ts";

export interface FindingGroup {
	code: FindingCode;
	findings: Finding[];
}

/** The findings of one level by their kind, in the order in which the kinds first come up. */
export function groupsOf(findings: Finding[], level: FindingLevel): FindingGroup[] {
	const own = findings.filter((finding) => finding.level === level);
	return [...new Set(own.map(({ code }) => code))].map((code) => ({
		code,
		findings: own.filter((finding) => finding.code === code),
	}));
}

/** What a finding is about, by name; about the review as a whole, how much of it is known. */
export function findingTitle({ item, requirement, other }: Finding, report: Report, words: Words): string {
	if (item === "") return words.t("preClose.known", { percent: knownPercent(report) });
	const titleOf = (id: string) => requirementTitle(findRequirement(report, id)?.namedBy ?? id, words.lens);
	const title = titleOf(requirement ?? item);
	return other === null ? title : words.t("preClose.pair", { title, other: titleOf(other) });
}
