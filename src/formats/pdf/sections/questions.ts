/** Every question with what the team answered: the record behind the figures. */

import type { QuestionRow } from "../../../domain/judge/questionRow.ts";
import type { RequirementRow } from "../../../domain/judge/requirementRow.ts";
import { confidenceFigure } from "../../../domain/report/confidence.ts";
import { findGapRow, findRequirement } from "../../../domain/report/reportRows.ts";
import { isWebLink } from "../../../domain/webLink.ts";
import { confidenceSummary, confidenceText, evidenceText } from "../../../i18n/answerWords.ts";
import { beginPart, heading, labelled, prose, textRow } from "../engine/blocks.ts";
import { colors, pillarColor } from "../engine/colors.ts";
import {
	body,
	bold,
	type Inline,
	lines,
	link,
	type Paragraph,
	pillarMark,
	sizes,
	small,
	soft,
	styled,
} from "../engine/inline.ts";
import { cell, endingTogether, type Row, together } from "../engine/row.ts";
import { gapPlace, questionName, questionPlace, titleOf, type Work } from "./work.ts";

/** Questions up to this height stay on one page, in millimetres. */
const wholeQuestion = 85;

/** The last two things said of a longer one stay together up to this height, in millimetres. */
const wholeEnd = 35;

/** Writes the questions pillar by pillar, each with a bookmark and a place that others link to. */
export function writeQuestions(work: Work): void {
	const { sheet, words, report } = work;
	beginPart(sheet, words.t("export.questions"), "questions");
	const summary = confidenceSummary(confidenceFigure(report), words);
	if (summary !== "") sheet.add(...prose(sheet, [soft(summary)], { above: 0, keep: true }));
	for (const [index, { id }] of report.pillars.entries()) {
		const own = report.questions.filter(({ pillar }) => pillar === id);
		if (own.length === 0) continue;
		const bookmark = { level: 2 as const, title: words.lens.pillars[id]?.name ?? id };
		sheet.add(...heading(sheet, [pillarMark(id, words.lens)], { bookmark, above: index === 0 ? 2 : 10 }));
		for (const question of own) {
			writeQuestion(question, work);
			work.onPart();
		}
	}
}

function writeQuestion(question: QuestionRow, work: Work): void {
	const { sheet, words } = work;
	const { t } = words;
	const texts = words.lens.items[question.item];
	const { note, links, owner, due, decision, dissent } = question.answer;
	const who = [owner, due && t("report.due", { date: words.date(due) })].filter((text) => text !== "").join(", ");
	const said: [string, Paragraph[]][] = [
		[t("export.answer"), answer(question, work)],
		[t("confidence.answer"), lines(confidenceText(question, words))],
		[t("export.answer.statuses"), statuses(question, work)],
		[t("export.answer.note"), lines(note)],
		[t("evidence.seen"), lines(evidenceText(question, words))],
		[t("export.answer.links"), links.filter((one) => one.trim() !== "").map((one) => body(webLink(one)))],
		[t("report.column.owner"), lines(who)],
		[t("export.answer.decision"), lines(decision)],
		[t("export.answer.dissent"), lines(dissent)],
		[t("report.notices"), texts?.note ? [small(texts.note)] : []],
	];
	const rows = endingTogether(
		said.flatMap(([label, paragraphs]) => labelled(sheet, label, paragraphs)),
		wholeEnd,
	);
	sheet.add(...together([...questionHead(question, work), ...rows], wholeQuestion));
}

function questionHead(question: QuestionRow, work: Work): Row[] {
	const { sheet, words, lens } = work;
	const texts = words.lens.items[question.item];
	const name = questionName(question, work);
	const title = texts?.title ?? question.item;
	const color = pillarColor(question.pillar);
	const heading = styled(
		{ size: sizes.gap, bold: true },
		{ kind: "text", text: `${name}\u00A0\u00A0`, color, bold: true },
		title,
	);
	const codes = lens.items.find(({ id }) => id === question.item)?.wafCodes ?? [];
	const beside = codes.length > 0 ? [small(words.t("pdf.question.codes", { codes: codes.join(", ") }))] : [];
	const head: Row = {
		cells: [
			cell([heading], { x: 4, width: 124 }, sheet.pen, sheet.tag("H3")),
			cell(beside, { x: 130, width: 40, align: "right" }, sheet.pen, sheet.tag("P")),
		],
		above: 9,
		pad: 0.6,
		bar: color,
		keep: true,
		anchors: [questionPlace(question.item)],
		bookmark: { level: 3, title: `${name} ${title}` },
	};
	const asked = textRow(sheet, [body(texts?.question ?? ""), small(texts?.why ?? "")], sheet.tag("P"), {
		inset: 4,
		bar: color,
		pad: 0.6,
		keep: true,
		whole: 60,
	});
	return [head, asked];
}

function answer({ item, answer: { choice }, progress, applies }: QuestionRow, { words, lens }: Work): Paragraph[] {
	const { t } = words;
	const hidden = progress === "hidden" || applies === false ? [soft(t("export.answer.hidden"))] : [];
	if (choice === null) return hidden.length > 0 ? hidden : [soft(t("export.answer.open"))];
	if (choice.kind === "dontKnow") return [body(bold(t("export.answer.dontKnow"))), ...hidden];
	if (choice.kind === "notApplicable") {
		const reason = choice.reason.trim();
		return [body(bold(reason ? t("export.answer.notApplicable", { reason }) : t("export.answer.noReason"))), ...hidden];
	}
	const options = lens.items.find(({ id }) => id === item)?.options ?? [];
	const place = options.findIndex(({ id }) => id === choice.option) + 1;
	const option = words.lens.items[item]?.options[choice.option];
	const step = place > 0 ? [small(t("pdf.answer.step", { place, count: options.length }))] : [];
	return [body(bold(option?.label ?? choice.option)), ...lines(option?.text ?? ""), ...step, ...hidden];
}

function statuses({ requirements }: QuestionRow, work: Work): Paragraph[] {
	return requirements.flatMap((id) => {
		const row = findRequirement(work.report, id);
		return row ? [status(row, work)] : [];
	});
}

function status(row: RequirementRow, work: Work): Paragraph {
	const { t } = work.words;
	const suggested = row.reason === "byHand" ? t("export.byHand", { status: t(`status.${row.suggested.status}`) }) : "";
	const notes = [
		row.reason === "option" ? "" : t(`reason.${row.reason}`),
		suggested,
		row.confirmed ? "" : t("applicability.unconfirmed"),
	];
	const title: Inline = findGapRow(work.report, row.id)
		? link(titleOf(row, work), gapPlace(row.id))
		: { kind: "text", text: titleOf(row, work) };
	const known = notes.filter((note) => note !== "").join("; ");
	return body(title, ": ", bold(t(`status.${row.status}`)), { kind: "text", text: known && ` (${known})`, color: colors.soft });
}

/** An address as it was written; a link only where it is a web page. */
const webLink = (address: string): Inline => (isWebLink(address) ? link(address, address) : { kind: "text", text: address });
