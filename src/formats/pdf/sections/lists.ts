/** What is not a gap: still to clarify, in place, not applicable. */

import type { RequirementRow } from "../../../domain/judge/requirementRow.ts";
import { inColumn, notApplicableText, requirementTexts, statusText, worthText } from "../../../i18n/reportWords.ts";
import { beginPart, prose } from "../engine/blocks.ts";
import { body, joined, pageOf, small, soft, titleLink } from "../engine/inline.ts";
import { type Content, table } from "../engine/table.ts";
import { pillarMarks, placeOf, questionPlace, titleOf, type Work } from "./work.ts";

/** Writes what nobody has said yet, by what it would be worth if it were missing. */
export function writeClarify(work: Work): void {
	const { sheet, words, report } = work;
	const { t } = words;
	beginPart(sheet, t("report.clarify"), "clarify");
	const rows = report.toClarify;
	sheet.add(...prose(sheet, [soft(t(rows.length > 0 ? "report.clarify.intro" : "report.clarify.none"))], { above: 0 }));
	const head = [t("export.column.requirement"), t("report.pillar"), t("export.reason"), t("export.clarify.worth")];
	const columns = [{ width: 84 }, { width: 34 }, { width: 34 }, { width: 18 }];
	const cells = rows.map((row) => ({
		cells: [
			[named(row, work), small(requirementTexts(row.namedBy, words.lens)?.ask ?? "")],
			[small(...joined(pillarMarks(row, work, true)))],
			[small(t(`reason.${row.reason}`)), ...unconfirmed(row, work)],
			worthText(row.worth24, words, inColumn),
		],
	}));
	sheet.add({ cells: [], pad: 1, keep: true }, ...table(sheet, columns, head, cells));
}

/** Writes what is in place, with how it is known. */
export function writeInPlace(work: Work): void {
	const { t } = work.words;
	const rows = work.report.inPlace;
	writeList(
		work,
		{
			title: t("report.inPlace", { n: rows.length }),
			name: "inPlace",
			intro: t("pdf.inPlace.intro"),
			last: t("export.column.status"),
		},
		rows,
		(row) => [small(statusText(row, work.words))],
	);
}

/** Writes what does not apply, with the reason. */
export function writeNotApplicable(work: Work): void {
	const { t } = work.words;
	const rows = work.report.notApplicable;
	writeList(
		work,
		{
			title: t("report.notApplicable", { n: rows.length }),
			name: "notApplicable",
			intro: t("pdf.notApplicable.intro"),
			last: t("export.reason"),
		},
		rows,
		(row) => [small(notApplicableText(row, work.report, work.words))],
	);
}

interface ListWords {
	title: string;
	name: string;
	/** Over the whole width: without it, readers that go by geometry would take this table and the one before for one. */
	intro: string;
	last: string;
}

function writeList(
	work: Work,
	{ title, name, intro, last }: ListWords,
	rows: RequirementRow[],
	said: (row: RequirementRow) => Content,
): void {
	const { sheet, words } = work;
	beginPart(sheet, title, name);
	sheet.add(...prose(sheet, [soft(rows.length > 0 ? intro : words.t("export.none"))], { above: 0, keep: rows.length > 0 }));
	const head = [words.t("export.column.requirement"), words.t("report.pillar"), last];
	const columns = [{ width: 84 }, { width: 34 }, { width: 52 }];
	const cells = rows.map((row) => ({ cells: [[named(row, work)], [small(...joined(pillarMarks(row, work, true)))], said(row)] }));
	sheet.add(...table(sheet, columns, head, cells));
}

/** A requirement's title with the page of its question. */
const named = (row: RequirementRow, work: Work) =>
	body(titleLink(titleOf(row, work), placeOf(work.report, row)), pageOf(questionPlace(row.item), "\u00A0"));

const unconfirmed = (row: RequirementRow, { words }: Work) =>
	row.confirmed ? [] : [small(words.t("applicability.unconfirmed"))];
