/** What stands against signing, arranged to be read: by level, then by kind. */
import type { Finding, FindingCode, FindingLevel } from "../../domain/milestone/preClose.ts";
import type { Report } from "../../domain/report/report.ts";
import { findRequirement } from "../../domain/report/reportRows.ts";
import type { Words } from "../../i18n/phrases.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";

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

/** What is settled at the row of the gap; all else is settled in its question. */
const atGap: FindingCode[] = ["acceptance", "expired", "unassigned", "winner"];

/** Where a finding is settled. */
export const placeOf = ({ code, item, requirement }: Finding, review: string): string =>
	requirement !== null && atGap.includes(code) ? paths.report(review, requirement) : paths.question(review, item);

/** What a finding is about, by name. */
export function findingTitle({ item, requirement, other }: Finding, report: Report, words: Words): string {
	const titleOf = (id: string) => requirementTitle(findRequirement(report, id)?.namedBy ?? id, words.lens);
	const title = titleOf(requirement ?? item);
	return other === null ? title : words.t("preClose.pair", { title, other: titleOf(other) });
}

/** Tells the findings of a review apart. */
export const findingId = ({ code, item, requirement, other }: Finding): string =>
	[code, item, requirement ?? "", other ?? ""].join(" ");
