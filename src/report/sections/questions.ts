import type { QuestionRow } from "../../domain/judge/questionRow.ts";
import type { RequirementRow } from "../../domain/judge/requirementRow.ts";
import { findById } from "../../domain/lens/findById.ts";
import { pillarPlace } from "../../domain/lens/lensTexts.ts";
import { confidenceFigure } from "../../domain/report/confidence.ts";
import { givenFor } from "../../domain/report/given.ts";
import { findGapRow, findRequirement } from "../../domain/report/reportRows.ts";
import { confidenceSummary, confidenceText, evidenceText, selectionText } from "../../i18n/answerWords.ts";
import { originText } from "../../i18n/lensWords.ts";
import { type Block, type Entry, heading, intro, labelled } from "../blocks.ts";
import { givenLine } from "../gap/given.ts";
import { type Inline, joined, pillarPart, plain, reference, rich, soft, strong, webLink } from "../inline.ts";
import { gapPlace, questionPlace } from "../places.ts";
import { always, type Section } from "../section.ts";
import { questionName, type Telling, titleOf } from "../telling.ts";

/** Every question with what the team answered, noted and decided, and what follows from it: the record behind the figures. */
export const questions: Section = { id: "questions", isIn: always, tell };

function tell(telling: Telling): Block[] {
	const { words, report } = telling;
	return [
		...intro(confidenceSummary(confidenceFigure(report), words)),
		...report.pillars.flatMap(({ id }) => {
			const own = report.questions.filter(({ pillar }) => pillar === id);
			if (own.length === 0) return [];
			return [heading(3, pillarPart(id, words.lens)), ...own.map((question) => entry(question, telling))];
		}),
	];
}

function entry(question: QuestionRow, telling: Telling): Entry {
	const { words, lens } = telling;
	const { item, pillar } = question;
	const texts = words.lens.items[item];
	const codes = findById(lens.items, item)?.wafCodes ?? [];
	const inFramework = codes.length > 0 ? words.t("pdf.question.codes", { codes: codes.join(", ") }) : "";
	const name = questionName(question, telling);
	return {
		kind: "entry",
		place: questionPlace(item),
		name,
		mark: name,
		title: texts?.title ?? item,
		colour: pillarPlace(pillar, words.lens),
		aside: soft(joined([originText(item, lens, words.lens), inFramework])),
		lines: [plain(texts?.question ?? ""), soft(texts?.why ?? "")].filter(({ parts }) => parts.length > 0),
		blocks: said(question, telling),
	};
}

function said(question: QuestionRow, telling: Telling): Block[] {
	const { words } = telling;
	const { t } = words;
	const { note, links, owner, due, decision, dissent } = question.answer;
	const who = joined([owner.trim(), due && t("report.due", { date: words.date(due) })], ", ");
	const bare = links.filter((link) => link.trim() !== "").map((link) => webLink(link, link));
	// Bare links stand above.
	const given = givenFor(telling.report, question.item).filter(({ id, text }) => id !== text);
	return [
		...labelled(t("export.answer"), choice(question, telling)),
		...labelled(t("confidence.answer"), [confidenceText(question, words)]),
		...labelled(t("export.answer.statuses"), statuses(question, telling)),
		...labelled(t("export.answer.note"), [note.trim() && note]),
		...labelled(t("evidence.seen"), [evidenceText(question, words)]),
		...labelled(t("export.answer.links"), bare),
		...labelled(
			t("given.title"),
			given.map((one) => givenLine(one, telling)),
		),
		...labelled(t("report.column.owner"), [who]),
		...labelled(t("export.answer.decision"), [decision.trim() && decision]),
		...labelled(t("export.answer.dissent"), [dissent.trim() && dissent]),
		...labelled(t("report.notices"), [soft(words.lens.items[question.item]?.note ?? "")]),
	];
}

/** The statement that was chosen, or why there is none. What the profile rules out says so. */
function choice(question: QuestionRow, telling: Telling): Inline[] {
	const { t } = telling.words;
	const { answer, progress, applies } = question;
	const hidden = progress === "hidden" || applies === false ? [soft(t("export.answer.hidden"))] : [];
	if (answer.choice === null) return hidden.length > 0 ? hidden : [soft(t("export.answer.open"))];
	if (answer.choice.kind === "dontKnow") return [strong(t("export.answer.dontKnow")), ...hidden];
	if (answer.choice.kind === "option") return [...option(question.item, answer.choice.option, telling), ...hidden];
	if (answer.choice.kind === "selection") {
		return [strong(selectionText(answer.choice, question.item, telling.words.lens, telling.words)), ...hidden];
	}
	const reason = answer.choice.reason.trim();
	return [strong(reason ? t("export.answer.notApplicable", { reason }) : t("export.answer.noReason")), ...hidden];
}

function option(item: string, id: string, { words, lens }: Telling): Inline[] {
	const options = findById(lens.items, item)?.options ?? [];
	const place = options.findIndex((one) => one.id === id) + 1;
	const texts = words.lens.items[item]?.options[id];
	const step = place > 0 ? words.t("pdf.answer.step", { place, count: options.length }) : "";
	return [strong(texts?.label ?? id), plain(texts?.text ?? ""), soft(step)];
}

function statuses({ requirements }: QuestionRow, telling: Telling): Inline[] {
	return requirements.flatMap((id) => {
		const row = findRequirement(telling.report, id);
		return row ? [status(row, telling)] : [];
	});
}

/** "Keys are rotated: missing (set by hand; suggested: partly)". */
function status(row: RequirementRow, telling: Telling): Inline {
	const { t } = telling.words;
	const notes = [
		row.reason === "option" ? "" : t(`reason.${row.reason}`),
		row.reason === "byHand" ? t("export.byHand", { status: t(`status.inside.${row.suggested.status}`) }) : "",
		row.confirmed ? "" : t("applicability.unconfirmed"),
	].filter((note) => note !== "");
	const title = findGapRow(telling.report, row.id) ? reference(titleOf(row, telling), gapPlace(row.id)) : titleOf(row, telling);
	const known = notes.length > 0 ? soft(rich` (${notes.join("; ")})`) : "";
	return rich`${title}: ${strong(t(`status.${row.status}`))}${known}`;
}
