/** The briefing as a few lines of plain text, for a mail: what the screen, the room and the PDF of two pages say, in the same words. */
import { canSign } from "../domain/milestone/signOff.ts";
import { type Briefing, briefingOf, firstLook } from "../domain/report/briefing.ts";
import type { BriefPlan } from "../domain/report/briefPlan.ts";
import type { Report } from "../domain/report/report.ts";
import { bandText } from "../i18n/bandWords.ts";
import {
	gapsTitle,
	liftText,
	nothingToDecide,
	planResult,
	planSize,
	planTitle,
	reasonTexts,
	stripTitle,
	unknownSum,
	verdictSentence,
	waveText,
} from "../i18n/briefingWords.ts";
import type { Words } from "../i18n/phrases.ts";
import { participantText, pillarName, requirementTitle, scoreText } from "../i18n/reportWords.ts";
import { targetText } from "../i18n/targetWords.ts";
import { isWhoSaid, whenText, whoText } from "../i18n/whoWords.ts";
import { workloadName } from "./telling.ts";

/** The recap of a report in the language of the words: blocks of lines, an empty line between them. */
export function recapText(report: Report, words: Words): string {
	const briefing = briefingOf(report);
	const blocks = [
		opening(report, briefing, words),
		decisions(briefing, words),
		gaps(briefing, words),
		plan(briefing, words),
		unknown(briefing, words),
		signers(report, words),
	];
	return `${blocks
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.map(oneLine).join("\n"))
		.join("\n\n")}\n`;
}

/** Somebody's text may hold line breaks. */
const oneLine = (line: string): string => line.replace(/\s+/g, " ").trim();

const item = (text: string): string => `- ${text}`;

const beside = (parts: string[]): string => parts.filter((part) => part !== "").join(" · ");

function opening(report: Report, briefing: Briefing, words: Words): string[] {
	const { t, date } = words;
	const { score, lift, target } = briefing;
	const figure = score && [
		t("briefing.recap.score", { score: scoreText(score, words), band: bandText(score, words) }),
		lift ? liftText(lift, words) : "",
	];
	return [
		beside([workloadName({ report, words }), report.label, t("report.asOf", { date: date(report.today) })]),
		verdictSentence(briefing, words),
		...(figure ? [beside(figure)] : []),
		...(target ? [targetText(target, words)] : []),
	];
}

function decisions({ decisions: all, undecided, today }: Briefing, words: Words): string[] {
	const { t, lens } = words;
	if (all.length === 0) return [nothingToDecide({ undecided }, words)];
	const lines = all.map(({ gap, reason, due, owner }) => {
		const why = reasonTexts({ reason, due }, today, words);
		return item(beside([requirementTitle(gap.namedBy, lens), t(`risk.${gap.risk}`), ...why, owner || t("report.owner.notSaid")]));
	});
	return [t("briefing.step.decisions.title", { n: all.length }), ...lines];
}

function gaps({ gaps: all, today }: Briefing, words: Words): string[] {
	const { t, lens } = words;
	const first = all.slice(0, firstLook.gaps);
	if (first.length === 0) return [];
	const { title, of } = gapsTitle(first.length, all.length, words);
	const lines = first.map((gap) => {
		const { namedBy, risk, pillars, points } = gap;
		return item(
			beside([
				requirementTitle(namedBy, lens),
				t(`risk.${risk}`),
				words.list(pillars.map((id) => pillarName(id, lens))),
				t("points", { n: points }),
				isWhoSaid(gap) ? whoText(gap, words) : t("report.owner.notSaid"),
				whenText(gap, (day) => words.nearDate(day, today), words) || t("report.due.notSaid"),
			]),
		);
	});
	return [`${title} ${of}`, ...lines];
}

function plan(briefing: Briefing, words: Words): string[] {
	if (!briefing.plan) return [words.t("briefing.plan.none")];
	const head = beside([planTitle(briefing.plan, words), planSize(briefing.plan, words)]);
	return [head, planResult(briefing.plan, briefing, words), ...waves(briefing.plan, briefing.today, words)];
}

const waves = (of: BriefPlan, today: string, words: Words): string[] =>
	of.waves.map((wave, index) =>
		item(
			beside([
				stripTitle({ from: index + 1, to: index + 1, by: wave.by }, today, words),
				waveText(wave, words),
				scoreText(wave.score, words),
			]),
		),
	);

const unknown = ({ unknown: left }: Briefing, words: Words): string[] => [
	left.points.length === 0 ? words.t("briefing.unknown.none") : `${words.t("briefing.unknown")}: ${unknownSum(left, words)}`,
];

function signers({ participants }: Report, { t, list }: Words): string[] {
	const must = participants.filter((person) => person.mustSign && canSign(person)).map(participantText);
	return [must.length > 0 ? `${t("print.mustSign")}: ${list(must)}` : t("print.mustSign.nobody")];
}
