import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import type { Report } from "../../domain/report/report.ts";
import { allRequirements } from "../../domain/report/reportRows.ts";
import { evidenceFrom, evidenceMark } from "../../i18n/evidenceWords.ts";
import type { Words } from "../../i18n/phrases.ts";
import { judgedByText } from "../../i18n/ratingWords.ts";
import { pillarName, requirementTitle } from "../../i18n/reportWords.ts";
import { codesOf, linkOf } from "../lensPages.ts";
import { type Column, type Sheet, sheetOf } from "./column.ts";

interface ListedRequirement {
	requirement: RequirementRow;
	report: Report;
	words: Words;
	lens: Lens;
}

const columns: Column<ListedRequirement>[] = [
	{
		label: "export.column.requirement",
		width: 44,
		value: ({ requirement, words }) => requirementTitle(requirement.namedBy, words.lens),
	},
	{
		label: "export.column.pillars",
		width: 26,
		value: ({ requirement, words }) => requirement.credits.map(({ pillar }) => pillarName(pillar, words.lens)).join(", "),
	},
	{ label: "export.column.status", width: 14, value: ({ requirement, words }) => words.t(`status.${requirement.status}`) },
	{ label: "export.column.source", width: 26, value: ({ requirement, words }) => words.t(`reason.${requirement.reason}`) },
	{
		label: "report.column.severity",
		width: 12,
		value: ({ requirement, words }) => words.t(`severity.${requirement.topSeverity}`),
	},
	{
		label: "export.gap.question",
		width: 44,
		value: ({ requirement, words }) => words.lens.items[requirement.item]?.title ?? requirement.item,
	},
	{
		label: "export.column.needs",
		width: 36,
		value: ({ requirement }) => requirement.prerequisites.map(({ id }) => id).join(", "),
	},
	{ label: "export.column.codes", width: 14, value: ({ requirement, lens }) => codesOf(requirement.item, lens) },
	{ label: "export.column.link", width: 44, value: ({ requirement, lens }) => linkOf(requirement.rows, lens) },
	{ label: "export.column.judgedBy", width: 24, value: ({ requirement, words }) => judgedByText(requirement, words) },
	{
		label: "evidence.title",
		width: 24,
		value: ({ requirement, report, words }) => evidenceMark(requirement.id, report.evidence, words),
	},
	{
		label: "evidence.report.from",
		width: 44,
		value: ({ requirement, report, words }) => evidenceFrom(requirement.id, report.evidence, words),
	},
	{ label: "export.column.id", width: 36, value: ({ requirement }) => requirement.id },
];

/** Every requirement of the lens by status, those that do not apply last. */
export function requirementSheet(report: Report, words: Words, lens: Lens): Sheet {
	const rows = allRequirements(report).map((requirement) => ({ requirement, report, words, lens }));
	return sheetOf(words.t("export.sheet.requirements"), columns, rows, words);
}
