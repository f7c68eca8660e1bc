import type { QuestionRow } from "../../domain/judge/questionRow.ts";
import { findRequirement } from "../../domain/report/reportRows.ts";
import { confidenceText, evidenceText } from "../../i18n/answerWords.ts";
import { pillarName, requirementTitle } from "../../i18n/reportWords.ts";
import { type Block, heading, labelledList, list, paragraph } from "./blocks.ts";
import { type Inline, joined, plain, rich, webLink } from "./inline.ts";
import { gapLink, type Page } from "./page.ts";
import { saidLines } from "./saidLines.ts";
import { fullStatusText } from "./wording.ts";

/** Every question with what was answered, noted and decided, and what follows from it. */
export function answers(page: Page): Block[] {
	const { report, words } = page;
	const pillars = report.pillars.flatMap(({ id }) => {
		const questions = report.questions.filter(({ pillar }) => pillar === id);
		if (questions.length === 0) return [];
		const title = words.t("export.questions.pillar", { pillar: pillarName(id, words.lens) });
		return [heading(3, plain(title)), ...questions.flatMap((question) => answered(question, page))];
	});
	return [heading(2, plain(words.t("export.questions"))), ...pillars];
}

function answered(question: QuestionRow, page: Page): Block[] {
	const { t, date, lens } = page.words;
	const { owner, due, note, decision, dissent } = question.answer;
	const texts = lens.items[question.item];
	return [
		heading(4, rich`${question.number}. ${texts?.title ?? question.item}`),
		paragraph(plain(texts?.question ?? "")),
		...list([
			rich`**${t("export.answer")}:** ${choiceText(question, page)}`,
			...saidLines([
				[t("confidence.answer"), confidenceText(question, page.words)],
				[t("export.answer.note"), note],
				[t("evidence.seen"), evidenceText(question, page.words)],
			]),
			...links(question, page),
			...saidLines([
				[t("report.treatment.owner"), owner],
				[t("report.treatment.due"), date(due)],
				[t("export.answer.decision"), decision],
				[t("export.answer.dissent"), dissent],
			]),
		]),
		...labelledList(t("export.answer.statuses"), statuses(question, page)),
	];
}

/** The statement that was chosen, or why there is none. What the profile rules out says so. */
function choiceText(question: QuestionRow, { words: { t, lens } }: Page): string {
	const { choice } = question.answer;
	if (question.progress === "hidden") return t("export.answer.hidden");
	if (choice === null) return t("export.answer.open");
	if (choice.kind === "dontKnow") return t("export.answer.dontKnow");
	if (choice.kind === "notApplicable") {
		return choice.reason.trim() === ""
			? t("export.answer.noReason")
			: t("export.answer.notApplicable", { reason: choice.reason });
	}
	const option = lens.items[question.item]?.options[choice.option];
	return option ? `${option.label}: ${option.text}` : t("export.answer.open");
}

function links({ answer }: QuestionRow, { words }: Page): Inline[] {
	const said = answer.links.filter((link) => link.trim() !== "");
	if (said.length === 0) return [];
	return [
		rich`**${words.t("export.answer.links")}:** ${joined(
			said.map((link) => webLink(link, link)),
			", ",
		)}`,
	];
}

const statuses = ({ requirements }: QuestionRow, page: Page): Inline[] =>
	requirements.flatMap((id) => {
		const row = findRequirement(page.report, id);
		if (!row) return [];
		const { words } = page;
		return joined(
			[requirementTitle(row.namedBy, words.lens), fullStatusText(row, words), ...[gapLink(id, page) ?? []].flat()],
			" · ",
		);
	});
