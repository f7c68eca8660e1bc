import type { EvidenceFigure } from "../../domain/report/evidenceFigure.ts";
import { evidenceSummary, formatText, placeText } from "../../i18n/evidenceWords.ts";
import { type Block, cell, column, heading, intro, paragraph, table } from "../blocks.ts";
import { plain } from "../inline.ts";
import type { Section } from "../section.ts";
import { numberedTitle, type Telling } from "../telling.ts";

/** What files show of the workload: how much of the score they confirm, which files, and what was accepted from them. */
export const evidence: Section = { id: "evidence", isIn: (report) => report.evidence !== undefined, tell };

function tell(telling: Telling): Block[] {
	const { report, words } = telling;
	if (!report.evidence) return [];
	return [
		...paragraph(evidenceSummary(report.evidence, words)),
		...intro(words.t("evidence.lead")),
		...files(report.evidence, telling),
		...accepted(report.evidence, telling),
	];
}

/** So much of a hash tells files apart to a reader; the review holds all of it. */
const hashShown = 16;

function files({ files: all, freshDays }: EvidenceFigure, { words }: Telling): Block[] {
	const { t, date } = words;
	const columns = [
		column(t("evidence.file"), 60),
		column(t("evidence.kind"), 50),
		column(t("evidence.day"), 40),
		column(t("evidence.report.hash"), 40),
	];
	const rows = all.map(({ name, format, seen, isStale, hash }) => ({
		cells: [
			cell(name),
			cell(formatText(format, words)),
			[plain(date(seen)), ...(isStale ? [plain(t("evidence.stale", { n: freshDays }))] : [])],
			cell(hash.slice(0, hashShown)),
		],
	}));
	return table(columns, rows);
}

function accepted({ accepted: all }: EvidenceFigure, telling: Telling): Block[] {
	const { t, date } = telling.words;
	const columns = [
		column(t("export.column.requirement"), 70),
		column(t("export.column.status"), 30),
		column(t("evidence.report.from"), 90),
	];
	const rows = all.map(({ requirement, status, from }) => ({
		cells: [
			cell(numberedTitle(requirement, telling)),
			cell(t(`status.${status}`)),
			from.map(({ name, place, day }) =>
				plain(t("evidence.report.on", { place: placeText({ file: name, place, line: 0 }, telling.words), day: date(day) })),
			),
		],
	}));
	return rows.length === 0 ? [] : [heading(3, t("evidence.report.accepted")), ...table(columns, rows)];
}
